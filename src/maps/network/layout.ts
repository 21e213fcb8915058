import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { byId } from '../../coherence/matrix.ts';
import type { CellView } from '../matrix/view.ts';

/** A place in the picture, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an element stands. Lengths in CSS pixels to 0.1. */
export interface Spot extends Point {
  readonly id: string;
}

/** One effect as it is drawn. */
export interface Arrow {
  readonly cell: CellView;
  readonly path: string;
  /** Corners of its head, as SVG takes them. */
  readonly head: string;
  /** Thickness of the line: more for a stronger effect. */
  readonly width: number;
  /** Middles of the points it joins, and what it bends to between them. */
  readonly curve: readonly [from: Point, bend: Point, to: Point];
}

export const frame = { width: 1100, height: 700 } as const;
export const radius = 10;
const margin = { x: 130, y: 50 } as const;

/**
 * Places elements so that what acts on each other stands close. Forces start from the order of ids and run a fixed number of
 * steps, so that the same pairs give the same picture, whatever their order.
 */
export function placeElements(ids: readonly string[], cells: readonly CellView[]): Spot[] {
  const nodes = ids.toSorted(byId).map((id) => ({ id, x: Number.NaN, y: Number.NaN }));
  const ties = new Map(
    cells.map(({ from, to }) => {
      const [source = '', target = ''] = [from, to].toSorted(byId);
      return [`${source} ${target}`, { source, target }] as const;
    }),
  );
  const links = [...ties].toSorted(([a], [b]) => byId(a, b)).map(([, tie]) => tie);
  forceSimulation(nodes)
    .force(
      'tie',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(190),
    )
    .force('charge', forceManyBody().strength(-1400))
    .force('room', forceCollide(70))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.11))
    .stop()
    .tick(300);
  const across = fit(
    nodes.map(({ x }) => x),
    margin.x,
    frame.width,
  );
  const down = fit(
    nodes.map(({ y }) => y),
    margin.y,
    frame.height,
  );
  const spots = new Map(nodes.map(({ id, x, y }) => [id, { id, x: across(x), y: down(y) }]));
  return ids.flatMap((id) => spots.get(id) ?? []);
}

/** Stretches values to what lies between the margins of a side. */
function fit(values: readonly number[], edge: number, side: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!(most > least)) return () => side / 2;
  return (value) => round(edge + ((value - least) / (most - least)) * (side - 2 * edge));
}

/** Draws each effect as an arc that bends to its own left, so that an effect and its return lie side by side. */
export function drawArrows(cells: readonly CellView[], spots: readonly Spot[]): Arrow[] {
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  return cells.flatMap((cell) => {
    const [from, to] = [at.get(cell.from), at.get(cell.to)];
    if (!from || !to) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const bend = { x: (from.x + to.x) / 2 + dy * 0.16, y: (from.y + to.y) / 2 - dx * 0.16 };
    const start = towards(from, bend, radius + 3);
    const tip = towards(to, bend, radius + 3);
    const neck = towards(tip, bend, 10);
    const [ux, uy] = [(neck.x - tip.x) / 10, (neck.y - tip.y) / 10];
    const side = (sign: number): string =>
      `${round(neck.x - uy * 5 * sign)},${round(neck.y + ux * 5 * sign)}`;
    return [
      {
        cell,
        path: `M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(neck.x)} ${round(neck.y)}`,
        head: `${round(tip.x)},${round(tip.y)} ${side(1)} ${side(-1)}`,
        width: widthOf(cell),
        curve: [from, { x: round(bend.x), y: round(bend.y) }, to],
      },
    ];
  });
}

/** The point of an arrow’s arc after a part of the way, from 0 to 1. */
export function pointOn({ curve: [from, bend, to] }: Arrow, part: number): Point {
  const rest = 1 - part;
  const along = (axis: 'x' | 'y'): number =>
    rest * rest * from[axis] + 2 * rest * part * bend[axis] + part * part * to[axis];
  return { x: along('x'), y: along('y') };
}

/** The point so far from one point on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

/** A sign without strength is drawn as thin as an effect of 0, so that it claims none. */
const widthOf = ({ entry }: CellView): number =>
  round(1.2 + (typeof entry === 'number' ? Math.abs(entry) : 0));

const round = (length: number): number => Math.round(length * 10) / 10;
