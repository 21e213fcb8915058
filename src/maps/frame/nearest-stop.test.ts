import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestStop } from './nearest-stop.ts';

const columns = [
  { x: 0, y: 10 },
  { x: 0, y: 30 },
  { x: 100, y: 12 },
  { x: 100, y: 200 },
];

test('goes on within a column, over to the next, and stays at the edge', () => {
  expect(nearestStop(columns, 0, [0, 1])).toBe(1);
  expect(nearestStop(columns, 1, [1, 0])).toBe(2);
  expect(nearestStop(columns, 2, [-1, 0])).toBe(0);
  expect(nearestStop(columns, 3, [0, -1])).toBe(2);
  expect(nearestStop(columns, 0, [0, -1])).toBe(0);
  expect(nearestStop(columns, 1, [0, 1])).toBe(3);
});

test('never goes back, and every other stop on a line can be reached', () => {
  const stops = fc.array(fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.constant(0) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(stops, (list) => {
      let at = list.findIndex(({ x }) => x === Math.min(...list.map((stop) => stop.x)));
      const seen = new Set([list[at]?.x]);
      for (let next = nearestStop(list, at, [1, 0]); next !== at; next = nearestStop(list, at, [1, 0])) {
        expect(list[next]?.x).toBeGreaterThan(list[at]?.x ?? 0);
        at = next;
        seen.add(list[at]?.x);
      }
      expect(seen).toEqual(new Set(list.map(({ x }) => x)));
    }),
  );
});
