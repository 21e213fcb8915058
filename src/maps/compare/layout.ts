import type { Comparison, CountedRow } from './compare.ts';

/** Number of findings at the outer end of both axes: at least 1, so that one finding is not drawn large. */
export const reachOf = ({ counts: { all } }: Pick<Comparison, 'counts'>): number => Math.max(1, all.a, all.b);

/** All rows of a comparison from top to bottom: all findings, interests, phases. */
export const rowsOf = ({ counts: { all, interests, phases } }: Pick<Comparison, 'counts'>): CountedRow[] => [
  all,
  ...interests,
  ...phases,
];

/** Length of a bar on an axis that is `width` long, to a tenth. */
export const lengthOf = (count: number, reach: number, width: number): number =>
  Math.round((count / reach) * width * 10) / 10;

/** Where everything stands as a picture. Lengths in CSS pixels to 0.1, from its upper left corner. */
export interface CompareLayout {
  readonly width: number;
  readonly height: number;
  /** Inner ends of the bars: those of the first side grow to the left, those of the second to the right. */
  readonly left: number;
  readonly right: number;
  /** Middle of the column of names between them. */
  readonly middle: number;
  readonly rows: readonly {
    readonly row: CountedRow;
    /** Middle of the row. */
    readonly y: number;
    /** Lengths of the two bars. */
    readonly a: number;
    readonly b: number;
  }[];
}

export const axis = 220;
const number = 40;
const rowHeight = 26;
/** Room for the names of the sides, in up to three lines. */
const headings = 58;
/** Room above the first interest and the first phase for their heading. */
const gap = 30;
const letter = 6.7;

/**
 * Bars of both sides back to back with names between them; names take the room of the longest. Pure: the same
 * comparison gives the same picture, and exchanging the sides mirrors it.
 */
export function layoutCompare(comparison: Pick<Comparison, 'counts'>, longestName: number): CompareLayout {
  const reach = reachOf(comparison);
  const names = round(longestName * letter + 24);
  const left = number + axis;
  const { interests } = comparison.counts;
  const rows = rowsOf(comparison).map((row, place) => ({
    row,
    y: round(
      headings + rowHeight * (place + 0.5) + (place > 0 ? gap : 0) + (place > interests.length ? gap : 0),
    ),
    a: lengthOf(row.a, reach, axis),
    b: lengthOf(row.b, reach, axis),
  }));
  return {
    width: round(2 * left + names),
    height: round((rows.at(-1)?.y ?? headings) + rowHeight / 2 + 8),
    left,
    right: round(left + names),
    middle: round(left + names / 2),
    rows,
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;
