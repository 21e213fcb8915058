import { expect, test } from 'vitest';
import { digestOfShown, shownInForms, shownOnPage } from '../tools/pictures/shown.ts';

const page = (words: string, name = 'p', attribute = ''): string =>
  `<main><h1 class="title">Before</h1><h1${attribute}>Head</h1><${name} class="lead quiet">${words}</${name}><p>After</p></main>`;
const digest = (html: string): string =>
  digestOfShown(shownOnPage(html, { from: 'h1[id="a"]', until: 'p.lead' }));
const shown = page('Words', 'p', ' id="a"');

test('a picture grows old with the words and the tags of its stretch, and with nothing else', () => {
  expect(shownOnPage(shown, { from: 'h1[id="a"]', until: 'p.lead' })).toBe('<h1>Head</h1><p>Words</p>');
  expect(digest(page('Other words', 'p', ' id="a"'))).not.toBe(digest(shown));
  expect(digest(shown.replace('Words', '<em>Words</em>'))).not.toBe(digest(shown));
  expect(digest(shown.replace('After', 'Afterwards').replace('Before', 'Long before'))).toBe(digest(shown));
  expect(digest(shown.replace('lead quiet', 'lead'))).toBe(digest(shown));
});

test('a page without what a picture shows is named by what is missing', () => {
  expect(() => digest(page('Words'))).toThrow('The page has no h1[id="a"] where the picture needs it.');
  expect(() => digest(page('Words', 'div', ' id="a"'))).toThrow('The page has no p.lead');
});

test('of the forms count the words down to a field', () => {
  const forms = (label: string, last = 'statement'): string =>
    JSON.stringify({
      configuration: {
        collections: [
          {
            name: 'findings',
            label: 'Findings',
            fields: [
              { name: 'kind', label, options: [{ label: 'Insight' }] },
              { name: last, label: 'Statement' },
              { name: 'sources', label: 'Sources' },
            ],
          },
        ],
      },
    });
  const part = { fieldsOf: 'findings', until: 'statement' };
  expect(shownInForms(forms('Kind'), part)).toBe(
    '[["Kind",null,["Insight"],null],["Statement",null,null,null]]',
  );
  expect(shownInForms(forms('Sort'), part)).not.toBe(shownInForms(forms('Kind'), part));
  expect(() => shownInForms(forms('Kind', 'text'), part)).toThrow(
    'The forms have no findings with statement.',
  );
});
