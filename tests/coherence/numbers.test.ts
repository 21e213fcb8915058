import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawsFrom, shuffled } from '../../src/coherence/random.ts';
import { ranksOf } from '../../src/coherence/ranks.ts';
import { sumOf, tidy } from '../../src/coherence/sum-of.ts';

test('a sum does not depend on the order of its terms, not even in the last digit', () => {
  // Large terms that cancel leave a rest in which the order would show.
  const term = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom(1e15, -1e15, 0.1));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
      expect(sumOf(terms.toReversed())).toBe(sumOf(terms));
    }),
  );
});

test.each([
  [0.1 + 0.2, 0.3],
  [-0, 0],
  [-1e-12, 0],
  [-2.5, -2.5],
  [12_345_678_901.5, 12_345_678_901.5],
])('%d is tidied to %d', (value, tidied) => {
  expect(tidy(value)).toBe(tidied);
});

test('ranks say how many stand above', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -3, max: 3 }))), (values) => {
      ranksOf(values).forEach((rank, place) => {
        const value = values[place] ?? null;
        const above = values.filter((other) => other !== null && value !== null && other > value).length;
        expect(rank).toBe(value === null ? null : above + 1);
      });
    }),
  );
});

describe('draws', () => {
  test('depend on the seed alone and are spread evenly', () => {
    const draws = (seed: number) => {
      const draw = drawsFrom(seed);
      return Array.from({ length: 6000 }, () => draw(6));
    };
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
    for (const [face, times] of Object.entries(Object.groupBy(draws(1), String))) {
      expect(face).toMatch(/^[0-5]$/);
      expect(times?.length).toBeGreaterThan(850);
    }
  });

  test('shuffle into every order about as often', () => {
    const draw = drawsFrom(5);
    const orders = Array.from({ length: 6000 }, () => shuffled([0, 1, 2], draw).join(''));
    const counts = Object.values(Object.groupBy(orders, String)).map((times) => times?.length ?? 0);
    expect(counts).toHaveLength(6);
    expect(Math.min(...counts)).toBeGreaterThan(850);
  });
});
