import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedAtlas, interaction } from '../../../tests/invented-record.ts';
import { axes, layoutDrivers, marksOf } from './layout.ts';
import { driversView, type DriverView } from './view.ts';

const some = [
  interaction('i01', 'labour', 'development', { score: 2 }),
  interaction('i02', 'labour', 'foreign', { score: -1, sign: 'undermines' }),
  interaction('i03', 'foreign', 'labour', { score: -2, sign: 'undermines' }),
];
const drawn = (list = some, places: readonly number[] = [0, 1, 2], longest = 11) => {
  const { reach, phases } = driversView(inventedAtlas(list), 'fields');
  if (!phases[0]) throw new Error('no phase');
  return layoutDrivers(phases[0], places, reach, longest);
};

test('three fields match the reviewed picture', async () => {
  const layout = drawn();
  const rows = layout.rows.map(({ element: { id }, y, marks }) => ({ id, y, ...marks }));
  await expect(`${JSON.stringify({ ...layout, rows }, null, 2)}\n`).toMatchFileSnapshot(
    './layout.golden.json',
  );
});

test('is blind to the order of its input, and no column or row overlaps another', () => {
  const lists = fc.shuffledSubarray(some, { minLength: some.length });
  const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(lists, orders, fc.integer({ min: 0, max: 60 }), (list, places, longest) => {
      const layout = drawn(list, places, longest);
      expect(layout).toEqual(drawn(some, places, longest));
      const ends = Object.values(layout.columns);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(Math.max(...ends)).toBeLessThanOrEqual(layout.width);
      const rows = layout.rows.map(({ y }) => y);
      for (const [place, y] of rows.entries()) {
        expect(y - (rows[place - 1] ?? layout.top - layout.thickness)).toBeGreaterThanOrEqual(
          layout.thickness,
        );
        expect(y + layout.thickness / 2).toBeLessThanOrEqual(layout.height);
      }
    }),
  );
});

test('marks stand where their sums are, to a tenth of a pixel', () => {
  const reach = { first: 8, second: 12 };
  const part = fc.integer({ min: 0, max: 16 }).map((steps) => steps / 2);
  const total = fc.integer({ min: -48, max: 48 }).map((steps) => steps / 4);
  fc.assert(
    fc.property(part, part, part, total, (P, harm, C, S) => {
      const element = { P, N: -harm, D: P - harm, C, S } as DriverView;
      const { gives, receives, echo } = marksOf(element, reach, axes);
      const middle = axes.first / 2;
      const perStep = middle / reach.first;
      expect(gives?.P.x).toBe(middle);
      expect(gives?.P.width).toBeCloseTo(P * perStep, 0);
      expect((gives?.N.x ?? 0) + (gives?.N.width ?? 0)).toBeCloseTo(middle, 6);
      expect(gives?.N.width).toBeCloseTo(harm * perStep, 0);
      expect(gives?.D).toBeCloseTo(middle + (P - harm) * perStep, 0);
      expect(receives?.C).toBeCloseTo(middle + C * perStep, 0);
      expect(echo?.width).toBeCloseTo((Math.abs(S) * axes.second) / 2 / reach.second, 0);
      for (const length of [gives?.D, gives?.N.x, receives?.C, echo?.x, echo?.width]) {
        expect(Math.round((length ?? 0) * 10) / 10).toBe(length);
      }
    }),
  );
});

test('where there is no sum, nothing is drawn', () => {
  const none = { P: null, N: null, D: null, C: null, S: null } as DriverView;
  expect(marksOf(none, { first: 1, second: 1 }, axes)).toEqual({ gives: null, receives: null, echo: null });
});
