import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axis, layoutCompare, lengthOf } from './layout.ts';

const row = (id: string, a: number, b: number) => ({ id, label: id, a, b });
const counts = {
  all: row('all', 40, 48),
  interests: [row('livelihoods', 34, 48), row('security', 31, 28)],
  phases: [row('transit', 14, 15), row('return', 0, 16)],
};

test('two fields match the reviewed picture', async () => {
  const layout = layoutCompare({ counts }, 24);
  await expect(`${JSON.stringify(layout, null, 2)}\n`).toMatchFileSnapshot('./layout.golden.json');
});

test('exchanging the sides mirrors the picture, and no row overlaps another', () => {
  const count = fc.integer({ min: 0, max: 90 });
  const rows = fc.array(
    fc.tuple(count, count).map(([a, b]) => row('any', a, b)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 0, max: 60 }), (interests, phases, longest) => {
      const all = row('all', 90, 90);
      const mirrored = (list: typeof interests) => list.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a }));
      const layout = layoutCompare({ counts: { all, interests, phases } }, longest);
      const other = layoutCompare(
        { counts: { all, interests: mirrored(interests), phases: mirrored(phases) } },
        longest,
      );
      expect(other.rows.map(({ a, b, y }) => [b, a, y])).toEqual(layout.rows.map(({ a, b, y }) => [a, b, y]));
      expect(layout.left - axis).toBeCloseTo(layout.width - layout.right - axis, 1);
      for (const [at, { y, a, b, row: own }] of layout.rows.entries()) {
        expect(y - (layout.rows[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(26);
        expect(y + 13).toBeLessThanOrEqual(layout.height);
        expect([a, b]).toEqual([lengthOf(own.a, 90, axis), lengthOf(own.b, 90, axis)]);
        expect(Math.max(a, b)).toBeLessThanOrEqual(axis);
      }
    }),
  );
});

test('lengths are exact to a tenth of a pixel', () => {
  expect(lengthOf(1, 3, 100)).toBe(33.3);
  expect(lengthOf(0, 3, 100)).toBe(0);
});
