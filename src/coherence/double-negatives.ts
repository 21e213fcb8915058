import { signOf, type SignedMatrix } from './matrix.ts';

/** Path of two steps, both negative; `to` may be `from` again. */
export interface DoubleNegative {
  readonly from: string;
  readonly over: string;
  readonly to: string;
}

/**
 * Paths that second order counts as support because two negatives multiply to a positive: “i hinders j,
 * j hinders k”. Sometimes right, often not; to be read one by one. In the matrix's order; a sign is
 * enough, but S adds nothing for a path of which a strength is unknown. Left out are entries of mixed sign.
 */
export function doubleNegatives(matrix: SignedMatrix): DoubleNegative[] {
  const hindered = matrix.entries.map(negativePlaces);
  const { ids } = matrix;
  return ids.flatMap((from, i) =>
    (hindered[i] ?? []).flatMap((j) =>
      (hindered[j] ?? []).map((k) => ({ from, over: ids[j] ?? '', to: ids[k] ?? '' })),
    ),
  );
}

/** How many such paths there are; the list of a large matrix is long. */
export function countDoubleNegatives({ entries }: SignedMatrix): number {
  const hindered = entries.map(negativePlaces);
  return hindered.flat().reduce((count, place) => count + (hindered[place]?.length ?? 0), 0);
}

const negativePlaces = (row: SignedMatrix['entries'][number]): number[] =>
  row.flatMap((entry, place) => ((signOf(entry) ?? 0) < 0 ? [place] : []));
