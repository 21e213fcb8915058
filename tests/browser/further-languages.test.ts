import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { directionOf, furtherLanguages } from '../../src/vocabulary/language.ts';
import { at, barriers, launch, phone } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext(phone);
  page = await context.newPage();
});
afterEach(() => context.close());

/** Pixels by which a page is wider than the phone. */
const surplus = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** One language for each way of writing: the pages differ in nothing else. */
const looked = (['ltr', 'rtl'] as const).flatMap(
  (direction) => furtherLanguages.find((language) => directionOf(language) === direction) ?? [],
);

describe.each(looked)('%s on a phone', (language) => {
  test('a briefing fits and has no barriers', async () => {
    await page.goto(at(`/${language}/briefings/gcm-5/`));
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(directionOf(language));
    expect(await surplus()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  test('every other page on the way fits, whichever way it is written', async () => {
    for (const path of ['/', '/briefings/', '/search/', '/pack/', '/offline/']) {
      await page.goto(at(`/${language}${path}`));
      expect(await surplus(), path).toBe(0);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect(await surplus(), `${path} from right to left`).toBe(0);
    }
  });
});

/** Scripts with typefaces of the reader’s own. */
describe.each(['ar', 'zh'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('has no barriers in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(`/${language}/briefings/gcm-5/`));
    expect(await barriers(page)).toEqual([]);
    const small = await page
      .locator('.languages a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getBoundingClientRect())
          .filter(({ width, height }) => Math.min(width, height) < 44),
      );
    expect(small).toEqual([]);
  });
});

test('search reads the English record, and the German one by choice', async () => {
  const [language] = furtherLanguages;
  const first = page.locator('[data-results] a[lang]').first();
  await page.goto(at(`/${language}/search/?q=brain+drain`));
  await first.waitFor();
  expect(await first.getAttribute('lang')).toBe('en');
  expect(await first.getAttribute('href')).not.toMatch(/^\/de\//);
  await page.locator('[data-search-in]').selectOption('de');
  await page.waitForURL(/[?&]in=de/);
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/de\//);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
});
