import type { Browser, BrowserContext } from 'playwright-core';
import type { Language } from '../../src/vocabulary/language.ts';
import { lendFolder } from '../lend-folder.ts';
import { pathOf, type FormsShot, type PageShot } from './shots.ts';

/** Every picture has so many pixels from side to side, two for each CSS pixel it is shown with. */
const pixels = 1440;
const pageWidthPx = 720;
/** Below this the forms show the kinds of records or the records, not both. */
const formsWidthPx = 900;

/** Takes the picture of a stretch of a page served at `base`. */
export async function takePage(
  browser: Browser,
  base: string,
  shot: PageShot,
  language: Language,
): Promise<Buffer> {
  const context = await open(browser, language, pageWidthPx, 2000);
  try {
    const page = await context.newPage();
    const { from, until = from } = shot.region;
    await page.goto(new URL(pathOf(shot, language), base).href, {
      waitUntil: 'networkidle',
      timeout: 120_000,
    });
    // The summary of the preview would lie over the text.
    await page.addStyleTag({ content: '.draft { position: static }' });
    const top = await page.locator(from).first().boundingBox();
    const bottom = await page.locator(until).first().boundingBox();
    if (!top || !bottom) throw new RangeError(`${shot.address} does not show ${from} and ${until}.`);
    const y = Math.floor(top.y) - 12;
    const height = Math.ceil(bottom.y + bottom.height) + 6 - y;
    return await page.screenshot({
      fullPage: true,
      animations: 'disabled',
      clip: { x: 0, y, width: pageWidthPx, height },
    });
  } finally {
    await context.close();
  }
}

/** Takes the picture of the forms served at `base`, which work on the record of the repository at `root`. */
export async function takeForms(
  browser: Browser,
  base: string,
  { address, heightPx, shows }: FormsShot,
  language: Language,
  root: string,
): Promise<Buffer> {
  const context = await open(browser, language, formsWidthPx, heightPx);
  try {
    const page = await context.newPage();
    await lendFolder(page, new URL('404.html', base).href, root);
    await page.goto(new URL('admin/', base).href);
    // “Work with Local Repository”, in the language of the browser.
    await page.getByRole('button').first().click();
    await page.getByText(/^f01 /).first().waitFor();
    await page.goto(new URL(address, base).href);
    await page.locator(shows).first().waitFor();
    // Numbers of records change with every one that is added.
    await page.addStyleTag({ content: '.count:not([data-key-path] .count) { visibility: hidden }' });
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}

const open = (browser: Browser, language: Language, width: number, height: number): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: pixels / width,
    colorScheme: 'light',
    locale: language,
    serviceWorkers: 'block',
    // The pages’ own policy forbids the styles that put things out of the way.
    bypassCSP: true,
  });
