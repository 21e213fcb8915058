import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionFinder } from './mentions.ts';

const find = mentionFinder(
  [
    { phrase: 'Niger', key: 'ne' },
    { phrase: 'Nigeria', key: 'ng' },
    { phrase: 'soft law', key: 'soft' },
    { phrase: 'EU Trust Fund', key: 'fund' },
  ],
  [{ pattern: String.raw`\d{1,2}\.\d`, toKey: (text) => (text === '9.9' ? undefined : `t${text}`) }],
);
const marked = (text: string, except?: ReadonlySet<string>) =>
  find(text, except).flatMap((segment) => (segment.key ? [`${segment.text}=${segment.key}`] : []));

describe('a mention', () => {
  test.each([
    ['Niger and Nigeria', ['Niger=ne', 'Nigeria=ng']],
    ['Nigerian oil', []],
    ['Soft law, not soft lawyers', ['Soft law=soft']],
    ['the EU Trust Fund (2015)', ['EU Trust Fund=fund']],
    ['see 10.7, 10.7 and 9.9', ['10.7=t10.7']],
    ['post-Niger', []],
  ])('in %j is found as %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('of the page at hand is left alone', () => {
    expect(marked('Niger and Nigeria', new Set(['ne']))).toEqual(['Nigeria=ng']);
  });
});

test('marking never changes the text', () => {
  const word = fc.constantFrom('Niger', 'Nigeria', 'soft law', ' ', '10.7', '9.9', 'x', '.', 'ß');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('');
      expect(
        find(text)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
