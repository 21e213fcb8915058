import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { assembleEdition } from '../../src/cli/assemble-edition.ts';
import { mostBytes } from '../../src/cli/make-edition.ts';
import { sumsFile, zipEdition } from '../../src/cli/zip-edition.ts';
import { formatDate } from '../../src/i18n/locale.ts';
import { edition } from '../../src/vocabulary/edition.ts';
import { siteAddress } from '../../src/vocabulary/site-address.ts';
import { desktop, launch } from './browser.ts';

const site = process.env['ATLAS_SITE'] ?? siteAddress;
let zip: Uint8Array;
let files: Record<string, Uint8Array>;
let folder: string;
let browser: Browser;
let page: Page;
const messages: string[] = [];
const strangers: string[] = [];

/** The edition unpacked, and a browser without any network. */
beforeAll(async () => {
  const { files: assembled } = await assembleEdition(process.cwd(), {
    site: inject('site'),
    hasPdfs: true,
  });
  zip = zipEdition(assembled, 'edition', '2026-11');
  files = unzipSync(zip);
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  browser = await launch();
  page = await (await browser.newContext({ ...desktop, offline: true })).newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) strangers.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const go = (path: string) => page.goto(pathToFileURL(join(folder, 'edition')).href + path);
const heading = () => page.locator('h1').innerText();
const textOf = (path: string): string => new TextDecoder().decode(files[`edition/${path}`]);
/** Searches, and waits for the line that counts the results. */
const results = async (query: string): Promise<string[]> => {
  await page.locator('.search-form [type=search]').fill(query);
  await page.locator('[data-status]', { hasText: /^\d+ / }).waitFor();
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query);
  await page.locator('[data-results] a').first().waitFor();
  return page
    .locator('[data-results] a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href.replace(/^.*\/edition/, '')),
    );
};

test('it is small enough, and the same from the same site', async () => {
  expect(zip.length).toBeLessThanOrEqual(mostBytes);
  const { TZ } = process.env;
  process.env['TZ'] = 'Pacific/Auckland';
  const few = new Map([...Object.entries(files)].slice(0, 40));
  const there = zipEdition(few, 'edition', '2026-11');
  process.env['TZ'] = TZ;
  expect(Buffer.compare(zipEdition(few, 'edition', '2026-11'), there)).toBe(0);
});

test('every file but the list of checksums has its own there', () => {
  const listed = textOf(sumsFile)
    .trim()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(listed.map(([, path]) => `edition/${path}`).toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => !path.endsWith(sumsFile))
      .toSorted(),
  );
  for (const [sum, path] of listed) {
    expect(
      createHash('sha256')
        .update(files[`edition/${path}`] ?? '')
        .digest('hex'),
      path,
    ).toBe(sum);
  }
});

test('every link leads to a file of the edition, or to where the atlas is published', () => {
  const broken = Object.keys(files)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      [...new TextDecoder().decode(files[path]).matchAll(/ (?:href|src|action)="([^"#?]+)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^(?:https?|mailto):/.test(address))
        .filter((address) => !(decodeURI(new URL(address, `file:///${path}`).pathname).slice(1) in files))
        .map((address) => `${path} → ${address}`),
    );
  expect(broken.slice(0, 10)).toEqual([]);
  expect(textOf('pack/index.html')).toContain(`href="${site}/offline/"`);
});

test('it says what it is, in each language, and at the foot of each page', () => {
  expect(textOf('findings/f01/index.html')).toContain(
    `Edition of ${formatDate('en', edition)}, opened from a folder.`,
  );
  expect(textOf('de/findings/f01/index.html')).toContain(
    `Ausgabe ${formatDate('de', edition)}, aus einem Ordner geöffnet.`,
  );
  const readme = textOf('README.txt');
  expect(readme).toContain(`Coherence Atlas, edition of ${formatDate('en', edition)}`);
  expect(readme).toContain(`Kohärenzatlas, Ausgabe ${formatDate('de', edition)}`);
  expect(readme).toContain(site);
});

test('home, a finding and a map with its script open without a network', async () => {
  await go('/index.html');
  expect(await heading()).toContain('What one policy dialogue');
  await page.locator('main a[href*="findings/f"]').first().click();
  await page.locator('.finding-title').waitFor();
  await go('/findings/f01/index.html');
  expect(
    await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('1em "Atlas Serif"'))),
  ).toBe(true);
  await go('/maps/coherence-matrix/index.html');
  await page.locator('.map-switch input').nth(1).check();
  expect(page.url()).toContain('?view=focus');
  await go('/maps/compare/index.html');
  const choices = page.locator('main select');
  await choices.first().selectOption({ index: 3 });
  await choices.nth(1).selectOption({ index: 5 });
  await page.waitForFunction(() => location.search !== '');
});

test('search gives findings in English and in German, and leads to them', async () => {
  await go('/search/index.html');
  expect(await results('coherence')).toContainEqual(
    expect.stringMatching(/^\/findings\/f\d+\/index\.html\?highlight=coherence$/),
  );
  expect((await results('10.7'))[0]).toBe('/sdg/10.7/index.html');
  await go('/de/search/index.html');
  const german = await results('Arbeitsmärkte');
  const finding = german.find((address) => address.startsWith('/de/findings/f'));
  await page.locator('[data-facet][name=type]').selectOption('findings');
  await page.waitForFunction(() => location.search.includes('type=findings'));
  await page.locator(`[data-results] a[href*="${finding}"]`).first().click();
  await page.locator('mark').first().waitFor();
  expect(page.url()).toContain('/edition/de/findings/f');
});

test('a pack is put together; its link leads to the published page', async () => {
  await go('/findings/index.html');
  await page.getByLabel('Keep in my pack: F44').check();
  await page.locator('.site-nav a', { hasText: 'My pack' }).click();
  await page.locator('.pack-entry').waitFor();
  expect(await page.locator('[data-link]').inputValue()).toMatch(/\/pack\/#f44$/);
  expect(await page.locator('[data-link]').inputValue()).toMatch(/^https:/);
  expect(await page.getByText('Save for offline').isVisible()).toBe(false);
});

test('nothing went wrong in the console, and nothing was asked of any host', () => {
  expect(messages).toEqual([]);
  expect(strangers).toEqual([]);
});
