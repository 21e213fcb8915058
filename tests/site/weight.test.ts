import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { builtPages, everyTemplate, furtherTemplates } from './pages.ts';

const sizes = new Map<string, number>();
const brotli = (bytes: Uint8Array): number => brotliCompressSync(bytes).length;
/** A few per cent more than what travels, found ten times as fast. */
const atMost = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;

/** Bytes of one file of the site as they travel. */
function weightOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotli(readFileSync(join(inject('site'), path)));
  sizes.set(path, size);
  return size;
}

/** What a first visit loads: the page, its style, its scripts, and the fonts its text needs. */
function firstVisit(html: string, weigh = brotli): { total: number; script: number } {
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => src);
  const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, body = '']) => body,
  );
  const fonts = globSync('_astro/*.woff2', { cwd: inject('site') }).filter(
    (font) =>
      (/<(?:em|i|cite|dfn)[\s>]/.test(html) || !font.includes('italic')) &&
      (html.includes('<html lang="ru"') ? !font.includes('sans') : !font.includes('cyrillic')) &&
      (/[¡¿ŒŸªº]/.test(html) || !font.includes('romance')),
  );
  const imported = scripts.flatMap((script) => importsOf(script));
  const script =
    [...new Set([...scripts, ...imported])].reduce((sum, path) => sum + weightOf(path), 0) +
    brotli(new TextEncoder().encode(inline.join('')));
  const rest = [...styles, ...fonts, '/icon.svg'].reduce((sum, path) => sum + weightOf(path), 0);
  return { script, total: weigh(new TextEncoder().encode(html)) + script + rest };
}

/** Scripts a script loads at once; those behind `import()` wait until they are wanted. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(inject('site'), path), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(
    ([, name = '']) => `/_astro/${name}`,
  );

const withTables = /\/(?:interactions|sources|instruments|partners)\/$/;
const withMap = /\/maps\/./;
const toPrint = /\/briefings\/./;
const page = (address: string): string => builtPages().find((built) => built.address === address)?.html ?? '';

test.each([...everyTemplate, ...furtherTemplates])(
  '%s weighs at most 60 KB on a first visit, and its script 5 KB; with a map 90 and 35',
  (address) => {
    const limit = (withMap.test(address) ? 90 : 60) * 1024;
    const rough = firstVisit(page(address), atMost);
    const { total, script } = rough.total <= limit ? rough : firstVisit(page(address));
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(limit);
    if (withMap.test(address)) expect(script).toBeLessThanOrEqual(35 * 1024);
    else if (!/\/(?:search|pack|offline)\/$/.test(address)) expect(script).toBeLessThanOrEqual(5 * 1024);
  },
);

test('reading pages carry no script but the loader; those to print a second one', () => {
  const odd = builtPages()
    .filter(
      ({ address }) =>
        !/\/(?:search|pack|offline)\/$/.test(address) && !withTables.test(address) && !withMap.test(address),
    )
    .filter(({ address, html }) => (html.match(/<script\b/g) ?? []).length > (toPrint.test(address) ? 2 : 1))
    .map(({ address }) => address);
  expect(odd).toEqual([]);
});

test('the heaviest pages stay known', () => {
  const heaviest = builtPages()
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, 20)
    .map(({ address, html }) => ({ address, total: firstVisit(html).total }))
    .toSorted((a, b) => b.total - a.total)
    .slice(0, 5);
  console.log(heaviest.map(({ address, total }) => `${address} ${(total / 1024).toFixed(1)} KB`).join(', '));
  expect(heaviest[0]?.total).toBeLessThanOrEqual(72 * 1024);
});
