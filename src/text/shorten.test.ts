import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['short', 10, 'short'],
  ['one two three', 9, 'one two …'],
  ['one two, three', 10, 'one two …'],
  ['unbreakable', 5, 'unb …'],
])('%j in %i is %j', (text, longest, short) => {
  expect(shorten(text, longest)).toBe(short);
});

test('never exceeds its bound', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 80 }), (text, longest) => {
      expect(shorten(text, longest).length).toBeLessThanOrEqual(longest);
    }),
  );
});
