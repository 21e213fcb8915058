import { expect, test } from 'vitest';
import { linkRemarks } from './links.ts';

const known = new Set(['/findings/f01/', '/compact/5/']);
const remarksOn = (link: string) =>
  linkRemarks({ path: 'content/docs/x.mdx', text: `\nSee ${link}.` }, (address) => known.has(address), known);

test.each([
  '[f](/findings/f01/)',
  '[f](/findings/f01/#sources)',
  '[w](https://www.un.org/)',
  '[s](#below)',
  'no link',
])('%s passes', (link) => {
  expect(remarksOn(link)).toEqual([]);
});

test.each([
  ['[f](/findings/f10/)', 'error', 'Did you mean "/findings/f01/"?'],
  ['[f](/nowhere/at-all/)', 'error', 'Copy the address out of the browser, without the host.'],
  ['[w](http://www.un.org/)', 'hint', 'Open it with https://; if it works, write it so.'],
  ['[w](https://www.un.org/?utm_source=x)', 'warning', 'Delete the part from utm_, fbclid or gclid on.'],
])('%s is told as %s', (link, severity, remedy) => {
  expect(remarksOn(link)).toMatchObject([{ line: 2, column: 5, rule: 'links', severity, remedy }]);
});
