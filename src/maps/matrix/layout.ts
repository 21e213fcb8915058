import { scaleBand } from 'd3-scale';
import type { CellView, PhaseView } from './view.ts';

/** A cell with the place of its upper left corner, in CSS pixels to 0.1. */
export interface PlacedCell {
  readonly cell: CellView;
  readonly x: number;
  readonly y: number;
}

/** Where everything of a matrix stands as a picture. Lengths in CSS pixels, from its upper left corner. */
export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /** Side of a cell. */
  readonly side: number;
  /** Left end of the cells, and their upper end. */
  readonly left: number;
  readonly top: number;
  readonly cells: readonly PlacedCell[];
  /** Centre of each element's row, counted from above, and of its column, counted from the left. */
  readonly elements: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Centre of the column of D, and of the row of C. */
  readonly totals: { readonly x: number; readonly y: number };
}

const side = 42;
const gap = 2;
/** Room for one letter of a name at 13 px. */
const letter = 6.7;

/**
 * Places a matrix with its elements in the order of `places`; names take the room of the longest. Pure: the
 * same view gives the same picture.
 */
export function layoutMatrix(
  { rows, elements }: PhaseView,
  places: readonly number[],
  longestName: number,
): MatrixLayout {
  const ids = places.flatMap((place) => elements[place]?.id ?? []);
  const room = round(longestName * letter + 14);
  const extent = ids.length * (side + gap);
  const along = scaleBand(ids, [0, extent]).paddingInner(gap / (side + gap));
  const at = (id: string, start: number): number => round(start + (along(id) ?? 0));
  return {
    width: round(room + extent + side + 24),
    height: round(room + extent + side + 12),
    side: round(along.bandwidth()),
    left: room,
    top: room,
    cells: rows
      .flat()
      .map((cell) => ({ cell, x: at(cell.to, room), y: at(cell.from, room) }))
      .toSorted((a, b) => a.y - b.y || a.x - b.x),
    elements: ids.map((id) => ({
      id,
      x: round(at(id, room) + along.bandwidth() / 2),
      y: round(at(id, room) + along.bandwidth() / 2),
    })),
    totals: { x: round(room + extent + side / 2 + 8), y: round(room + extent + side / 2 + 8) },
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;
