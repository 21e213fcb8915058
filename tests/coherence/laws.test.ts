import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/coherence/analysis.ts';
import { countDoubleNegatives, doubleNegatives } from '../../src/coherence/double-negatives.ts';
import { edgesOf, matrixOf, rearranged, transposed, type SignedMatrix } from '../../src/coherence/matrix.ts';
import { orderNames, orderOf } from '../../src/coherence/orders.ts';
import { pairwise, secondOrder } from '../../src/coherence/second-order.ts';
import { rankStability, weights } from '../../src/coherence/stability.ts';
import { inSums, outSums } from '../../src/coherence/sums.ts';
import { anyMatrix, matrixAndPlaces } from './matrices.ts';

const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, law), { numRuns: 300 });
};
const net = ({ net: value }: { net: number }): number => value;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('D of the transpose is C, and what is given is received', () => {
  holds(anyMatrix(), (matrix) => {
    expect(outSums(transposed(matrix))).toEqual(inSums(matrix));
    const columns = matrix.ids.map((_, j) =>
      total(matrix.entries.map((row) => (typeof row[j] === 'number' ? row[j] : 0))),
    );
    inSums(matrix).forEach((sums, j) => {
      expect(sums.net).toBeCloseTo(columns[j] ?? NaN, 8);
    });
    expect(total(outSums(matrix).map(net))).toBeCloseTo(total(inSums(matrix).map(net)), 8);
  });
});

test('D is P + N; P is never below 0, N never above', () => {
  holds(anyMatrix(), (matrix) => {
    for (const sums of outSums(matrix)) {
      expect(sums.net).toBeCloseTo(sums.positive + sums.negative, 8);
      expect(sums.positive).toBeGreaterThanOrEqual(0);
      expect(sums.negative).toBeLessThanOrEqual(0);
    }
  });
});

test('the row sums of B are T under every weight', () => {
  holds(anyMatrix(), (matrix) => {
    for (const weight of weights) {
      const sums = pairwise(matrix, weight).entries.map((row) => total(row.map((value) => value ?? 0)));
      // A path over an entry of unknown strength is in neither.
      secondOrder(matrix, weight).forEach((element, i) => {
        expect(sums[i]).toBeCloseTo(element.total, 8);
      });
    }
  });
});

test('turning every sign turns D and leaves S', () => {
  holds(anyMatrix(), (matrix) => {
    const turned: SignedMatrix = {
      ids: matrix.ids,
      entries: matrix.entries.map((row) =>
        row.map((entry) => (typeof entry === 'number' ? 0 - entry : entry)),
      ),
    };
    expect(outSums(turned).map(net)).toEqual(outSums(matrix).map((sums) => 0 - net(sums)));
    expect(secondOrder(turned).map(({ second }) => second)).toEqual(
      secondOrder(matrix).map(({ second }) => second),
    );
  });
});

test('the order of the elements changes nothing but the order of the answer', () => {
  holds(matrixAndPlaces(), ([matrix, places]) => {
    const { elements, ...rest } = analyse(matrix);
    const shuffled = analyse(rearranged(matrix, places));
    expect(shuffled).toEqual({ elements: places.map((place) => elements[place]), ...rest });
  });
});

test('every order but policy gives the same ids however the matrix was ordered', () => {
  holds(matrixAndPlaces(), ([matrix, places]) => {
    const shuffled = rearranged(matrix, places);
    for (const name of orderNames.filter((each) => each !== 'policy')) {
      const order = orderOf(matrix, name);
      expect(order.toSorted((a, b) => a - b)).toEqual([...matrix.ids.keys()]);
      expect(orderOf(shuffled, name).map((place) => shuffled.ids[place])).toEqual(
        order.map((place) => matrix.ids[place]),
      );
    }
  });
});

test('new names permute nothing: numbers, conflicts and loops follow the elements', () => {
  holds(matrixAndPlaces(), ([matrix, places]) => {
    const renamed = new Map(matrix.ids.map((id, place) => [id, `name-${places[place] ?? ''}`]));
    const name = (id: string): string => renamed.get(id) ?? '';
    const other = analyse(
      matrixOf(
        matrix.ids.map(name),
        edgesOf(matrix).map(({ from, to, entry }) => ({ from: name(from), to: name(to), entry })),
      ),
    );
    const one = analyse(matrix);
    expect(other.elements).toEqual(
      one.elements.map(({ stability, ...element }) => ({
        ...element,
        id: name(element.id),
        stability: { ...stability, id: name(element.id) },
      })),
    );
    const pairs = (listed: typeof one, rename: (id: string) => string) =>
      listed.conflicts.found
        .map(({ a, b, ab, ba }) => [`${rename(a)} ${ab}`, `${rename(b)} ${ba}`].sort().join())
        .sort();
    expect(pairs(other, (id) => id)).toEqual(pairs(one, name));
    const rounds = (listed: typeof one, rename: (id: string) => string) =>
      listed.loops.found
        .map(({ ids, product, kind }) => [...ids.map(rename)].sort().join() + `${product}${kind}`)
        .sort();
    expect(rounds(other, (id) => id)).toEqual(rounds(one, name));
    expect(other.groups.Q).toBeLessThanOrEqual(1);
  });
});

test('nothing that goes in is changed', () => {
  holds(anyMatrix(), (matrix) => {
    const before = JSON.stringify(matrix);
    analyse(matrix, { order: 'leaf' });
    expect(JSON.stringify(matrix)).toBe(before);
  });
});

test('paths of two negatives are counted as they are listed', () => {
  holds(anyMatrix(), (matrix) => {
    expect(countDoubleNegatives(matrix)).toBe(doubleNegatives(matrix).length);
  });
});

test('rank ranges hold the usual ranks', () => {
  holds(anyMatrix(), (matrix) => {
    const { elements } = analyse(matrix);
    rankStability(matrix).forEach(({ byWeight, byEdges, overall }, place) => {
      const { rankD = null, rankT = null } = elements[place] ?? {};
      if (rankD === null || rankT === null) {
        expect([byWeight.best, byEdges.best, overall.best]).toEqual([null, null, null]);
        return;
      }
      for (const rank of [rankD, rankT]) {
        expect(byWeight.best).toBeLessThanOrEqual(rank);
        expect(byWeight.worst).toBeGreaterThanOrEqual(rank);
      }
      expect(byEdges.best).toBeLessThanOrEqual(rankT);
      expect(byEdges.worst).toBeGreaterThanOrEqual(rankT);
      expect(overall.best).toBeLessThanOrEqual(Math.min(byWeight.best ?? NaN, byEdges.best ?? NaN));
      expect(overall.worst).toBeGreaterThanOrEqual(Math.max(byWeight.worst ?? NaN, byEdges.worst ?? NaN));
    });
  });
});
