import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedAtlas, interaction } from '../../../tests/invented-record.ts';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { analyse } from '../../coherence/analysis.ts';
import { recordMatrices } from '../../coherence/record-matrices.ts';
import { recordOf } from '../../domain/atlas.ts';
import { summaryOf } from './summary.ts';
import { matrixLevels, matrixView, stepOf } from './view.ts';

const some = [
  interaction('i01', 'labour', 'development', { score: 2 }),
  interaction('i02', 'labour', 'development', {
    score: -1,
    sign: 'undermines',
    phases: ['transit', 'return'],
  }),
  interaction('i03', 'foreign', 'labour', { score: 0, sign: 'neutral' }),
  interaction('i04', 'development', 'labour', { score: 'unknown', sign: 'undermines' }),
];
const cellAt = (from: string, to: string, phase: string | null = null) =>
  matrixView(inventedAtlas(some), 'fields')
    .phases.find((each) => each.phase === phase)
    ?.rows.flat()
    .find((cell) => cell.from === from && cell.to === to);

describe('a place of the matrix', () => {
  test('tells a 0, an empty place, a sign alone and the diagonal apart', () => {
    expect(cellAt('foreign', 'labour')).toMatchObject({ kind: 'score', entry: 0, step: 0 });
    expect(cellAt('foreign', 'development')).toMatchObject({ kind: 'none', entry: null });
    expect(cellAt('development', 'labour')).toMatchObject({ kind: 'sign', entry: 'negative' });
    expect(cellAt('labour', 'labour')).toMatchObject({ kind: 'itself', entry: null });
  });

  test('keeps what its median hides: spread, dispute and the interactions of its phase', () => {
    expect(cellAt('labour', 'development')).toMatchObject({
      entry: 0.5,
      step: 1,
      spread: [-1, 2],
      isDisputed: true,
      interactions: ['i01', 'i02'],
    });
    expect(cellAt('labour', 'development', 'return')).toMatchObject({ entry: -1, interactions: ['i02'] });
  });

  test('takes the colour of the step at or beyond its score', () => {
    expect([1.5, -0.5, 0, -2, 3].map(stepOf)).toEqual([2, -1, 0, -2, 3]);
  });
});

test('an element that gives no score has no total, and its left-out entries are counted', () => {
  const [whole] = matrixView(inventedAtlas(some), 'fields').phases;
  expect(whole?.elements).toEqual([
    { id: 'development', D: null, S: null, T: null, C: 0.5, leftOut: { D: 1, C: 0, S: 1 } },
    { id: 'labour', D: 0.5, S: 0, T: 0.5, C: 0, leftOut: { D: 0, C: 1, S: 1 } },
    { id: 'foreign', D: 0, S: 0, T: 0, C: null, leftOut: { D: 0, C: 0, S: 0 } },
  ]);
});

test('is blind to the order of the interactions', () => {
  const shuffled = fc.shuffledSubarray(some, { minLength: some.length });
  const sorted = (view: ReturnType<typeof matrixView>) =>
    JSON.stringify(view, (key, value: unknown) =>
      key === 'interactions' ? (value as string[]).toSorted() : value,
    );
  fc.assert(
    fc.property(shuffled, (list) => {
      expect(sorted(matrixView(inventedAtlas(list), 'fields'))).toBe(
        sorted(matrixView(inventedAtlas(some), 'fields')),
      );
    }),
  );
});

describe.each(matrixLevels)('the record’s %s', (level) => {
  const atlas = loadAtlas(process.cwd());
  const view = matrixView(atlas, level);
  const matrices = recordMatrices(atlas, level);

  test('say what the analysis says, phase by phase', () => {
    for (const [place, { matrix }] of matrices.entries()) {
      const phase = view.phases[place];
      expect(phase?.rows.map((row) => row.map(({ entry }) => entry))).toEqual(matrix.entries);
      const { elements } = analyse(matrix);
      expect(phase?.elements.map(({ D, S, T, C }) => [D ?? 0, S ?? 0, T ?? 0, C ?? 0])).toEqual(
        elements.map(({ D, S, T, C }) => [D, S, T, C]),
      );
    }
  });

  test('name behind every entry the very judgements it is the median of', () => {
    for (const [place, { cells }] of matrices.entries()) {
      for (const cell of cells) {
        const drawn = view.phases[place]?.rows
          .flat()
          .find(({ from, to }) => cell.from.endsWith(`/${from}`) && cell.to.endsWith(`/${to}`));
        const scores = drawn?.interactions
          .map((id) => recordOf(atlas.interactions, id).score)
          .filter((score) => typeof score === 'number')
          .toSorted((a, b) => a - b);
        expect(scores).toEqual(cell.scores);
      }
    }
  });

  test('come to as many pairs as there are cells', () => {
    for (const [place, { cells }] of matrices.entries()) {
      const phase = view.phases[place];
      expect(phase && summaryOf(phase)).toMatchObject({
        judged: cells.length,
        disputed: cells.filter(({ isContested }) => isContested).length,
      });
    }
  });
});
