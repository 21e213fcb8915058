import { isSignOnly, scoreOf, transposed, type SignedMatrix } from './matrix.ts';
import { sumOf } from './sum-of.ts';

/** First-order sums of one element, in steps of the scale; within ±3·(n − 1) on the seven-point scale. */
export interface Sums {
  readonly id: string;
  /** Positive part + negative part: D_i where the sum runs over a row, C_j where it runs over a column. */
  readonly net: number;
  /** Sum of what is above 0; never negative. */
  readonly positive: number;
  /** Sum of what is below 0; never positive. */
  readonly negative: number;
  /** How many scores went in; with none, the sums are 0 because nothing is known. */
  readonly scored: number;
  /** How many entries were left out because only their sign is known. */
  readonly leftOut: number;
}

/**
 * Influence given: D_i = Σ_j a_ij with P_i and N_i, one entry per element in the matrix's order.
 *
 * The scale is ordinal: that its steps are summed is a convention of the method, not a measurement.
 * Source: Weitz et al. 2018.
 */
export const outSums = ({ ids, entries }: SignedMatrix): Sums[] =>
  ids.map((id, i) => {
    const row = entries[i] ?? [];
    const scores = row.map(scoreOf);
    return {
      id,
      net: sumOf(scores),
      positive: sumOf(scores.filter((score) => score > 0)),
      negative: sumOf(scores.filter((score) => score < 0)),
      scored: row.filter((entry) => typeof entry === 'number').length,
      leftOut: row.filter(isSignOnly).length,
    };
  });

/** Influence received: C_j = Σ_i a_ij, the column sums. Source: Weitz et al. 2018. */
export const inSums = (matrix: SignedMatrix): Sums[] => outSums(transposed(matrix));
