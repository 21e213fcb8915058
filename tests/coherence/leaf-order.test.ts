import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optimalLeafOrder, pathLength } from '../../src/coherence/leaf-order.ts';
import { averageLinkage, leavesOf, type LeafTree } from '../../src/coherence/leaf-tree.ts';
import { profileDistances } from '../../src/coherence/profile-distance.ts';
import { orderOf } from '../../src/coherence/orders.ts';
import { anyMatrix, fromRows } from './matrices.ts';

/** Every order that turning branches allows. */
function turned(tree: LeafTree): number[][] {
  if ('leaf' in tree) return [[tree.leaf]];
  const rights = turned(tree.right);
  return turned(tree.left).flatMap((left) =>
    rights.flatMap((right) => [
      [...left, ...right],
      [...right, ...left],
    ]),
  );
}

test('no turning of branches makes the path shorter', () => {
  fc.assert(
    fc.property(anyMatrix(8), (matrix) => {
      const distances = profileDistances(matrix);
      const tree = averageLinkage(distances);
      if (!tree) return;
      const order = optimalLeafOrder(tree, distances);
      const lengths = turned(tree).map((each) => pathLength(each, distances));
      expect(order.toSorted((a, b) => a - b)).toEqual([...matrix.ids.keys()]);
      expect(turned(tree)).toContainEqual(order);
      expect(pathLength(order, distances)).toBeCloseTo(Math.min(...lengths), 8);
    }),
    { numRuns: 200 },
  );
});

test('average linkage joins the nearest first, by the mean distance of their members', () => {
  // 0 and 1 are joined first; then 3 is nearer to 2 (4) than 2 to the pair on average (5).
  const distances = [
    [0, 1, 3, 9],
    [1, 0, 7, 9],
    [3, 7, 0, 4],
    [9, 9, 4, 0],
  ];
  expect(averageLinkage(distances)).toEqual({
    left: { left: { leaf: 0 }, right: { leaf: 1 } },
    right: { left: { leaf: 2 }, right: { leaf: 3 } },
  });
  const tree = averageLinkage(distances);
  expect(tree && leavesOf(tree)).toEqual([0, 1, 2, 3]);
  // Turning the first pair brings 0 beside 2: 1 + 3 + 4 instead of 1 + 7 + 4.
  expect(tree && optimalLeafOrder(tree, distances)).toEqual([1, 0, 2, 3]);
});

test('the mean is over members, not over branches', () => {
  // {0, 1, 2} is 6 from 3 on average over its members, nearer than 4 is; over its branches it would be 7.
  const distances = [
    [0, 1, 2, 4, 20],
    [1, 0, 2, 4, 20],
    [2, 2, 0, 10, 20],
    [4, 4, 10, 0, 6.5],
    [20, 20, 20, 6.5, 0],
  ];
  const tree = averageLinkage(distances);
  expect(tree && 'right' in tree && tree.right).toEqual({ leaf: 4 });
});

test('distances are a metric in which “not scored” lies one step beside 0', () => {
  fc.assert(
    fc.property(anyMatrix(6), (matrix) => {
      const distances = profileDistances(matrix);
      distances.forEach((row, i) => {
        expect(row[i]).toBe(0);
        row.forEach((distance, j) => {
          expect(distance).toBe(distances[j]?.[i]);
        });
      });
    }),
  );
  const apart = (a: number | null, b: number | null) =>
    profileDistances(fromRows([[null, null, a], [null, null, b], []]))[0]?.[1];
  expect([apart(null, null), apart(0, null), apart(null, 0), apart(-2, null), apart(2, -1)]).toEqual([
    0, 1, 1, 3, 3,
  ]);
});

test('elements that act alike come to stand beside each other', () => {
  const matrix = fromRows([
    [null, 3, -3, 3, -3],
    [null, null, null, null, null],
    [-3, 3, null, 3, -3],
    [null, null, null, null, null],
    [-3, 3, -3, 3, null],
  ]);
  const order = orderOf(matrix, 'leaf').map((place) => matrix.ids[place]);
  expect([order.slice(0, 2), order.slice(-2)].map((end) => end.toSorted().join())).toContain('2,4');
});
