import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { stemsOf, type SearchedPage } from './search-page.ts';
import { countValues, narrowed, searchOver } from './searching.ts';

const page = (url: string, title: string, text: string, field: string): SearchedPage => ({
  url,
  title,
  text,
  meta: { type: 'findings' },
  filters: { field: [field] },
});
const pages = [
  page('/a/', 'Ports', 'Labour markets and ports.', 'labour'),
  page('/b/', 'Piers', 'A pier at target 10.7 on a labour market.', 'labour'),
  page('/c/', 'Labour', 'Häuser am Hafen.', 'trade'),
];
const { find } = searchOver(pages, 'en');
const found = (query: string | null): string[] => find(query).map(({ url }) => url);

test('finds words in other numbers and by their beginnings; a word in the title counts most', () => {
  expect(found('market').toSorted()).toEqual(['/a/', '/b/']);
  expect(found('lab')[0]).toBe('/c/');
});

test('wants every word', () => {
  expect(found('labour ports')).toEqual(['/a/']);
  expect(found('labour trains')).toEqual([]);
});

test('a code is one word, and a quoted one no beginning of another', () => {
  expect(found('"10.7"')).toEqual(['/b/']);
  expect(found('"10"')).toEqual([]);
});

test('German plurals and umlauts meet their singular', () => {
  expect(stemsOf('Häuser', 'de')).toEqual(stemsOf('Haus', 'de'));
  expect(stemsOf('Arbeitsmärkten', 'de')).toEqual(stemsOf('Arbeitsmarkt', 'de'));
});

test('without a query all pages are listed in order, and facets count and narrow them', () => {
  expect(found(null)).toEqual(['/a/', '/b/', '/c/']);
  expect(countValues(find(null))).toEqual({ field: { labour: 2, trade: 1 } });
  expect(narrowed(find(null), { field: 'trade' }).map(({ url }) => url)).toEqual(['/c/']);
});

test('an excerpt shows the words found, and nothing of it is markup', () => {
  const text = `${'one '.repeat(40)}<b>Ports</b> & harbours`;
  const { plain, html } = excerptOf(text, stemsOf('port', 'en'), 'en');
  expect(plain).toContain('<b>Ports</b>');
  expect(html).toContain('<mark>&lt;b&gt;Ports&lt;/b&gt;</mark> &amp; harbours');
  expect(plain.split(' ').length).toBeLessThanOrEqual(24);
});
