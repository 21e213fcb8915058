import { describe, expect, test } from 'vitest';
import { interaction, inventedAtlas } from '../../../tests/invented-record.ts';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { doubleNegatives } from '../../coherence/double-negatives.ts';
import { recordMatrices } from '../../coherence/record-matrices.ts';
import { judgedCells } from '../matrix/summary.ts';
import { bare, matrixLevels, matrixView } from '../matrix/view.ts';
import { pathsOf } from './paths.ts';

test('signs of two steps are multiplied; 0 and mixed signs lead nowhere', () => {
  const list = [
    interaction('i01', 'labour', 'development', { score: 2 }),
    interaction('i02', 'development', 'foreign', { score: -1, sign: 'undermines' }),
    interaction('i03', 'foreign', 'development', { score: 'unknown', sign: 'undermines' }),
    interaction('i04', 'foreign', 'labour', { score: 0, sign: 'neutral' }),
  ];
  const [whole] = matrixView(inventedAtlas(list), 'fields').phases;
  const paths = pathsOf(whole ? judgedCells(whole) : []);
  expect(paths.map(({ from, via, to, sign }) => `${from} ${via} ${to} ${sign}`).toSorted()).toEqual([
    'development foreign development 1',
    'foreign development foreign 1',
    'labour development foreign -1',
  ]);
});

describe.each(matrixLevels)('the record’s %s', (level) => {
  const atlas = loadAtlas(process.cwd());
  const matrices = recordMatrices(atlas, level);

  test('have as many paths of two negatives as the analysis counts, and the same ones', () => {
    for (const [place, phase] of matrixView(atlas, level).phases.entries()) {
      const paths = pathsOf(judgedCells(phase)).filter(({ signs }) => signs[0] + signs[1] === -2);
      const counted = doubleNegatives(matrices[place]?.matrix ?? { ids: [], entries: [] });
      expect(paths.map(({ from, via, to }) => `${from} ${via} ${to}`).toSorted()).toEqual(
        counted.map(({ from, over, to }) => [from, over, to].map(bare).join(' ')).toSorted(),
      );
      expect(paths.every(({ sign }) => sign === 1)).toBe(true);
    }
  });
});
