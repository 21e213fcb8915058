import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMends } from './apply-mends.ts';

test('mends at the place of the fault, on its line only', () => {
  const text = 'to: SDG 10.7\nto: SDG 10.7\n';
  const mend = { from: 'SDG 10.7', to: 'sdg-10.7' };
  expect(applyMends(text, [{ line: 2, column: 5, mend }])).toEqual({
    text: 'to: SDG 10.7\nto: sdg-10.7\n',
    mended: 1,
  });
  expect(applyMends(text, [{ line: 1, column: 6, mend }])).toEqual({ text, mended: 0 });
});

test('two mends on one line keep their places', () => {
  const mends = [
    { line: 1, column: 1, mend: { from: 'ab', to: 'c' } },
    { line: 1, column: 4, mend: { from: 'ab', to: 'd' } },
  ];
  expect(applyMends('ab ab', mends)).toEqual({ text: 'c d', mended: 2 });
});

test('a mend everywhere leaves nothing behind, and is made once', () => {
  const mend = { from: '\r\n', to: '\n', everywhere: true };
  expect(applyMends('a\r\nb\r\n', [{ line: 1, column: 1, mend }])).toEqual({ text: 'a\nb\n', mended: 1 });
});

test('what has no answer is left as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(9), fc.nat(9), (text, line, column) => {
      expect(applyMends(text, [{ line: line + 1, column: column + 1 }]).text).toBe(text);
    }),
  );
});
