import { expect, test } from 'vitest';
import { spellDigest } from './digest.ts';
import { formatBytes } from './size.ts';

test('a digest is twelve letters', () => {
  expect(spellDigest(new Uint8Array([0, 1, 15, 16, 240, 255, 9]))).toBe('aaabapbapapp');
});

test.each([
  [1, 'en', '1 kB'],
  [309_001, 'en', '310 kB'],
  [949_999, 'en', '950 kB'],
  [950_000, 'en', '1 MB'],
  [1_410_000, 'de', '1,5 MB'],
] as const)('%i bytes in %s are %s', (bytes, language, text) => {
  expect(formatBytes(bytes, language).replaceAll('\u{a0}', ' ')).toBe(text);
});
