import { expect, test } from 'vitest';
import { interaction, inventedAtlas } from '../../../tests/invented-record.ts';
import { partOf } from './part.ts';

const [ab, again, back, driver, lack] = [
  interaction('i01', 'development', 'labour', { score: 2 }),
  interaction('i02', 'development', 'labour', { score: -1, sign: 'undermines' }),
  interaction('i03', 'labour', 'development', { score: 'unknown' }),
  interaction('i04', 'development', 'foreign', { score: 'not-applicable', sign: 'driver' }),
  interaction('i05', 'foreign', 'labour', { acting: 'lack', score: -2, sign: 'undermines' }),
];
const atlas = inventedAtlas([ab, again, back, driver, lack]);

test('holds only the fields that act and are acted on within the part', () => {
  const { rows, columns, outside } = partOf(atlas, [ab]);
  expect(rows.map(({ id }) => id)).toEqual(['development']);
  expect(columns).toEqual(['labour']);
  expect(rows[0]?.cells.map(({ entry }) => entry)).toEqual([2]);
  expect(outside).toBe(0);
});

test('takes the median of the part alone, and counts what stands outside', () => {
  const { rows, columns, outside } = partOf(atlas, [ab, again, back, driver, lack]);
  expect(columns).toEqual(['development', 'labour']);
  expect(rows.map(({ id, cells }) => [id, ...cells.map(({ entry }) => entry)])).toEqual([
    ['development', null, 0.5],
    ['labour', 'positive', null],
  ]);
  expect(outside).toBe(2);
});

test('of nothing between fields there is no table', () => {
  expect(partOf(atlas, [driver])).toEqual({ rows: [], columns: [], outside: 1 });
});
