/** Binary tree of hierarchical clustering; leaves are places of elements. */
export type LeafTree = { readonly leaf: number } | { readonly left: LeafTree; readonly right: LeafTree };

/** Leaves from left to right. */
export const leavesOf = (tree: LeafTree): number[] =>
  'leaf' in tree ? [tree.leaf] : [...leavesOf(tree.left), ...leavesOf(tree.right)];

/**
 * Average-linkage tree: joins again and again the two clusters whose members are nearest on average.
 * Among equals the clusters with the smallest places are joined first. `undefined` without elements.
 *
 * Source: Sokal and Michener 1958 (UPGMA).
 */
export function averageLinkage(distances: readonly (readonly number[])[]): LeafTree | undefined {
  let clusters = distances.map((row, leaf) => ({ tree: { leaf } as LeafTree, size: 1, to: [...row] }));
  while (clusters.length > 1) {
    let [left, right, nearest] = [0, 1, Infinity];
    clusters.forEach(({ to }, i) => {
      for (let j = i + 1; j < to.length; j += 1) {
        const distance = to[j] ?? Infinity;
        if (distance < nearest - 1e-9) [left, right, nearest] = [i, j, distance];
      }
    });
    const [a, b] = [clusters[left], clusters[right]];
    if (!a || !b) break;
    const size = a.size + b.size;
    const to = a.to.map((distance, k) => (distance * a.size + (b.to[k] ?? 0) * b.size) / size);
    const joined = { tree: { left: a.tree, right: b.tree }, size, to };
    clusters = clusters
      .map((cluster, k) => (k === left ? joined : { ...cluster, to: cluster.to.with(left, to[k] ?? 0) }))
      .map((cluster) => ({ ...cluster, to: cluster.to.toSpliced(right, 1) }))
      .toSpliced(right, 1);
  }
  return clusters[0]?.tree;
}
