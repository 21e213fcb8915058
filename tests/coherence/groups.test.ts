import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsIn } from '../../src/coherence/groups.ts';
import { searchGroups } from '../../src/coherence/group-search.ts';
import { drawsFrom } from '../../src/coherence/random.ts';
import { rearranged, scoreOf, type SignedMatrix } from '../../src/coherence/matrix.ts';
import { affinitiesIn, modularity } from '../../src/coherence/modularity.ts';
import { anyMatrix, fromRows, H4, matrixAndPlaces } from './matrices.ts';

/** Q straight from the formula of Gómez, Jensen and Arenas, term by term. */
function fromFormula({ ids, entries }: SignedMatrix, groupOf: readonly number[]): number {
  const all = [...ids.keys()];
  const w = (i: number, j: number): number =>
    (scoreOf(entries[i]?.[j] ?? null) + scoreOf(entries[j]?.[i] ?? null)) / 2;
  const plus = (i: number): number => all.reduce((sum, j) => sum + Math.max(w(i, j), 0), 0);
  const minus = (i: number): number => all.reduce((sum, j) => sum + Math.max(-w(i, j), 0), 0);
  const twoPlus = all.reduce((sum, i) => sum + plus(i), 0);
  const twoMinus = all.reduce((sum, i) => sum + minus(i), 0);
  const share = (a: number, b: number, of: number): number => (of === 0 ? 0 : (a * b) / of);
  if (twoPlus + twoMinus === 0) return 0;
  let sum = 0;
  for (const i of all) {
    for (const j of all) {
      if (groupOf[i] !== groupOf[j]) continue;
      sum += w(i, j) - (share(plus(i), plus(j), twoPlus) - share(minus(i), minus(j), twoMinus));
    }
  }
  return sum / (twoPlus + twoMinus);
}

test('a search ends where neither a move nor a merger makes Q greater', () => {
  const starts = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(anyMatrix(6, [-3, 2, null, null]), starts, (matrix, drawn) => {
      const { length } = matrix.ids;
      const start = drawn.slice(0, length).map((group) => group % length);
      const end = searchGroups(affinitiesIn(matrix), start, drawsFrom(3));
      const Q = fromFormula(matrix, end) + 1e-9;
      for (const group of end.keys()) {
        for (const element of end.keys()) {
          expect(fromFormula(matrix, end.with(element, group))).toBeLessThanOrEqual(Q);
          const merged = end.map((own) => (own === end[element] ? group : own));
          expect(fromFormula(matrix, merged)).toBeLessThanOrEqual(Q);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** Every way of putting `count` elements into groups. */
function partitions(count: number): number[][] {
  if (count === 0) return [[]];
  return partitions(count - 1).flatMap((rest) => {
    const next = Math.max(-1, ...rest) + 1;
    return Array.from({ length: next + 1 }, (_, group) => [...rest, group]);
  });
}

test('Q is that of the formula for any partition', () => {
  fc.assert(
    fc.property(anyMatrix(6), fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (matrix, drawn) => {
      const groupOf = drawn.slice(0, matrix.ids.length);
      expect(modularity(affinitiesIn(matrix), groupOf)).toBeCloseTo(fromFormula(matrix, groupOf), 8);
    }),
  );
});

test('the groups of six elements are the best of all 203 partitions', () => {
  fc.assert(
    fc.property(anyMatrix(6), (matrix) => {
      const { members, Q } = groupsIn(matrix);
      const best = Math.max(...partitions(matrix.ids.length).map((groupOf) => fromFormula(matrix, groupOf)));
      const groupOf = matrix.ids.map((id) => members.findIndex((group) => group.includes(id)));
      expect(fromFormula(matrix, groupOf)).toBeCloseTo(Q, 8);
      expect(Q).toBeCloseTo(best, 8);
    }),
    { numRuns: 150 },
  );
});

test('each element is in one group, whatever the order', () => {
  fc.assert(
    fc.property(matrixAndPlaces(), ([matrix, places]) => {
      const { members } = groupsIn(matrix);
      expect(members.flat().toSorted()).toEqual(matrix.ids.toSorted());
      expect(groupsIn(rearranged(matrix, places))).toEqual(groupsIn(matrix));
    }),
  );
});

describe('what is said of them', () => {
  const two = fromRows([
    [null, 3, -2, null, null],
    [2, null, null, -3, null],
    [null, -1, null, 2, null],
    [-2, null, 3, null, null],
    [null, null, null, null, null],
  ]);

  test('two camps are found each time, and what is tied to nothing stands alone', () => {
    const { members, repeats, restarts, seed, alternatives } = groupsIn(two);
    expect(members).toEqual([['1', '2'], ['3', '4'], ['5']]);
    expect([repeats, restarts, seed, alternatives]).toEqual([100, 100, 1, 0]);
  });

  test('groups that are one choice of several say so', () => {
    // 2 is supported by 1 and by 3 alike, which undermine each other.
    const torn = fromRows([
      [null, 2, -3],
      [null, null, null],
      [null, 2, null],
    ]);
    const { members, alternatives } = groupsIn(torn);
    expect([members, alternatives]).toEqual([[['1', '2'], ['3']], 1]);
  });

  test('the seed is part of the answer, and changes nothing else where groups are clear', () => {
    expect(groupsIn(two, { seed: 7 })).toEqual({ ...groupsIn(two), seed: 7 });
    expect(groupsIn(H4)).toEqual(groupsIn(H4));
  });
});
