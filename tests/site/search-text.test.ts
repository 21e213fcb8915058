import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { stringsOfFragment } from '../../src/sanitise/binaries/pagefind.ts';
import { builtPages } from './pages.ts';

/** Texts of the search index by the address of their page, as excerpts are cut from them. */
const texts = (): Map<string, string> => {
  const folder = join(inject('site'), 'pagefind/fragment');
  return new Map(
    globSync('*.pf_fragment', { cwd: folder }).map((file): [string, string] => {
      const bytes = readFileSync(join(folder, file));
      const json = gunzipSync(bytes).toString();
      const { content } = JSON.parse(json.slice(json.indexOf('{'))) as { content: string };
      return [stringsOfFragment(new Uint8Array(bytes))?.address ?? '', content];
    }),
  );
};

test('terms and what is said of them stand apart in excerpts', () => {
  const found = texts();
  expect(found.get('/docs/glossary/')).toContain('Brain drain. The loss that a country suffers');
  expect(found.get('/sources/s01/')).toMatch(/Publisher\. German Marshall Fund .+ Period\. 23 June 2017\. /);
  expect(found.get('/de/sources/s01/')).toMatch(/ Herausgeber\. .+ Zeit\. .+ Sprache\. /);
});

test('no two neighbours on a page are one word in excerpts', () => {
  const found = texts();
  const joined = builtPages().flatMap(({ address, html }) => {
    const text = found.get(address) ?? '';
    return [
      ...html.matchAll(
        /([\p{L}\d)]+)\s*<\/(?:dt|dd|th|td|li|span)>\s*<(?:dt|dd|th|td|li|span)[^>]*>\s*([\p{L}\d(]+)/gu,
      ),
    ]
      .map(([, before = '', after = '']) => before + after)
      .filter((word) =>
        new RegExp(`(?<![\\p{L}\\d])${word.replaceAll(/[()]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(text),
      )
      .map((word) => `${address} ${word}`);
  });
  expect(joined).toEqual([]);
});
