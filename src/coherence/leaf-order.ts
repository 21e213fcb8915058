import { leavesOf, type LeafTree } from './leaf-tree.ts';

type Distances = readonly (readonly number[])[];

/**
 * Optimal leaf order: of all orders that turning the branches of `tree` allows, one in which the
 * distances between neighbours have the smallest sum. Of an order and its reverse, equally long, the
 * one that starts with the smaller place.
 *
 * Exact, in time of order n³. Source: Bar-Joseph, Gifford and Jaakkola 2001, Bioinformatics 17:S22–S29.
 */
export function optimalLeafOrder(tree: LeafTree, distances: Distances): number[] {
  if ('leaf' in tree) return [tree.leaf];
  /** Shortest order of the smallest branch that holds both leaves, beginning with one and ending with the other. */
  const lengths = distances.map((row) => new Float64Array(row.length));
  measure(tree, distances, lengths);
  let ends: readonly [number, number, number] = [0, 0, Infinity];
  for (const first of leavesOf(tree.left)) {
    for (const last of leavesOf(tree.right)) {
      const length = lengths[first]?.[last] ?? Infinity;
      if (length < ends[2]) ends = [first, last, length];
    }
  }
  const order = trace(tree, ends[0], ends[1], { distances, lengths });
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.toReversed();
}

/** Sum of the distances between neighbours in `order`. */
export const pathLength = (order: readonly number[], distances: Distances): number =>
  order.slice(1).reduce((sum, place, before) => sum + (distances[order[before] ?? 0]?.[place] ?? 0), 0);

/** Leaves that can stand at the other end of a branch when `end` stands at one. */
function otherEnds(tree: LeafTree, end: number): number[] {
  if ('leaf' in tree) return [tree.leaf];
  const left = leavesOf(tree.left);
  return left.includes(end) ? leavesOf(tree.right) : left;
}

/** Fills `lengths` for every pair of leaves of `tree`, branches before what joins them. */
function measure(tree: LeafTree, distances: Distances, lengths: readonly Float64Array[]): void {
  if ('leaf' in tree) return;
  measure(tree.left, distances, lengths);
  measure(tree.right, distances, lengths);
  const rights = leavesOf(tree.right).map((last) => ({ last, starts: otherEnds(tree.right, last) }));
  for (const first of leavesOf(tree.left)) {
    const own = lengths[first] ?? [];
    const over = new Map<number, number>();
    for (const { last } of rights) {
      const ways = otherEnds(tree.left, first).map((end) => (own[end] ?? 0) + (distances[end]?.[last] ?? 0));
      over.set(last, Math.min(...ways));
    }
    for (const { last, starts } of rights) {
      const ways = starts.map((start) => (over.get(start) ?? 0) + (lengths[start]?.[last] ?? 0));
      const shortest = Math.min(...ways);
      own[last] = shortest;
      const back = lengths[last];
      if (back) back[first] = shortest;
    }
  }
}

interface Measured {
  readonly distances: Distances;
  readonly lengths: readonly Float64Array[];
}

/** The shortest order of `tree` from `first` to `last`, read back from the lengths. */
function trace(tree: LeafTree, first: number, last: number, measured: Measured): number[] {
  if ('leaf' in tree) return [tree.leaf];
  if (!leavesOf(tree.left).includes(first)) return trace(tree, last, first, measured).toReversed();
  const { distances, lengths } = measured;
  let best: readonly [number, number, number] = [first, last, Infinity];
  for (const end of otherEnds(tree.left, first)) {
    for (const start of otherEnds(tree.right, last)) {
      const length =
        (lengths[first]?.[end] ?? 0) + (distances[end]?.[start] ?? 0) + (lengths[start]?.[last] ?? 0);
      if (length < best[2]) best = [end, start, length];
    }
  }
  return [...trace(tree.left, first, best[0], measured), ...trace(tree.right, best[1], last, measured)];
}
