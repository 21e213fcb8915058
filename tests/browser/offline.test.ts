import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktopWithWorker, launch } from './browser.ts';
import { ownSite, type OwnSite } from './own-site.ts';

let site: OwnSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([ownSite(), launch()]);
  site.add('admin/index.html', '<!doctype html><title>Editors</title>');
  context = await browser.newContext(desktopWithWorker);
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.end();
});

const go = (path: string) => page.goto(new URL(path, site.address).href);
const heading = () => page.locator('h1').innerText();
const isKept = (path: string, within = page) =>
  within.evaluate(async (asked) => (await caches.match(asked)) !== undefined, path);
/** Waits as long as a busy machine may need. */
const soon = { timeout: 40_000, interval: 250 };
const kept = (path: string, within = page) => expect.poll(() => isKept(path, within), soon).toBe(true);
/** Languages whose search is whole. */
const searchIn = (languages: readonly string[]) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const record = await (await caches.open('search')).match('/offline/record.json');
          return ((await record?.json()) as { languages?: string[] } | undefined)?.languages;
        }),
      soon,
    )
    .toEqual(languages);
const tick = (id: string) => page.getByLabel(`Keep in my pack: ${id}`).check();
const save = async (): Promise<string> => {
  await page.locator('[data-save]').click();
  await page.locator('[data-progress]').waitFor({ state: 'hidden' });
  return page.locator('[data-save-status]').innerText();
};
const goOffline = async (): Promise<void> => {
  await site.stop();
  await context.setOffline(true);
};
const goOnline = async (): Promise<void> => {
  await site.start();
  await context.setOffline(false);
};

describe('with a network', () => {
  test('one page costs little; from the second on, search is kept, in its language only', async () => {
    await go('/');
    await kept('/offline/');
    await kept('/pack/entries.json');
    expect(await isKept('/pagefind/pagefind-entry.json')).toBe(false);
    await go('/findings/f01/');
    await searchIn(['en']);
    expect(site.asked.filter((path) => /\/de[_.]|\/de\//.test(path))).toEqual([]);
  });

  test('a pack is ticked together and saved', async () => {
    await go('/findings/');
    await tick('F44');
    await tick('F45');
    await page.locator('.site-nav a', { hasText: 'My pack (2)' }).click();
    await page.locator('.pack-entry').nth(1).waitFor();
    await page.getByText(/^Takes about \d+ kB/).waitFor();
    expect(await save()).toMatch(/^Saved\. /);
    expect(await page.locator('[data-saved-list]').innerText()).toMatch(/My pack\s+2 entries · \d+ kB/);
    await kept('/findings/f45/');
  });

  test('a save that fails in part names what is missing, and a second one brings it', async () => {
    site.lose('findings/f46/index.html');
    await site.stop();
    await site.start();
    await go('/pack/#f45,f46');
    await page.locator('[data-shared]').waitFor();
    expect(await save()).toMatch(/^Saved in part\. Not saved: F46\. /);
    expect(await page.locator('[data-saved-list]').innerText()).toContain('incomplete');
  });

  test('what does not fit is not begun', async () => {
    await go('/pack/');
    await page.locator('.pack-entry').nth(1).waitFor();
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 90_000, usage: 60_000 });
    });
    expect(await save()).toMatch(/^Not saved: it needs \d+ kB, and there is room for 30 kB\./);
  });

  test('German is kept when German is read', async () => {
    await go('/de/maps/coherence-matrix/');
    await kept('/de/offline/');
    await go('/de/findings/f02/');
    await searchIn(['en', 'de']);
  });

  test('editors’ pages are never kept', async () => {
    await go('/admin/');
    await go('/findings/f03/');
    await kept('/findings/f03/');
    expect(await isKept('/admin/')).toBe(false);
  });
});

describe('with the server stopped and the network off', () => {
  beforeAll(async () => {
    await goOffline();
  });

  test.each([
    ['home', '/', 'What one policy dialogue'],
    ['a finding that was read', '/findings/f01/?highlight=coherence', 'Coherence, as the MSG report'],
    ['a finding of a saved pack', '/findings/f45/', ''],
    ['the pack', '/pack/', 'My pack'],
    ['a map', '/de/maps/coherence-matrix/', 'Welche Politik untergräbt welche?'],
    ['an address without its slash', '/findings/f01', 'Coherence, as the MSG report'],
  ])('%s opens', async (_, path, title) => {
    await go(path);
    expect(await heading()).toContain(title);
    expect(await page.locator('[data-offline-page]').count()).toBe(0);
  });

  test.each([
    ['/search/?q=10.7', 'results'],
    ['/de/search/?q=Arbeitsmigration', 'Treffer'],
  ])('%s finds', async (path, word) => {
    await go(path);
    await page.locator('[data-results] a').first().waitFor();
    expect(await page.locator('[data-status]').innerText()).toContain(word);
  });

  test.each([
    ['/findings/f77/', 'This page is not on this device'],
    ['/de/findings/f77/', 'Diese Seite ist nicht auf diesem Gerät'],
  ])('%s says that it was not saved, and what was', async (path, title) => {
    await go(path);
    expect(await heading()).toBe(title);
    expect(await page.locator('[data-address]').innerText()).toBe(new URL(path, site.address).href);
    await page.locator('[data-saved-list] a').first().waitFor();
    await page.locator('[data-search]', { hasText: /English|Englisch/ }).waitFor();
    await page.locator('[data-read] a[href="/findings/f01/"]').waitFor();
  });
});

/** What stands at a path in each saved pack. */
const savedTexts = (path: string): Promise<(string | undefined)[]> =>
  page.evaluate(async (asked) => {
    const names = (await caches.keys()).filter((name) => name.startsWith('saved-'));
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).match(asked))?.text()));
  }, path);

describe('an update', () => {
  test('fetches what changed and nothing else, and loses nothing of a saved pack', async () => {
    const before = await savedTexts('/findings/f45/');
    expect(before.map((text) => typeof text)).toEqual(['string', 'string']);
    site.edit('findings/f44/index.html', (html) => html.replace('<h1 class="finding-title">', '$&Renewed: '));
    site.edit('findings/f60/index.html', (html) => `${html}\n`);
    site.edit('findings/f45/index.html', (html) => `${html}\n`);
    await site.publish();
    site.lose('findings/f45/index.html');
    await goOnline();
    site.asked.length = 0;
    await go('/docs/about/');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect.poll(() => site.asked.includes('/findings/f45/'), soon).toBe(true);
    await expect
      .poll(
        async () => (await savedTexts('/findings/f44/')).some((text) => text?.includes('Renewed: ')),
        soon,
      )
      .toBe(true);
    expect(await savedTexts('/findings/f45/')).toEqual(before);
    const byPage = /^\/(?:_astro\/|docs\/about\/|icon\.svg|sw\.js|offline\/files\.)/;
    expect(new Set(site.asked.filter((path) => !byPage.test(path)))).toEqual(
      new Set(['/findings/f44/', '/findings/f45/']),
    );
    await goOffline();
    await go('/findings/f44/');
    expect(await heading()).toMatch(/^Renewed: /);
    await go('/findings/f45/');
    expect(await page.locator('[data-offline-page]').count()).toBe(0);
    await goOnline();
  });
});

test('with data saver on, nothing is fetched ahead and what was read is kept', async () => {
  const saving = await browser.newContext(desktopWithWorker);
  await saving.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const thrifty = await saving.newPage();
  for (const path of ['/findings/f04/', '/findings/f05/', '/findings/f06/']) {
    await thrifty.goto(new URL(path, site.address).href);
    await kept(path, thrifty);
  }
  await kept('/offline/', thrifty);
  expect(await isKept('/pagefind/pagefind-entry.json', thrifty)).toBe(false);
  expect(await isKept('/pack/entries.json', thrifty)).toBe(false);
  await saving.close();
});

test('one button removes everything, and nothing more is kept until another is pressed', async () => {
  await go('/offline/');
  await page.locator('[data-stop]').click();
  await page.locator('[data-stopped]').waitFor();
  await go('/findings/f07/');
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await go('/offline/');
  await page.locator('[data-start]').click();
  await kept('/offline/');
});
