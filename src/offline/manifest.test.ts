import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeManifests, type BuiltFile } from './make-manifest.ts';
import { bytesOf, changedFiles, filesOf, searchFilesOf, surplusFiles, type Held } from './manifest.ts';

const page = (path: string, text: string): BuiltFile => ({ path, digest: `d-${path}`, bytes: 100, text });
const part = (path: string, text?: string): BuiltFile => ({
  path,
  digest: `d-${path}`,
  bytes: 10,
  ...(text === undefined ? {} : { text }),
});

const site: readonly BuiltFile[] = [
  page('index.html', '<link href="/_astro/sans.1a.css"><script src="/_astro/Base.2b.js"></script>'),
  page('de/index.html', '<link href="/_astro/sans.1a.css">'),
  page('findings/f01/index.html', '<link href="/_astro/sans.1a.css"><a href="/briefings/x.pdf">'),
  page('maps/compare/index.html', '<div data-compare="/maps/compare.json"><a href="/maps/compare.csv">'),
  page('embed/maps/compare/index.html', ''),
  page('admin/index.html', ''),
  page('404.html', ''),
  page('f/f01/index.html', '<meta http-equiv="refresh" content="0; url=/findings/f01/">'),
  part(
    '_astro/sans.1a.css',
    '@font-face{src:url(/_astro/sans.3c.woff2)}@font-face{src:url(/_astro/sans-cyrillic.7g.woff2)}',
  ),
  part('_astro/sans.3c.woff2'),
  part('_astro/sans-cyrillic.7g.woff2'),
  part('_astro/Base.2b.js', 'import"./query.4d.js";import("./later.5e.js")'),
  part('_astro/query.4d.js', ''),
  part('_astro/later.5e.js', 'import"./Base.2b.js"'),
  part('_astro/other.6f.js', ''),
  part('maps/compare.json'),
  part('maps/compare.csv'),
  part('briefings/x.pdf'),
  part('pagefind/pagefind-entry.json'),
  part('pagefind/fragment/en_1a2b.pf_fragment'),
  part('pagefind/fragment/de_1a2b.pf_fragment'),
  part('pagefind/wasm.de.pagefind'),
];
const manifests = makeManifests(site, 'edition');
const { en, de, fr } = manifests;

test('a page is listed with everything it is shown with, and nothing else', () => {
  expect([...filesOf(en, ['/']).keys()].toSorted()).toEqual([
    '/',
    '/_astro/Base.2b.js',
    '/_astro/later.5e.js',
    '/_astro/query.4d.js',
    '/_astro/sans.1a.css',
    '/_astro/sans.3c.woff2',
  ]);
});

test('a page brings the record its map reads and its PDF, but no other download', () => {
  expect([...filesOf(en, ['/maps/compare/']).keys()]).toEqual(['/maps/compare/', '/maps/compare.json']);
  expect([...filesOf(en, ['/findings/f01/']).keys()]).toContain('/briefings/x.pdf');
});

test('pages of editors, of other sites’ frames, of errors and short addresses cannot be kept', () => {
  expect(Object.keys(en.pages)).toEqual(['/', '/findings/f01/', '/maps/compare/']);
  expect(Object.keys(de.pages)).toEqual(['/de/']);
});

test('each language has its own part of the search index, and what serves both', () => {
  expect([...searchFilesOf(de).keys()]).toEqual([
    '/pagefind/fragment/de_1a2b.pf_fragment',
    '/pagefind/pagefind-entry.json',
    '/pagefind/wasm.de.pagefind',
  ]);
});

test('a language beyond the record’s searches the record in English', () => {
  expect([...searchFilesOf(fr).keys()]).toEqual([
    '/pagefind/fragment/en_1a2b.pf_fragment',
    '/pagefind/pagefind-entry.json',
  ]);
});

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...site], { minLength: site.length }), (shuffled) => {
      expect(makeManifests(shuffled, 'edition')).toEqual(manifests);
    }),
  );
});

const wanted = new Map<string, Held>([
  ['/a', ['new', 5]],
  ['/b', ['same', 7]],
  ['/c', ['first', 9]],
]);

test('only what changed or is not there is fetched, and only what is no longer wanted goes', () => {
  const kept = { '/a': 'old', '/b': 'same', '/gone': 'x' };
  expect(changedFiles(wanted, kept)).toEqual(['/a', '/c']);
  expect(surplusFiles(wanted, kept)).toEqual(['/gone']);
  expect(changedFiles(wanted, { '/a': 'new', '/b': 'same', '/c': 'first' })).toEqual([]);
  expect(bytesOf(wanted)).toBe(21);
});
