import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/coherence/analysis.ts';
import { conflictsIn, counteractionsIn } from '../../src/coherence/conflicts.ts';
import { differenceOf } from '../../src/coherence/difference.ts';
import { loopsIn } from '../../src/coherence/loops.ts';
import { pairwise, secondOrder } from '../../src/coherence/second-order.ts';
import { rankStability } from '../../src/coherence/stability.ts';
import { inSums, outSums } from '../../src/coherence/sums.ts';
import { fromRows } from './matrices.ts';

const partly = fromRows([
  [null, 'negative', 2],
  [1, null, 'mixed'],
  [0, 'positive', null],
]);

describe('a sign without a strength', () => {
  test('adds nothing to a sum, and every sum says how many it left out', () => {
    expect(outSums(partly).map(({ net, scored, leftOut }) => [net, scored, leftOut])).toEqual([
      [2, 1, 1],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(inSums(partly).map(({ net, leftOut }) => [net, leftOut])).toEqual([
      [1, 0],
      [0, 2],
      [2, 1],
    ]);
  });

  test('is counted on every path of two steps that it breaks, not behind a 0', () => {
    // 1 and 2: their own and one behind each of their effects. 3: its own and that of 2; nothing follows its 0.
    expect(secondOrder(partly).map(({ second, leftOut }) => [second, leftOut])).toEqual([
      [0, 3],
      [1, 3],
      [0, 2],
    ]);
    const { entries, leftOut } = pairwise(partly);
    expect(entries[0]).toEqual([0, null, 2]);
    expect(leftOut[0]).toEqual([1, 2, 2]);
  });

  test('is enough for conflicts and loops, which say that the strength is unknown', () => {
    expect(conflictsIn(partly)).toEqual({ found: [{ a: '1', b: '2', ab: 'negative', ba: 1 }], leftOut: 1 });
    expect(loopsIn(partly)).toEqual({
      found: [
        { ids: ['1', '2'], product: null, kind: 'balancing' },
        { ids: ['1', '3', '2'], product: null, kind: 'reinforcing' },
      ],
      leftOut: 1,
    });
    expect(counteractionsIn(partly)).toEqual({ found: [], leftOut: 2 });
  });

  test('is left out of groups, which say so', () => {
    expect(analyse(partly).groups.leftOut).toBe(3);
  });
});

describe('what is not scored is not 0', () => {
  const sparse = fromRows([
    [null, 0, null],
    [-2, null, null],
    [null, null, null],
  ]);

  test('sums tell a judged 0 from nothing', () => {
    expect(outSums(sparse).map(({ net, scored }) => [net, scored])).toEqual([
      [0, 1],
      [-2, 1],
      [0, 0],
    ]);
  });

  test('what gives no score has no rank and takes none', () => {
    expect(analyse(sparse).elements.map(({ rankD, rankT }) => [rankD, rankT])).toEqual([
      [1, 1],
      [2, 2],
      [null, null],
    ]);
    expect(analyse(sparse, { order: 'D' }).elements.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('B has no value where no scored path leads', () => {
    expect(pairwise(sparse).entries).toEqual([
      [0, 0, null],
      [-2, 0, null],
      [null, null, null],
    ]);
  });

  test('phases are compared on pairs scored in both, never added', () => {
    const other = fromRows([
      [null, 3, 1],
      ['negative', null, null],
      [null, null, null],
    ]);
    expect(differenceOf(other, sparse)).toEqual({
      differences: [{ from: '1', to: '2', entry: 3 }],
      leftOut: 1,
    });
  });
});

test('a judged 0 is not left out as a weak edge', () => {
  const [, second] = rankStability(
    fromRows([
      [null, 3],
      [0, null],
    ]),
  );
  expect(second?.overall).toEqual({ best: 2, worst: 2, unranked: 0 });
});

test('ranks tell how they depend on weights and on doubtful edges', () => {
  const matrix = fromRows([
    [null, 3, null],
    [null, null, -3],
    [1, 1, null],
  ]);
  // D = 3, −3, 2; A·D = −9, −6, 0. At weight 1 the totals are −6, −9, 2.
  const [first, second, third] = rankStability(matrix, { isContested: ({ from }) => from === '1' });
  expect(first?.byWeight).toEqual({ best: 1, worst: 2, unranked: 0 });
  expect(first?.byEdges).toEqual({ best: 1, worst: 2, unranked: 2 });
  expect(third?.byEdges).toEqual({ best: 1, worst: 1, unranked: 2 });
  expect(second?.overall).toEqual({ best: 1, worst: 3, unranked: 0 });
});
