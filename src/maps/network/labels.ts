import { byId } from '../../coherence/matrix.ts';
import { frame, pointOn, radius, type Arrow, type Point, type Spot } from './layout.ts';

/** A name in lines, each with its middle and its base line. Lengths in CSS pixels to 0.1. */
export interface PlacedName {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** What covers a part of the picture; `x` and `y` are its left upper corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a letter in the widest usual fonts, and from one line to the next. */
const [letter, leading] = [7.4, 15];
const number = { width: 26, height: 14 } as const;

/** How much worse it is to cover another text, a point or the edge than to lie on an arrow. */
const costs = { text: 40, edge: 200, arrow: 1, distance: 0.5 } as const;

/**
 * Places the name of each element below, above or beside its point, wherever it covers least. The same
 * elements and arrows give the same places, in whatever order they come.
 */
export function placeNames(
  spots: readonly Spot[],
  arrows: readonly Arrow[],
  linesOf: (id: string) => readonly string[],
): PlacedName[] {
  const points = arrows.flatMap(pointsAlong);
  const taken: Box[] = spots.map(({ x, y }) => boxAround({ x, y }, 2 * radius + 6, 2 * radius + 6));
  const placed = new Map<string, PlacedName>();
  for (const spot of spots.toSorted((a, b) => byId(a.id, b.id))) {
    const lines = linesOf(spot.id);
    const width = Math.max(...lines.map(({ length }) => length)) * letter;
    const height = lines.length * leading;
    const boxes = sides(spot, width, height);
    const box = cheapest(boxes, (tried, rank) => {
      const crossed = points.filter((point) => isWithin(point, tried)).length;
      return costOf(tried, taken) + costs.arrow * crossed + costs.distance * rank;
    });
    taken.push(box);
    placed.set(spot.id, {
      id: spot.id,
      lines: lines.map((text, place) => ({
        text,
        x: round(box.x + width / 2),
        y: round(box.y + place * leading + 12),
      })),
    });
  }
  return spots.flatMap(({ id }) => placed.get(id) ?? []);
}

/** Places on the way at which a number may stand, the best first. */
const halts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] as const;

/** Places the number of each arrow on its arc, near the middle, where it covers no name, point or number. */
export function placeNumbers(
  arrows: readonly Arrow[],
  spots: readonly Spot[],
  names: readonly PlacedName[],
): Point[] {
  const taken: Box[] = [
    ...spots.map((spot) => boxAround(spot, 2 * radius + 6, 2 * radius + 6)),
    ...names.flatMap(({ lines }) =>
      lines.map(({ text, x, y }) => boxAround({ x, y: y - 4 }, text.length * letter, leading)),
    ),
  ];
  const placed = new Map<Arrow, Point>();
  const inOrder = arrows.toSorted((a, b) => byId(a.cell.from, b.cell.from) || byId(a.cell.to, b.cell.to));
  for (const arrow of inOrder) {
    const tried = halts.map((part) => pointOn(arrow, part));
    const boxes = tried.map((point) => boxAround(point, number.width, number.height));
    const box = cheapest(boxes, (one, rank) => costOf(one, taken) + costs.distance * rank);
    taken.push(box);
    placed.set(arrow, {
      x: round(box.x + number.width / 2),
      y: round(box.y + number.height / 2),
    });
  }
  return arrows.flatMap((arrow) => placed.get(arrow) ?? []);
}

/** Below, above, and on either side of a point. */
function sides({ x, y }: Point, width: number, height: number): Box[] {
  const gap = radius + 5;
  return [
    { x: x - width / 2, y: y + gap, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
  ];
}

const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

function cheapest(boxes: readonly Box[], cost: (box: Box, rank: number) => number): Box {
  const [first = { x: 0, y: 0, width: 0, height: 0 }] = boxes;
  return boxes.reduce(
    (best, box, rank) => {
      const paid = cost(box, rank);
      return paid < best.paid ? { box, paid } : best;
    },
    { box: first, paid: Number.POSITIVE_INFINITY },
  ).box;
}

/** What a box covers of others, in lines of text, and whether it leaves the picture. */
function costOf(box: Box, taken: readonly Box[]): number {
  const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0) / (leading * letter);
  const isOutside =
    box.x < 0 || box.y < 0 || box.x + box.width > frame.width || box.y + box.height > frame.height;
  return costs.text * covered + (isOutside ? costs.edge : 0);
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
}

const isWithin = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const pointsAlong = (arrow: Arrow): Point[] =>
  Array.from({ length: 61 }, (_, step) => pointOn(arrow, step / 60));

const round = (length: number): number => Math.round(length * 10) / 10;
