import { expect, test } from 'vitest';
import { strategyFor, type Asked } from './strategy.ts';

const origin = 'https://atlas.example';
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  url: new URL(path, origin).href,
  mode: 'no-cors',
  isRange: false,
  ...more,
});

test.each([
  ['a page', asked('/findings/f01/?highlight=x', { mode: 'navigate' }), 'page'],
  ['a PDF that is opened', asked('/briefings/gcm-5.pdf', { mode: 'navigate' }), 'page'],
  ['a part of pages', asked('/_astro/sans.1a2b.css'), 'fixed'],
  ['a part of the index', asked('/pagefind/fragment/en_1a2b.pf_fragment'), 'fixed'],
  ['words of the index', asked('/pagefind/pagefind.en_1a2b.pf_meta'), 'fixed'],
  ['the entry of the index', asked('/pagefind/pagefind-entry.json?ts=1'), 'fresh'],
  ['the program of the index', asked('/pagefind/pagefind.js'), 'fresh'],
  ['data', asked('/maps/compare.json'), 'fresh'],
  ['the editors’ page', asked('/admin/', { mode: 'navigate' }), 'untouched'],
  ['the editors’ page in German', asked('/de/admin/', { mode: 'navigate' }), 'untouched'],
  ['the editors’ program', asked('/admin/cms.js'), 'untouched'],
  ['a page that only begins like it', asked('/administration/', { mode: 'navigate' }), 'page'],
  ['a framed map', asked('/embed/maps/compare/', { mode: 'navigate' }), 'untouched'],
  ['the worker', asked('/sw.js'), 'untouched'],
  ['its lists', asked('/offline/files.en.json'), 'untouched'],
  ['a part of a file', asked('/_astro/sans.1a2b.css', { isRange: true }), 'untouched'],
  ['a form that is sent', asked('/', { method: 'POST', mode: 'navigate' }), 'untouched'],
  ['another host', asked('https://elsewhere.example/_astro/a.css'), 'untouched'],
] as const)('%s', (_, request, strategy) => {
  expect(strategyFor(request, origin)).toBe(strategy);
});
