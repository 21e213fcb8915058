import { conflictsIn, counteractionsIn, type Conflict, type Listing } from './conflicts.ts';
import { countDoubleNegatives } from './double-negatives.ts';
import { groupsIn, type Groups } from './groups.ts';
import { loopsIn, type Loop } from './loops.ts';
import type { Edge, SignedMatrix } from './matrix.ts';
import { orderOf, type OrderName } from './orders.ts';
import { ranksOf } from './ranks.ts';
import { secondOrder } from './second-order.ts';
import { rankStability, type Doubts, type RankStability } from './stability.ts';
import { inSums, outSums } from './sums.ts';

/** One element with its indices, in steps of the scale; sources in `sums.ts` and `second-order.ts`. */
export interface ElementIndices {
  readonly id: string;
  readonly D: number;
  readonly C: number;
  readonly P: number;
  readonly N: number;
  readonly S: number;
  readonly T: number;
  /** Among the elements that give a score, 1 for the greatest; `null` where it gives none. */
  readonly rankD: number | null;
  readonly rankT: number | null;
  /** Number of scores given and received. */
  readonly scored: { readonly out: number; readonly in: number };
  /** Entries left out of each index because only their sign is known; of P and N as of D, of T as of S. */
  readonly leftOut: { readonly D: number; readonly C: number; readonly S: number };
  readonly stability: RankStability;
}

/** Everything that is said of one matrix. */
export interface Analysis {
  readonly elements: readonly ElementIndices[];
  readonly conflicts: Listing<Conflict>;
  readonly counteractions: Listing<Edge & { readonly entry: number }>;
  readonly loops: Listing<Loop>;
  readonly groups: Groups;
  /** Paths that second order counts as support because two negatives meet. */
  readonly doubleNegatives: number;
}

/** Analyses one matrix; elements stand in `order`, everything else does not depend on it. */
export function analyse(
  matrix: SignedMatrix,
  { order = 'policy', ...doubts }: Doubts & { readonly order?: OrderName } = {},
): Analysis {
  const elements = indicesOf(matrix, rankStability(matrix, doubts));
  return {
    elements: orderOf(matrix, order).flatMap((place) => elements[place] ?? []),
    conflicts: conflictsIn(matrix),
    counteractions: counteractionsIn(matrix),
    loops: loopsIn(matrix),
    groups: groupsIn(matrix),
    doubleNegatives: countDoubleNegatives(matrix),
  };
}

function indicesOf(matrix: SignedMatrix, stability: readonly RankStability[]): ElementIndices[] {
  const [given, received, further] = [outSums(matrix), inSums(matrix), secondOrder(matrix)];
  const ranked = (value: (place: number) => number | undefined) =>
    ranksOf(given.map(({ scored }, place) => (scored === 0 ? null : (value(place) ?? null))));
  const rankD = ranked((place) => given[place]?.net);
  const rankT = ranked((place) => further[place]?.total);
  return matrix.ids.flatMap((id, i) => {
    const [out, into, beyond, range] = [given[i], received[i], further[i], stability[i]];
    if (!out || !into || !beyond || !range) return [];
    return {
      id,
      D: out.net,
      C: into.net,
      P: out.positive,
      N: out.negative,
      S: beyond.second,
      T: beyond.total,
      rankD: rankD[i] ?? null,
      rankT: rankT[i] ?? null,
      scored: { out: out.scored, in: into.scored },
      leftOut: { D: out.leftOut, C: into.leftOut, S: beyond.leftOut },
      stability: range,
    };
  });
}
