import { scaleBand } from 'd3-scale';
import { axisWidth, placeOf } from './place.ts';
import type { BalanceRow, BalanceView } from './view.ts';

/** The dot of one interest in one row, both measured from the left end of its axis. Lengths in CSS pixels to 0.1. */
export interface BalanceDot {
  readonly interest: string;
  readonly count: number;
  /** Place of the dot. */
  readonly x: number;
  /** End of the line that is as long as all findings of the row. */
  readonly end: number;
}

/** Dots of one row, in the order of the interests. */
export const dotsOf = (
  { findings, interests }: BalanceRow,
  reach: number,
  width: number = axisWidth,
): BalanceDot[] =>
  Object.entries(interests).map(([interest, { length: count }]) => ({
    interest,
    count,
    x: placeOf(count, reach, width),
    end: placeOf(findings.length, reach, width),
  }));

/** Where everything stands as a picture. Lengths in CSS pixels, from its upper left corner. */
export interface BalanceLayout {
  readonly width: number;
  readonly height: number;
  /** Upper end of the rows, below the headings. */
  readonly top: number;
  /** Right end of the names and of the column of all findings. */
  readonly name: number;
  readonly all: number;
  /** Left ends of the axes in the order of the interests. */
  readonly lanes: readonly { readonly interest: string; readonly x: number }[];
  /** `y` is the middle of the row. */
  readonly rows: readonly {
    readonly row: BalanceRow;
    readonly y: number;
    readonly dots: readonly BalanceDot[];
  }[];
}

const rowHeight = 30;
const headings = 58;
/** Room for one letter of a name, for the number of all findings, and for that beside a dot, at 13 px. */
const letter = 6.7;
const number = 60;
const beside = 40;

/**
 * Places the rows below each other and the interests beside each other, all axes alike; names take the room of
 * the longest. Pure: the same view gives the same picture.
 */
export function layoutBalance(
  { rows, interests, reach }: Pick<BalanceView, 'rows' | 'interests' | 'reach'>,
  longestName: number,
): BalanceLayout {
  const height = headings + rows.length * rowHeight;
  const down = scaleBand(
    rows.map(({ id }) => id),
    [headings, height],
  );
  const name = round(longestName * letter + 6);
  const all = round(name + number);
  const lane = axisWidth + beside;
  return {
    width: round(all + 24 + interests.length * lane),
    height: height + 8,
    top: headings,
    name,
    all,
    lanes: interests.map((interest, place) => ({ interest, x: round(all + 24 + place * lane) })),
    rows: rows.map((row) => ({
      row,
      y: round((down(row.id) ?? 0) + rowHeight / 2),
      dots: dotsOf(row, reach),
    })),
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;
