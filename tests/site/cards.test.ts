import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { typstPackage } from '../../src/cli/typst.ts';
import { builtPages } from './pages.ts';

const facts = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter|article):[\w:]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );
const listed = () => builtPages().filter(({ html }) => !/name="robots" content="noindex"/.test(html));
const cards = (): string[] => globSync('cards/**/*.png', { cwd: inject('site') }).map((file) => `/${file}`);

test('every listed page says what is shown where it is shared, in full addresses and without a time', () => {
  expect(listed().length).toBeGreaterThan(1000);
  for (const { address, html } of listed()) {
    const { 'og:title': title, 'og:url': url, 'og:image': image, ...others } = facts(html);
    expect(title, address).toBeTruthy();
    expect(new URL(url ?? '').pathname, address).toBe(address);
    expect(image, address).toMatch(/^https:\/\/.+\.png$/);
    expect(others['og:description'], address).toBeTruthy();
    expect(others['twitter:card'], address).toBe('summary_large_image');
    expect(JSON.stringify(others), address).not.toMatch(/_time"|article:/);
  }
});

test.skipIf(typstPackage() === undefined)('every card a page names is there, and every card is named', () => {
  const named = listed().map(({ html }) => new URL(facts(html)['og:image'] ?? '').pathname);
  expect([...new Set(named)].toSorted()).toEqual(cards().toSorted());
  const own = new Map(listed().map(({ address }, place) => [address, named[place]]));
  expect(own.get('/findings/f01/')).toBe('/cards/findings/f01.png');
  expect(own.get('/de/findings/f01/')).toBe('/cards/de/findings/f01.png');
  expect(own.get('/maps/network/instruments/')).toBe('/cards/maps/network.png');
  expect(own.get('/docs/about/')).toBe('/cards/atlas.png');
  expect(own.get('/compact/principles/')).toBe('/cards/atlas.png');
});

test.skipIf(typstPackage() === undefined)(
  'cards have the size that is stated, and weigh little',
  async () => {
    const sizes = cards().map((card) => statSync(join(inject('site'), card)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(32 * 1024);
    const { width, height } = await sharp(join(inject('site'), 'cards/de/atlas.png')).metadata();
    expect([width, height]).toEqual([1200, 630]);
  },
);

test('a telephone finds its icon where it looks for it', async () => {
  const { width, height } = await sharp(join(inject('site'), 'apple-touch-icon.png')).metadata();
  expect([width, height]).toEqual([180, 180]);
});

test.each([
  ['', '/'],
  ['de/', '/de/'],
])('the manifest in %s names what there is', async (folder, start) => {
  const read = (path: string): Buffer => readFileSync(join(inject('site'), path));
  const manifest = JSON.parse(read(`${folder}manifest.webmanifest`).toString('utf8')) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
    shortcuts: { url: string }[];
  };
  expect(manifest.start_url).toBe(start);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(read(src)).metadata();
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
  }
  const addresses = new Set(builtPages().map(({ address }) => address));
  for (const { url } of manifest.shortcuts) expect(addresses, url).toContain(url);
  expect(builtPages().find(({ address }) => address === start)?.html).toContain(
    `rel="manifest" href="/${folder}manifest.webmanifest"`,
  );
});
