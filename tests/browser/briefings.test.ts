import { getDocumentProxy, extractText } from 'unpdf';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, desktop, launch } from './browser.ts';
import { closed } from './on-paper.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext(desktop);
});
afterAll(() => browser.close());

/** The longest ones in both languages, a typical and an empty one. */
const printed = [
  ['/briefings/sdg-10/', 'A4'],
  ['/de/briefings/sdg-10/', 'Letter'],
  ['/de/briefings/gcm-23/', 'A4'],
  ['/briefings/phase-transit/', 'Letter'],
  ['/briefings/gcm-13/', 'A4'],
] as const;

describe.each(printed)('%s on %s', (address, format) => {
  test('prints on two pages at most, each with the running head and nothing of the site around', async () => {
    const page = await context.newPage();
    await page.goto(at(address));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, tagged: true })));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const onPaper = text.map(closed);
    expect(onPaper[0]).toContain(closed(await page.locator('h1').innerText()));
    const around = closed(await page.locator('.colophon').innerText()).slice(0, 40);
    for (const one of onPaper) {
      expect(one).toContain(closed(address));
      expect(one).not.toContain(around);
    }
    await page.close();
  });
});

test('the print links print, at the top and at the bottom; without a script there are none', async () => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(at('/briefings/gcm-5/'));
  const links = page.locator('[data-print-link] button:visible');
  expect(await links.count()).toBe(2);
  await links.last().click();
  expect(await page.locator('html[data-printed]').count()).toBe(1);
  await page.close();

  const plain = await browser.newContext({ ...desktop, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(at('/briefings/gcm-5/'));
  expect(await still.locator('[data-print-link] button:visible').count()).toBe(0);
  await plain.close();
});
