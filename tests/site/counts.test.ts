import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { interfaceLanguages, languages } from '../../src/vocabulary/language.ts';
import { builtPages } from './pages.ts';

/** Counts taken from the files themselves, not through the program under test. */
const files = (pattern: string): number => globSync(`content/${pattern}`).length;
const rows = (file: string): number =>
  (parse(readFileSync(`content/vocabulary/${file}`, 'utf8')) as unknown[]).length;
const originals = (folder: string): number =>
  globSync(`content/${folder}/*.mdx`).filter((file) => !/\.[a-z]{2}\.mdx$/.test(file)).length;

/** Address of the pages, number of records in content, and that number where it is laid down. */
const expected: [address: RegExp, count: number, known: number | undefined][] = [
  [/^\/findings\/f\d+\/$/, files('findings/*.yaml'), 82],
  [/^\/interactions\/i\d+\/$/, files('interactions/*.yaml'), 49],
  [/^\/sources\/s\d+\/$/, files('sources/*.yaml'), 70],
  [/^\/instruments\/[^/]+\/$/, files('instruments/*.yaml'), 32],
  [/^\/partners\/[^/]+\/$/, files('partners/*.yaml'), undefined],
  [/^\/rounds\/r\d\/$/, files('rounds/*.yaml'), 4],
  [/^\/outcomes\/[^/]+\/$/, originals('outcomes'), undefined],
  [/^\/briefings\/gcm-\d+\/$/, rows('gcm-objectives.json'), 23],
  [/^\/briefings\/sdg-\d+\/$/, rows('sdg-goals.json'), 17],
  [/^\/briefings\/phase-[^/]+\/$/, rows('phases.yaml'), undefined],
  [/^\/briefings\/partner-[^/]+\/$/, files('partners/*.yaml'), undefined],
  [
    /^\/briefings\/(?!(?:gcm|sdg)-\d|(?:phase|partner)-)[^/]+\/$/,
    originals('briefings') + originals('outcomes'),
    undefined,
  ],
  [/^\/docs\/[^/]+\/$/, originals('docs'), undefined],
  [/^\/sdg\/\d+\/$/, rows('sdg-goals.json'), 17],
  [/^\/sdg\/\d+\.\w+\/$/, rows('sdg-targets.json'), 169],
  [/^\/compact\/\d+\/$/, rows('gcm-objectives.json'), 23],
  [/^\/fields\/[^/]+\/$/, rows('fields.yaml'), undefined],
  [/^\/phases\/[^/]+\/$/, rows('phases.yaml'), undefined],
  [/^\/interests\/[^/]+\/$/, rows('interests.yaml'), 4],
  [/^\/levels\/[^/]+\/$/, rows('levels.yaml'), undefined],
];

describe.each(languages)('pages in “%s”', (language) => {
  const prefix = language === 'en' ? '' : `/${language}`;
  const addresses = (): string[] =>
    builtPages()
      .map(({ address }) => address)
      .filter((address) => address.startsWith(`${prefix}/`))
      .map((address) => address.slice(prefix.length));

  test.each(expected)('%s: as many as in content', (pattern, count, known) => {
    expect(addresses().filter((address) => pattern.test(address))).toHaveLength(count);
    if (known !== undefined) expect(count).toBe(known);
  });
});

test('the crosswalk has its 136 pairs, and the principles their ten sections', () => {
  expect(rows('crosswalk.json')).toBe(136);
  const principles = builtPages().find(({ address }) => address === '/compact/principles/')?.html ?? '';
  expect(principles.match(/<h2 id="p\d+"/g)).toHaveLength(10);
});

test('both languages have the same pages', () => {
  const all = builtPages().map(({ address }) => address);
  const german = all.filter((address) => address.startsWith('/de/')).map((address) => address.slice(3));
  const others = [...interfaceLanguages].filter((language) => language !== 'en').map((tag) => `/${tag}/`);
  const english = all.filter(
    (address) => !others.some((folder) => address.startsWith(folder)) && address !== '/404.html',
  );
  expect(german).toEqual(english);
});

test('every narrative has 300 to 900 words', () => {
  for (const file of globSync('content/outcomes/*.mdx')) {
    const body = readFileSync(file, 'utf8')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replaceAll(/<[^>]+>/g, ' ');
    const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(words, file).toBeGreaterThanOrEqual(300);
    expect(words, file).toBeLessThanOrEqual(900);
  }
});
