import { expect, test } from 'vitest';
import { languageAt, quotesAt, textAt, textsOf } from './quotes.ts';

const yaml = `id: f05
statement:
  en: >-
    Ports close early. Nobody says
    why they do.
  de: Häfen schließen früh.
`;
const mdx = `## Heading

Some say so <Source id="s01" />, others **do not** say it. A last one.
`;
const at = (text: string, words: string): number => text.indexOf(words);

test.each([
  ['a sentence over two lines', 'a.yaml', yaml, 'why', ['Nobody says why they do.']],
  ['the first of two', 'a.yaml', yaml, 'close', ['Ports close early.']],
  ['a plain value', 'a.yaml', yaml, 'schließen', ['Häfen schließen früh.']],
  [
    'a sentence with a component',
    'a.mdx',
    mdx,
    'others',
    ['Some say so , others do not say it.', ', others do not say it.'],
  ],
  ['a key, which no reader sees,', 'a.yaml', yaml, 'statement', []],
])('%s is quoted as readers see it', (_, path, text, words, quotes) => {
  expect(quotesAt({ path, text }, at(text, words))).toEqual(quotes);
});

test.each([
  ['a.yaml', yaml, 'Häfen', 'de'],
  ['a.yaml', yaml, 'Ports', 'en'],
  ['a.de.mdx', mdx, 'others', 'de'],
  ['a.mdx', mdx, 'others', undefined],
])('%s says in which language its words are: %#', (path, text, words, language) => {
  expect(languageAt({ path, text }, at(text, words))).toBe(language);
});

test('the value of a key is the text that comes next', () => {
  expect(textAt({ path: 'a.yaml', text: yaml }, at(yaml, '>-'))).toEqual([
    'Ports close early. Nobody says why they do.',
  ]);
});

test('codes and single words are too short to be known again', () => {
  expect(textsOf({ path: 'a.yaml', text: yaml })).toEqual(['Ports close early. Nobody says why they do.']);
});
