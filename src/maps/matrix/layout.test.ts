import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedAtlas, interaction } from '../../../tests/invented-record.ts';
import { layoutMatrix } from './layout.ts';
import { matrixView } from './view.ts';

const some = [
  interaction('i01', 'labour', 'development', { score: 2 }),
  interaction('i02', 'foreign', 'labour', { score: -1, sign: 'undermines' }),
];
const viewOf = (list = some) => {
  const [whole] = matrixView(inventedAtlas(list), 'fields').phases;
  if (!whole) throw new Error('no matrix');
  return whole;
};

test('three fields match the reviewed picture', async () => {
  const layout = layoutMatrix(viewOf(), [0, 1, 2], 11);
  const cells = layout.cells.map(({ cell: { from, to, kind }, x, y }) => ({ from, to, kind, x, y }));
  await expect(`${JSON.stringify({ ...layout, cells }, null, 2)}\n`).toMatchFileSnapshot(
    './layout.golden.json',
  );
});

test('is blind to the order of its input, stands to a tenth of a pixel, and nothing overlaps', () => {
  const lists = fc.shuffledSubarray(some, { minLength: some.length });
  const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(lists, orders, fc.integer({ min: 0, max: 60 }), (list, places, longest) => {
      const layout = layoutMatrix(viewOf(list), places, longest);
      expect(layout).toEqual(layoutMatrix(viewOf(), places, longest));
      const spots = layout.cells.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(spots).size).toBe(9);
      for (const { cell, x, y } of layout.cells) {
        expect([x, y].map((length) => Math.round(length * 10) / 10)).toEqual([x, y]);
        expect(x + layout.side).toBeLessThanOrEqual(layout.width);
        expect(y + layout.side).toBeLessThanOrEqual(layout.height);
        expect(x === y).toBe(cell.from === cell.to);
      }
    }),
  );
});
