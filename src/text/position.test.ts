import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt, positionAt } from './position.ts';

test.each([
  ['', 0, 1, 1],
  ['ab', 2, 1, 3],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['ä😀x', 3, 1, 4],
])('%j at %i is %i:%i', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});

test('leads back to the offset it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'ß', '😀') }), fc.nat(), (text, some) => {
      const offset = some % (text.length + 1);
      expect(offsetAt(text, positionAt(text, offset))).toBe(offset);
    }),
  );
});
