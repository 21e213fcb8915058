import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsOf, layoutBalance } from './layout.ts';
import { axisWidth, placeOf } from './place.ts';
import type { BalanceRow } from './view.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `f${at}`);
const row = (id: string, all: number, ...counts: readonly [number, number]): BalanceRow => ({
  id,
  findings: ids(all),
  interests: { livelihoods: ids(counts[0]), security: ids(counts[1]) },
});
const view = {
  interests: ['livelihoods', 'security'],
  rows: [row('labour', 31, 23, 16), row('climate', 1, 1, 0), row('health', 0, 0, 0)],
  reach: 40,
};

test('three fields match the reviewed picture', async () => {
  const layout = layoutBalance(view, 9);
  const rows = layout.rows.map(({ row: { id }, y, dots }) => ({ id, y, dots }));
  await expect(`${JSON.stringify({ ...layout, rows }, null, 2)}\n`).toMatchFileSnapshot(
    './layout.golden.json',
  );
});

test('the same rows give the same picture, and neither rows nor columns overlap', () => {
  const lists = fc.shuffledSubarray(view.rows);
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 60 }), (rows, longest) => {
      const layout = layoutBalance({ ...view, rows }, longest);
      expect(layout).toEqual(layoutBalance({ ...view, rows: [...rows] }, longest));
      for (const placed of layout.rows) {
        const alone = layoutBalance({ ...view, rows: [placed.row] }, longest).rows[0];
        expect(placed.dots).toEqual(alone?.dots);
      }
      const ends = [
        layout.name,
        layout.all,
        ...layout.lanes.flatMap(({ x }) => [x, x + axisWidth]),
        layout.width,
      ];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      const tops = layout.rows.map(({ y }) => y);
      for (const [at, y] of tops.entries()) {
        expect(y - (tops[at - 1] ?? layout.top - 15)).toBeGreaterThanOrEqual(15);
        expect(y + 15).toBeLessThanOrEqual(layout.height);
      }
    }),
  );
});

test('a dot stands where its count is on the one scale, to a tenth of a pixel', () => {
  const count = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(count, count, (part, all) => {
      const [dot] = dotsOf(row('any', all, Math.min(part, all), 0), 40);
      expect(dot?.x).toBeCloseTo((Math.min(part, all) * axisWidth) / 40, 1);
      expect(dot?.end).toBeCloseTo((all * axisWidth) / 40, 1);
      expect(dot?.x).toBeLessThanOrEqual(dot?.end ?? 0);
      expect(Math.round((dot?.x ?? 0) * 10) / 10).toBe(dot?.x);
    }),
  );
  expect(placeOf(1, 3, 100)).toBe(33.3);
});
