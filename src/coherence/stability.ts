import { without, type Edge, type SignedMatrix } from './matrix.ts';
import { ranksOf } from './ranks.ts';
import { indirectWeight, secondOrder } from './second-order.ts';
import { tidy } from './sum-of.ts';
import { outSums } from './sums.ts';

/** Weights of second order under which ranks are compared: none, a quarter, the usual half, one. */
export const weights = [0, 0.25, 0.5, 1] as const;

/** How a rank varies over a number of calculations. */
export interface RankRange {
  /** 1 for the greatest total influence; `null` where the element has a rank in none of them. */
  readonly best: number | null;
  readonly worst: number | null;
  /** In how many of them it has no rank, because no score that it gives was left. */
  readonly unranked: number;
}

/** How far the rank of one element by T depends on choices that could have been made otherwise. */
export interface RankStability {
  readonly id: string;
  /** Over the weights 0, ¼, ½ and 1, with every edge; at weight 0 the rank is the one by D. */
  readonly byWeight: RankRange;
  /** At weight ½, with every edge, without the contested, without the weak, and without both. */
  readonly byEdges: RankRange;
  /** Over every one of these weights with every one of these choices of edges. */
  readonly overall: RankRange;
}

/** What makes an edge doubtful. */
export interface Doubts {
  /** By default none is. */
  readonly isContested?: (edge: Edge) => boolean;
  /** Greatest size of a weak score: 1, enabling or constraining, by default. A 0 is no weak effect but none. */
  readonly weakest?: number;
}

/**
 * Rank ranges, one per element. Edges left out count as not scored; ranks are among those elements that
 * still give a score. Entries of unknown strength add
 * nothing to any of these ranks, as in `secondOrder`, which counts them.
 */
export function rankStability(
  matrix: SignedMatrix,
  { isContested = () => false, weakest = 1 }: Doubts = {},
): RankStability[] {
  const isWeak = ({ entry }: Edge): boolean =>
    typeof entry === 'number' && entry !== 0 && Math.abs(entry) <= weakest;
  const choices = [
    matrix,
    without(matrix, isContested),
    without(matrix, isWeak),
    without(matrix, (edge) => isContested(edge) || isWeak(edge)),
  ];
  const ranks = choices.map((edges) => {
    const first = outSums(edges);
    const unweighted = secondOrder(edges, 1);
    const totals = (weight: number) =>
      first.map(({ net, scored }, place) =>
        scored === 0 ? null : tidy(net + weight * (unweighted[place]?.second ?? 0)),
      );
    return weights.map((weight) => ranksOf(totals(weight)));
  });
  const usual = weights.indexOf(indirectWeight);
  return matrix.ids.map((id, place) => {
    const range = (rankings: readonly (readonly (number | null)[] | undefined)[]): RankRange => {
      const own = rankings.flatMap((ranking) => ranking?.[place] ?? []);
      const unranked = rankings.length - own.length;
      if (own.length === 0) return { best: null, worst: null, unranked };
      return { best: Math.min(...own), worst: Math.max(...own), unranked };
    };
    return {
      id,
      byWeight: range(ranks[0] ?? []),
      byEdges: range(ranks.map((choice) => choice[usual])),
      overall: range(ranks.flat()),
    };
  });
}
