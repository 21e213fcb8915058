import { entryAt, scoreOf, type SignedMatrix } from './matrix.ts';
import { tidy } from './sum-of.ts';

/** Worth of putting each pair of elements into one group, and the number that turns sums of worth into Q. */
export interface Affinities {
  readonly worth: readonly Float64Array[];
  readonly perQ: number;
}

/**
 * Terms of signed modularity on W = (A + Aᵀ)/2, scaled so that whole scores give whole numbers:
 * w_ij − (w⁺_i·w⁺_j/2w⁺ − w⁻_i·w⁻_j/2w⁻), times 2·2w⁺·2w⁻. Summed over all pairs in one group, the pair of
 * each element with itself included, and divided by `perQ`, they give Q.
 *
 * What is not scored ties nothing; entries of which only the sign is known are left out.
 * Source: Gómez, Jensen and Arenas 2009, Physical Review E 80:016114.
 */
export function affinitiesIn(matrix: SignedMatrix): Affinities {
  const { ids } = matrix;
  const ties = ids.map((_, i) => ids.map((_, j) => tieOf(matrix, i, j)));
  const strengths = (sign: 1 | -1): number[] =>
    ties.map((row) => row.reduce((sum, tie) => sum + Math.max(sign * tie, 0), 0));
  const [positive, negative] = [strengths(1), strengths(-1)];
  const total = (of: readonly number[]): number => of.reduce((sum, part) => sum + part, 0);
  const [above, below] = [total(positive), total(negative)];
  const [byAbove, byBelow] = [above || 1, below || 1];
  return {
    worth: ties.map((row, i) =>
      Float64Array.from(
        row,
        (tie, j) =>
          tie * byAbove * byBelow -
          (positive[i] ?? 0) * (positive[j] ?? 0) * byBelow +
          (negative[i] ?? 0) * (negative[j] ?? 0) * byAbove,
      ),
    ),
    perQ: (above + below || 1) * byAbove * byBelow,
  };
}

/** Q of a partition, at most 1; `groupOf[i]` is the group of the element at place i. 0 without any tie. */
export function modularity({ worth, perQ }: Affinities, groupOf: readonly number[]): number {
  let sum = 0;
  worth.forEach((row, i) => {
    row.forEach((value, j) => {
      if (groupOf[i] === groupOf[j]) sum += value;
    });
  });
  return sum / perQ;
}

/** Twice w_ij: what two elements do to each other, both ways together. */
const tieOf = (matrix: SignedMatrix, i: number, j: number): number =>
  tidy(scoreOf(entryAt(matrix, i, j)) + scoreOf(entryAt(matrix, j, i)));

/** Whether the element at place `i` is tied to any other; effects that cancel each other are no tie. */
export const isTied = (matrix: SignedMatrix, i: number): boolean =>
  matrix.ids.some((_, j) => tieOf(matrix, i, j) !== 0);
