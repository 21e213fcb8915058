import fc from 'fast-check';
import { matrixOf, type Entry, type SignedMatrix } from '../../src/coherence/matrix.ts';

/** A matrix from its rows; elements are called 1, 2, 3 … */
export function fromRows(rows: readonly (readonly Entry[])[]): SignedMatrix {
  const ids = rows.map((_, place) => `${place + 1}`);
  return matrixOf(
    ids,
    rows.flatMap((row, i) =>
      row.map((entry, j) => ({ from: ids[i] ?? '', to: ids[j] ?? '', entry: i === j ? null : entry })),
    ),
  );
}

/** The two matrices worked by hand in the method. */
export const H3 = fromRows([
  [0, 2, -1],
  [1, 0, 3],
  [0, -2, 0],
]);
export const H4 = fromRows([
  [0, 3, 1, -1],
  [0, 0, 2, 0],
  [-2, 0, 0, 1],
  [1, 0, 0, 0],
]);

export const scores: readonly Entry[] = [-3, -2, -1, 0, 1, 2, 3];
const anyEntry: readonly Entry[] = [...scores, null, null, null, 'positive', 'negative', 'mixed', 0.1, -0.7];

/** Matrices of up to `most` elements with every kind of entry, decimal scores among them. */
export const anyMatrix = (most = 7, entries = anyEntry): fc.Arbitrary<SignedMatrix> =>
  fc
    .integer({ min: 0, max: most })
    .chain((size) =>
      fc.array(fc.array(fc.constantFrom(...entries), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    .map(fromRows);

/** A matrix, and the places of its elements in another order. */
export const matrixAndPlaces = (most = 7, entries = anyEntry): fc.Arbitrary<[SignedMatrix, number[]]> =>
  anyMatrix(most, entries).chain((matrix) => {
    const places = [...matrix.ids.keys()];
    return fc.tuple(fc.constant(matrix), fc.shuffledSubarray(places, { minLength: places.length }));
  });
