import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedAtlas, interaction } from '../../../tests/invented-record.ts';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { analyse } from '../../coherence/analysis.ts';
import { recordMatrices } from '../../coherence/record-matrices.ts';
import { matrixLevels } from '../matrix/view.ts';
import { driverOrders, driversView } from './view.ts';

const some = [
  interaction('i01', 'labour', 'development', { score: 2 }),
  interaction('i02', 'labour', 'foreign', { score: -1, sign: 'undermines' }),
  interaction('i03', 'foreign', 'labour', { score: -2, sign: 'undermines', phases: ['return'] }),
  interaction('i04', 'development', 'labour', { score: 'unknown', sign: 'undermines' }),
];

test('what an element gives, receives and sets off, with its ranks and what was left out', () => {
  const [whole] = driversView(inventedAtlas(some), 'fields').phases;
  expect(whole).toMatchObject({
    phase: null,
    ranked: 2,
    doubleNegatives: 3,
    signsOnly: 1,
    elements: [
      {
        ...{ id: 'development', P: null, N: null, D: null, S: null, T: null, C: 2 },
        ...{ rankD: null, rankT: null, range: null, leftOut: { D: 1, C: 0, S: 1 } },
      },
      {
        ...{ id: 'labour', P: 2, N: -1, D: 1, S: 1, T: 2, C: -2 },
        ...{ rankD: 1, rankT: 1, range: [1, 1], leftOut: { D: 0, C: 1, S: 1 } },
      },
      {
        ...{ id: 'foreign', P: 0, N: -2, D: -2, S: -1, T: -3, C: -1 },
        ...{ rankD: 2, rankT: 2, range: [2, 2], leftOut: { D: 0, C: 0, S: 0 } },
      },
    ],
  });
});

test('greatest first, elements without such a sum last', () => {
  const [whole] = driversView(inventedAtlas(some), 'fields').phases;
  expect(whole?.orders).toEqual({ policy: [0, 1, 2], D: [1, 2, 0], T: [1, 2, 0], C: [0, 2, 1] });
});

test('bars reach beyond every sum of every phase, and as far in each', () => {
  const { reach, phases } = driversView(inventedAtlas(some), 'fields');
  for (const { P, N, C, S } of phases.flatMap(({ elements }) => elements)) {
    for (const sum of [P, N, C]) expect(Math.abs(sum ?? 0)).toBeLessThanOrEqual(reach.first);
    expect(Math.abs(S ?? 0)).toBeLessThanOrEqual(reach.second);
  }
});

test('is blind to the order of the interactions', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (list) => {
      expect(driversView(inventedAtlas(list), 'fields')).toEqual(driversView(inventedAtlas(some), 'fields'));
    }),
  );
});

describe.each(matrixLevels)('the record’s %s', (level) => {
  const atlas = loadAtlas(process.cwd());
  const { phases } = driversView(atlas, level);
  const matrices = recordMatrices(atlas, level);

  test('say what the analysis says, phase by phase', () => {
    expect(phases.map(({ phase }) => phase)).toEqual(matrices.map(({ phase }) => phase));
    for (const [place, { matrix }] of matrices.entries()) {
      const { elements, doubleNegatives } = analyse(matrix);
      expect(phases[place]?.doubleNegatives).toBe(doubleNegatives);
      expect(
        phases[place]?.elements.map(({ P, N, D, C, S, T, rankD, rankT }) => ({
          ...{ P: P ?? 0, N: N ?? 0, D: D ?? 0, C: C ?? 0, S: S ?? 0, T: T ?? 0 },
          ...{ rankD, rankT },
        })),
      ).toEqual(elements.map(({ P, N, D, C, S, T, rankD, rankT }) => ({ P, N, D, C, S, T, rankD, rankT })));
    }
  });

  test('have a rank within its range, and stand once in every order', () => {
    for (const { elements, orders } of phases) {
      for (const { rankD, rankT, range } of elements) {
        if (rankD === null || rankT === null || range === null) {
          expect([rankD, rankT, range]).toEqual([null, null, null]);
          continue;
        }
        expect(range[0]).toBeLessThanOrEqual(Math.min(rankD, rankT));
        expect(range[1]).toBeGreaterThanOrEqual(Math.max(rankD, rankT));
      }
      for (const name of driverOrders) {
        expect(orders[name].toSorted((a, b) => a - b)).toEqual([...elements.keys()]);
        if (name === 'policy') continue;
        const sums = orders[name].map((place) => elements[place]?.[name] ?? -Infinity);
        expect(sums).toEqual(sums.toSorted((a, b) => b - a || 0));
      }
    }
  });
});
