import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/coherence/analysis.ts';
import { countDoubleNegatives, doubleNegatives } from '../../src/coherence/double-negatives.ts';
import { orderOf } from '../../src/coherence/orders.ts';
import { pairwise } from '../../src/coherence/second-order.ts';
import { fromRows, H3, H4 } from './matrices.ts';

const column = (matrix: typeof H3, key: 'D' | 'C' | 'P' | 'N' | 'S' | 'T' | 'rankD' | 'rankT') =>
  analyse(matrix).elements.map((element) => element[key]);

describe('the hand-worked matrix of three', () => {
  test.each([
    ['D', [1, 4, -2]],
    ['C', [1, 0, 2]],
    ['P', [2, 4, 0]],
    ['N', [-1, 0, -2]],
    ['S', [5, -2.5, -4]],
    ['T', [6, 1.5, -6]],
    ['rankD', [2, 1, 3]],
    ['rankT', [1, 2, 3]],
  ] as const)('%s', (key, values) => {
    expect(column(H3, key)).toEqual(values);
  });

  test('keeps the paths that return: without them T would be 4, −0.5, −1', () => {
    expect(column(H3, 'T')).not.toEqual([4, -0.5, -1]);
    expect(pairwise(H3).entries).toEqual([
      [1, 3, 2],
      [1, -2, 2.5],
      [-1, -2, -3],
    ]);
  });

  test('names the path of two negatives, counted as support', () => {
    expect(doubleNegatives(H3)).toEqual([{ from: '1', over: '3', to: '2' }]);
    expect(countDoubleNegatives(H3)).toBe(1);
  });
});

describe('the hand-worked matrix of four', () => {
  test.each([
    ['D', [3, 2, -1, 1]],
    ['C', [-1, 3, 3, 0]],
    ['P', [4, 2, 1, 1]],
    ['N', [-1, 0, -2, 0]],
    ['S', [2, -1, -2.5, 1.5]],
    ['T', [5, 1, -3.5, 2.5]],
    ['rankD', [1, 2, 4, 3]],
    ['rankT', [1, 3, 4, 2]],
  ] as const)('%s', (key, values) => {
    expect(column(H4, key)).toEqual(values);
  });

  test.each([
    ['policy', ['1', '2', '3', '4']],
    ['D', ['1', '2', '4', '3']],
    ['T', ['1', '4', '2', '3']],
  ] as const)('in the order %s', (name, ids) => {
    expect(orderOf(H4, name).map((place) => H4.ids[place])).toEqual(ids);
    expect(analyse(H4, { order: name }).elements.map(({ id }) => id)).toEqual(ids);
  });

  test('has two conflicted pairs, one effect of −2, four loops', () => {
    const { conflicts, counteractions, loops } = analyse(H4);
    expect(conflicts.found).toEqual([
      { a: '1', b: '3', ab: 1, ba: -2 },
      { a: '1', b: '4', ab: -1, ba: 1 },
    ]);
    expect(counteractions.found).toEqual([{ from: '3', to: '1', entry: -2 }]);
    expect(loops.found).toEqual([
      { ids: ['1', '3'], product: -2, kind: 'balancing' },
      { ids: ['1', '4'], product: -1, kind: 'balancing' },
      { ids: ['1', '2', '3'], product: -12, kind: 'balancing' },
      { ids: ['1', '3', '4'], product: 1, kind: 'reinforcing' },
    ]);
  });
});

test('equal values share the best rank, and the ranks after them stay empty', () => {
  const tied = fromRows([
    [null, 2, null, null],
    [1, null, null, null],
    [null, null, null, 1],
    [null, null, 0, null],
  ]);
  expect(column(tied, 'rankD')).toEqual([1, 2, 2, 4]);
});

test('decimal scores leave no binary residue', () => {
  expect(column(fromRows([[null, 0.1, 0.2, -0.3], [null, null, 0.1, 0.2], [], []]), 'D')).toEqual([
    0, 0.3, 0, 0,
  ]);
});
