import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { Geography, Place } from './geography.ts';

/** A mark, where it is drawn and where its place is; these differ where marks would cover each other. */
export interface PlacedMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
}

/** Where everything stands on the map. Lengths in CSS pixels to 0.1, from its upper left corner. */
export interface PartnersLayout {
  readonly width: number;
  readonly height: number;
  /** Outline of the land as an SVG path. */
  readonly land: string;
  /** By id. */
  readonly marks: readonly PlacedMark[];
}

/** Sheet to draw on, with the room between the outermost places and its edge. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}
export const broad: Sheet = { width: 960, height: 640, margin: 44 };
/** For a phone: marks are as large as on the broad one, and stand further from their places. */
export const narrow: Sheet = { width: 340, height: 300, margin: 20 };
/** Least distance between the middles of two marks. */
const distance = 31;
/** Least distance of a mark's middle from the edge of the sheet. */
const edge = 16;
/** Middle of the projection: between Europe, Africa and the west of Asia. */
const turn: [number, number] = [-28, -27];

/** Draws the land and places a mark for each id that has a place; ids without one are left out. Pure, order-blind. */
export function layoutPartners(
  ids: readonly string[],
  { land, places }: Geography,
  sheet: Sheet = broad,
): PartnersLayout {
  const placed = [...new Set(ids)].toSorted().flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, place }] : [];
  });
  const { width, height, margin } = sheet;
  const coordinates = placed.map(({ place: [longitude, latitude] }) => [longitude, latitude]);
  const projection = geoAzimuthalEqualArea()
    .rotate(turn)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const at = ([longitude, latitude]: Place) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { x, y };
  };
  const origins = placed.map(({ place }) => at(place));
  const spread = spreadOut(origins, sheet);
  return {
    width,
    height,
    land: geoPath(projection).digits(1)(land) ?? '',
    marks: placed.map(({ id }, place) => ({
      id,
      ...toTenth(spread[place] ?? { x: 0, y: 0 }),
      from: toTenth(origins[place] ?? { x: 0, y: 0 }),
    })),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Pushes points apart, each pair by half of what it lacks, until none is nearer to another than `distance`; those
 * pushed over the edge are brought back to it.
 */
function spreadOut(points: readonly Point[], { width, height }: Sheet): Point[] {
  const within = (length: number, end: number) => Math.min(Math.max(length, edge), end - edge);
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 500; round += 1) {
    let isCrowded = false;
    for (const [place, one] of moved.entries()) {
      for (const other of moved.slice(place + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        isCrowded = true;
        // A little more than half, so that rounding never leaves two too near.
        const push = (distance - apart) / 2 + 0.1;
        const [x, y] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        one.x -= x * push;
        one.y -= y * push;
        other.x += x * push;
        other.y += y * push;
      }
    }
    for (const point of moved) {
      point.x = within(point.x, width);
      point.y = within(point.y, height);
    }
    if (!isCrowded) break;
  }
  return moved;
}

const toTenth = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
