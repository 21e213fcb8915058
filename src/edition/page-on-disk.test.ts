import { expect, test } from 'vitest';
import { dataOnDisk, pageOnDisk } from './page-on-disk.ts';

const held = new Set([
  'index.html',
  'findings/f01/index.html',
  'briefings/gcm-5.pdf',
  '_astro/base.js',
  'maps/network.svg',
]);
const around = {
  has: (file: string) => held.has(file),
  site: 'https://atlas.example',
  notes: { en: 'Now: {site}', de: 'Neu: {site}' },
};
const turned = (markup: string, path = 'findings/f01/index.html'): string =>
  pageOnDisk(`<head></head>${markup}`, path, around).replace(/<head>.*<\/head>/, '');

test.each([
  ['<a href="/">', '<a href="../../index.html">'],
  ['<a href="/findings/f01/?a=b#c">', '<a href="../../findings/f01/index.html?a=b#c">'],
  ['<a href="/briefings/gcm-5.pdf">', '<a href="../../briefings/gcm-5.pdf">'],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="https://other.example/x">', '<a href="https://other.example/x">'],
  ['<a data-file="/maps/network.svg">', '<a data-file="../../maps/network.svg">'],
  [
    '<script type="module" src="/_astro/base.js"></script>',
    '<script defer src="../../_astro/base.js"></script>',
  ],
])('%s becomes %s', (before, after) => {
  expect(turned(before)).toBe(after);
});

test('what the edition leaves out is found where the atlas is published', () => {
  expect(turned('<a href="/embed/maps/network/?a=b">')).toBe(
    '<a href="https://atlas.example/embed/maps/network/?a=b">',
  );
});

test('a page at the top finds its files beside it', () => {
  expect(turned('<a href="/findings/f01/">', 'index.html')).toBe('<a href="findings/f01/index.html">');
  expect(pageOnDisk('<head></head>', 'index.html', around)).toContain('<script src="disk.js">');
});

test('the foot of a page says which edition it is, in the language of the page', () => {
  const link = '<a href="https://atlas.example">atlas.example</a>';
  expect(turned('<footer></footer>')).toContain(`<p class="colophon">Now: ${link}</p></footer>`);
  expect(turned('<footer></footer>', 'de/index.html')).toContain(`Neu: ${link}`);
});

test('the policy stays as it was, and allows files beside the site itself', () => {
  const page = pageOnDisk(
    `<head><meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' 'sha256-x'"></head><p>'self'</p>`,
    'index.html',
    around,
  );
  expect(page).toContain(`content="default-src 'none';script-src 'self' file: 'sha256-x'"`);
  expect(page).toContain("<p>'self'</p>");
});

test('data becomes a call that names its file', () => {
  expect(dataOnDisk('/search/headwords.json', '[1]\n')).toBe('atlasFile("/search/headwords.json", [1]);\n');
});
