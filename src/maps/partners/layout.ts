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

export const size = { width: 960, height: 640 } as const;
/** Room between the outermost places and the edge, and least distance between the middles of two marks. */
const [margin, distance] = [44, 31];
/** Middle of the projection: between Europe, Africa and the west of Asia. */
const turn: [number, number] = [-28, -27];

/** Draws the land and places a mark for each id that has a place; ids without one are left out. Pure, order-blind. */
export function layoutPartners(ids: readonly string[], { land, places }: Geography): PartnersLayout {
  const placed = [...new Set(ids)].toSorted().flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, place }] : [];
  });
  const { width, height } = size;
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
  const spread = spreadOut(origins);
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

/** Pushes points apart, each pair by half of what it lacks, until none is nearer to another than `distance`. */
function spreadOut(points: readonly Point[]): Point[] {
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
    if (!isCrowded) break;
  }
  return moved;
}

const toTenth = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
