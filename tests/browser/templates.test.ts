import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyTemplate } from '../site/pages.ts';
import { at, barriers, desktop, desktopWithWorker, launch, phone, watchedPage } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext(desktopWithWorker);
});
afterAll(() => browser.close());

describe.each(everyTemplate.filter((address) => !address.startsWith('/de/embed/')))('%s', (address) => {
  test('is accessible in light and dark, fits a phone, asks no other host, sets no cookie and says nothing in the console', async () => {
    const { page, messages, strangers } = await watchedPage(context);
    try {
      await page.emulateMedia({ colorScheme: 'light' });
      const waitUntil = address.endsWith('/search/') ? 'networkidle' : 'load';
      const response = await page.goto(at(address), { waitUntil });
      expect(response?.status()).toBe(200);
      // One language is enough to look for barriers; colours of maps are looked at where the maps are tested.
      if (address.includes('/maps/') && !address.startsWith('/de/')) {
        expect(await barriers(page, 'structure')).toEqual([]);
      } else if (!address.startsWith('/de/')) {
        expect(await barriers(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await barriers(page, 'colours')).toEqual([]);
      }
      await page.setViewportSize(phone.viewport);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
      expect(messages).toEqual([]);
      expect(strangers).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    } finally {
      await page.close();
    }
  });
});

describe('mirrored for right-to-left scripts', () => {
  test.each(['/findings/f44/', '/interactions/', '/sdg/10.7/'])(
    '%s stays within the screen',
    async (address) => {
      const page = await context.newPage();
      await page.goto(at(address));
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width).toBeLessThanOrEqual(screen ?? 0);
      await page.close();
    },
  );
});

describe('without JavaScript', () => {
  test('every page shows its text and leads on', async () => {
    const plain = await browser.newContext({ ...desktop, javaScriptEnabled: false });
    const page = await plain.newPage();
    for (const address of everyTemplate.filter((one) => !one.startsWith('/de/'))) {
      await page.goto(at(address));
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(60);
      expect(await page.locator('main a:visible').count(), address).toBeGreaterThan(0);
    }
    await page.goto(at('/search/'));
    expect(await page.locator('[data-lists]').innerText()).toContain('Search needs JavaScript');
    await plain.close();
  });
});

test('an address that does not exist answers 404 with a page that helps', async () => {
  const page = await context.newPage();
  const response = await page.goto(at('/findings/f999/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('This page does not exist');
  await page.close();
});
