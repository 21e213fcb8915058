import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { at, barriers, desktop, launch, watchedPage } from './browser.ts';

// Visits to maps: one browser for a test file, one context for each visit.

let browser: Browser;
let context: BrowserContext | undefined;

/** What the page of the present visit said in the console; a test that expects it takes it out. */
export let messages: string[] = [];

/** The page of the present visit. */
export let page: Page;

/** What a test file that visits maps says first. */
export function visitMaps(): void {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(() => leave());
}

/** Opens an address as a new visitor who, unless said otherwise, wants little motion. */
export async function open(address: string, options: BrowserContextOptions = desktop): Promise<void> {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  ({ page, messages } = await watchedPage(context));
  await page.goto(at(address));
}

/** Ends the visit, in which the page may have said nothing in the console; another can begin within the same test. */
export async function leave(): Promise<void> {
  await context?.close();
  expect(messages).toEqual([]);
  context = undefined;
}

export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export const query = (): string => new URL(page.url()).search;
export const dialog = (): Locator => page.locator('dialog[open]');
export const readout = (): Promise<string> => page.locator('[data-readout]').innerText();

/** Row and column of the cell of a table that holds the focus, such as `2 3`; empty where none does. */
export const focusedCell = (table: string): Promise<string> =>
  page.evaluate((selector) => {
    const cell = document.activeElement?.closest<HTMLTableCellElement>(`${selector} th, ${selector} td`);
    return cell ? `${(cell.parentElement as HTMLTableRowElement).rowIndex} ${cell.cellIndex}` : '';
  }, table);

/** The file that a click on an element saves. */
export async function taken(selector: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Rows of the table that the map is saved as, by the names of its columns. */
export const takenRows = async (): Promise<Record<string, string>[]> =>
  parse((await taken('[data-map-file="csv"]')).bytes, { columns: true });

/** Tests that states of a map, each a name, an address and a device, are free of barriers in light and dark. */
export function testAccessibility(
  states: readonly (readonly [name: string, address: string, device: BrowserContextOptions])[],
): void {
  describe.each(states)('with %s', (_, address, device) => {
    test('it is accessible in light and dark', async () => {
      await open(address, { ...device, colorScheme: 'light' });
      // Until it is laid out, what stands under a map seems to lie over what follows it.
      await page.waitForFunction(() => !document.querySelector('.map-lead ~ section:not(.laid-out)'));
      expect(await barriers(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, 'colours')).toEqual([]);
    });
  });
}
