import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionAt } from './position.ts';

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
      const { line, column } = positionAt(text, offset);
      const before =
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      expect(before + column - 1).toBe(offset);
    }),
  );
});
