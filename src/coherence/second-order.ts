import { isSignOnly, scoreOf, type Entry, type SignedMatrix } from './matrix.ts';
import { sumOf, tidy } from './sum-of.ts';
import { outSums } from './sums.ts';

/** What an effect over one step between is worth beside a direct one: a convention of Weitz et al. 2018. */
export const indirectWeight = 0.5;

/** Second-order influence given by one element. */
export interface SecondOrder {
  readonly id: string;
  /** S_i, in steps of the scale. Often far larger than D_i: show both. */
  readonly second: number;
  /** T_i = D_i + S_i. */
  readonly total: number;
  /** Entries on its paths of one or two steps that were left out because only their sign is known. */
  readonly leftOut: number;
}

/**
 * Second-order and total influence given: S = w·A·D and T = D + S, one entry per element.
 *
 * D_j is the full out-sum, so paths i → j → i count. Two negatives multiply to a positive: see
 * `double-negatives.ts`. Higher orders are not offered, because the series need not converge.
 * Source: Weitz et al. 2018; w is ½ there.
 */
export function secondOrder(matrix: SignedMatrix, weight = indirectWeight): SecondOrder[] {
  const first = outSums(matrix);
  return first.map(({ id, net, leftOut }, i) => {
    const row = matrix.entries[i] ?? [];
    const second = tidy(weight * sumOf(row.map((entry, j) => scoreOf(entry) * (first[j]?.net ?? 0))));
    const further = row.map((entry, j) => (carries(entry) ? (first[j]?.leftOut ?? 0) : 0));
    return { id, second, total: tidy(net + second), leftOut: leftOut + sumOf(further) };
  });
}

/** Pairwise total influence, for drill-down. */
export interface Pairwise {
  /** b_ij in steps of the scale; `null` where neither a score nor a scored path of two steps leads from i to j. */
  readonly entries: readonly (readonly (number | null)[])[];
  /** For each pair, the entries left out because only their sign is known. */
  readonly leftOut: readonly (readonly number[])[];
}

/** B = A + w·A², n × n, diagonal included: its row sums are T. Source: Weitz et al. 2018. */
export function pairwise(matrix: SignedMatrix, weight = indirectWeight): Pairwise {
  const rows = matrix.ids.map((_, i) => pairwiseRow(matrix, i, weight));
  return { entries: rows.map(({ entries }) => entries), leftOut: rows.map(({ leftOut }) => leftOut) };
}

function pairwiseRow(matrix: SignedMatrix, i: number, weight: number) {
  const count = matrix.ids.length;
  const sums = new Float64Array(count);
  const scored = new Uint8Array(count);
  const leftOut = new Array<number>(count).fill(0);
  const note = (k: number, value: number, entries: readonly Entry[]): void => {
    const signs = entries.filter(isSignOnly).length;
    if (signs > 0) leftOut[k] = (leftOut[k] ?? 0) + signs;
    else {
      sums[k] = (sums[k] ?? 0) + value;
      scored[k] = 1;
    }
  };
  matrix.entries[i]?.forEach((direct, j) => {
    if (direct === null) return;
    note(j, scoreOf(direct), [direct]);
    matrix.entries[j]?.forEach((next, k) => {
      if (next === null || (typeof next !== 'number' && !carries(direct))) return;
      if (typeof direct !== 'number' && !carries(next)) return;
      note(k, weight * scoreOf(direct) * scoreOf(next), [direct, next]);
    });
  });
  return { entries: Array.from(sums, (sum, k) => (scored[k] ? tidy(sum) : null)), leftOut };
}

/** Whether an effect goes on over this entry: not where nothing is scored, nor where there is none. */
const carries = (entry: Entry): boolean => entry !== null && entry !== 0;
