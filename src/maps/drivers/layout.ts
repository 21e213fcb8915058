import { scaleBand, scaleLinear } from 'd3-scale';
import type { DriversPhase, DriverView, Reach } from './view.ts';

/** A bar from its left end. Lengths in CSS pixels to 0.1. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** The marks of one element, each measured from the left end of its own axis; `null` where there is no sum. */
export interface ElementMarks {
  /** N to the left of the axis's middle, P to the right, and the place of the dot at D. */
  readonly gives: { readonly N: Bar; readonly P: Bar; readonly D: number } | null;
  /** The stem from the middle to C, and the place of its dot. */
  readonly receives: { readonly stem: Bar; readonly C: number } | null;
  readonly echo: Bar | null;
}

/** Lengths of the two axes in CSS pixels: of P, N, D and C, and of S. */
export interface AxisWidths {
  readonly first: number;
  readonly second: number;
}

/** Marks of one element: the middle of each axis is 0, its ends are the reach to either side. */
export function marksOf({ P, N, D, C, S }: DriverView, reach: Reach, widths: AxisWidths): ElementMarks {
  const first = scaleLinear([-reach.first, reach.first], [0, widths.first]);
  const second = scaleLinear([-reach.second, reach.second], [0, widths.second]);
  const bar = (scale: typeof first, value: number): Bar => {
    const ends = [scale(0), scale(value)].map(round).toSorted((a, b) => a - b);
    const [start = 0, end = 0] = ends;
    return { x: start, width: round(end - start) };
  };
  return {
    gives: D === null ? null : { N: bar(first, N ?? 0), P: bar(first, P ?? 0), D: round(first(D)) },
    receives: C === null ? null : { stem: bar(first, C), C: round(first(C)) },
    echo: S === null ? null : bar(second, S),
  };
}

/** Round values of an axis with their places, the middle among them. */
export const ticksOf = (reach: number, width: number): { readonly value: number; readonly x: number }[] => {
  const scale = scaleLinear([-reach, reach], [0, width]);
  return [-reach, 0, reach].map((value) => ({ value, x: round(scale(value)) }));
};

/** Where everything of a phase stands as a picture. Lengths in CSS pixels, from its upper left corner. */
export interface DriversLayout {
  readonly width: number;
  readonly height: number;
  /** Height of a bar. */
  readonly thickness: number;
  /** Upper end of the rows, below the headings. */
  readonly top: number;
  readonly axes: AxisWidths;
  /** Left ends of the three axes; right ends, or middles, of the columns of numbers. */
  readonly columns: Readonly<
    Record<
      'name' | 'N' | 'gives' | 'P' | 'D' | 'receives' | 'C' | 'echo' | 'S' | 'T' | 'rankD' | 'rankT',
      number
    >
  >;
  /** In the order asked for; `y` is the middle of the row. */
  readonly rows: readonly {
    readonly element: DriverView;
    readonly y: number;
    readonly marks: ElementMarks;
  }[];
}

export const axes: AxisWidths = { first: 200, second: 150 };
const rowHeight = 30;
const headings = 52;
/** Room for one letter of a name, and for a signed number, at 13 px. */
const letter = 6.7;
const number = 48;

/**
 * Places the elements of a phase below each other in the order of `places`; names take the room of the longest.
 * Pure: the same view gives the same picture.
 */
export function layoutDrivers(
  { elements }: DriversPhase,
  places: readonly number[],
  reach: Reach,
  longestName: number,
): DriversLayout {
  const ordered = places.flatMap((place) => elements[place] ?? []);
  const height = headings + ordered.length * rowHeight;
  const down = scaleBand(
    ordered.map(({ id }) => id),
    [headings, height],
  );
  const name = round(longestName * letter + 6);
  const gives = name + number;
  const receives = gives + axes.first + 2 * number + 10;
  const echo = receives + axes.first + number + 20;
  const T = echo + axes.second + 2 * number + 10;
  return {
    width: round(T + 186),
    height: height + 8,
    thickness: 14,
    top: headings,
    axes,
    columns: {
      name,
      N: round(gives - 6),
      gives: round(gives),
      P: round(gives + axes.first + 6),
      D: round(gives + axes.first + 2 * number - 4),
      receives: round(receives),
      C: round(receives + axes.first + number),
      echo: round(echo),
      S: round(echo + axes.second + number),
      T: round(T),
      rankD: round(T + 84),
      rankT: round(T + 180),
    },
    rows: ordered.map((element) => ({
      element,
      y: round((down(element.id) ?? 0) + rowHeight / 2),
      marks: marksOf(element, reach, axes),
    })),
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;
