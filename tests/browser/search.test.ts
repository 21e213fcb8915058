import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, desktop, launch, phone } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext(desktop);
  page = await context.newPage();
});
afterEach(() => context.close());

const status = () => page.locator('[data-status]');
const results = () => page.locator('[data-results] a');
const search = async (query: string): Promise<void> => {
  await page.goto(at(`/search/?${query}`));
  await page.locator('[data-results] a, [data-none]:visible').first().waitFor();
};

describe('from a reading page', () => {
  test('a slash leads to the field, Enter to the results, and both by keyboard alone', async () => {
    await page.goto(at('/docs/about/'));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    await page.keyboard.type('brain drain');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=brain+drain');
    await results().first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('brain drain');
  });

  test('a slash inside a field is a slash', async () => {
    await page.goto(at('/docs/about/'));
    await page.locator('#site-search').focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('#site-search').inputValue()).toBe('a/b');
  });

  test('the index is not loaded before it is wanted', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at('/findings/f08/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});

describe('on the search page', () => {
  test('arrows walk through the results, Escape returns, and again empties the field', async () => {
    await search('q=remittances');
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(await focused()).toBe(
      await results()
        .nth(1)
        .evaluate((link: HTMLAnchorElement) => link.href),
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.waitForFunction(() => !location.search);
  });

  test('the number of results is announced, in a polite region, in words of the page’s language', async () => {
    await search('q=readmission');
    expect(await status().getAttribute('aria-live')).toBe('polite');
    expect(await status().innerText()).toMatch(/^\d+ results$/);
    await page.goto(at('/de/search/?q=Rückübernahme'));
    await results().first().waitFor();
    expect(await status().innerText()).toMatch(/^\d+ Treffer$/);
  });

  test('typing searches as it goes, and the last word wins', async () => {
    await page.goto(at('/search/'));
    await page.locator('#q').pressSequentially('mobility partnerships', { delay: 5 });
    await page.waitForURL('**/search/?q=mobility+partnerships');
    await results().first().waitFor();
    expect(await results().first().getAttribute('href')).toBe('/instruments/eu-mobility-partnerships/');
  });

  test('filters narrow, show counts for their rivals, and count what they show', async () => {
    await search('type=findings');
    expect(await status().innerText()).toBe('82 results');
    const counts = await page.locator('#facet-kind option:not([hidden])').allInnerTexts();
    expect(counts).toEqual([
      'any',
      'Insight (34)',
      'Recommendation (15)',
      'Tension (23)',
      'Open question (10)',
    ]);
    await page.locator('#facet-kind').selectOption('tension');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent === '23 results');
    expect(await page.locator('#facet-kind option[value=insight]').innerText()).toBe('Insight (34)');
    await page.locator('#facet-tier').selectOption('record');
    await page.waitForURL('**/search/?type=findings&tier=record&kind=tension');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent !== '23 results');
    const shown = Number(/\d+/.exec(await status().innerText())?.[0]);
    expect(await page.locator('#facet-tier option[value=record]').innerText()).toBe(
      `On the record (${shown})`,
    );
    for (let count = await results().count(); count < shown; count = await results().count()) {
      await page.locator('[data-more]').click();
      await expect.poll(() => results().count()).toBeGreaterThan(count);
    }
    await expect.poll(() => results().count()).toBe(shown);
  });

  test('the address holds the state: reload, Back and a shared link restore it; nonsense is ignored', async () => {
    await search('q=partnership&type=findings&field=labour');
    expect(await page.locator('#facet-field').inputValue()).toBe('labour');
    const before = await status().innerText();
    await page.locator('#facet-kind').selectOption('insight');
    await page.waitForFunction(
      (text) => document.querySelector('[data-status]')?.textContent !== text,
      before,
    );
    await page.goBack();
    await expect.poll(() => status().innerText()).toBe(before);
    expect(await page.locator('#facet-kind').inputValue()).toBe('');
    await page.reload();
    await expect.poll(() => status().innerText()).toBe(before);
    await search('q=partnership&type=nonsense&colour=red');
    expect(await page.locator('#facet-type').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('?q=partnership');
  });

  test('another language keeps the filters', async () => {
    await search('type=findings&kind=tension');
    await page.locator('[data-language-switch][hreflang="de"]').click();
    await page.waitForURL('**/de/search/?type=findings&kind=tension');
    await expect.poll(() => status().innerText()).toBe('23 Treffer');
  });

  test('no result is a page that helps: what to try, and lists to start from', async () => {
    await search('q=zzzz');
    expect(await page.locator('[data-none-text]').innerText()).toBe('Nothing was found for “zzzz”.');
    expect(await page.locator('[data-none] li').count()).toBe(3);
    expect(await page.locator('[data-lists] a:visible').count()).toBeGreaterThan(8);
  });

  test('a slip of the pen leads to the word that was meant', async () => {
    await page.goto(at('/search/?q=emittances'));
    await page.locator('[data-did-you-mean]:visible').waitFor();
    expect(await page.locator('[data-did-you-mean]').innerText()).toBe('Did you mean remittances?');
    await page.locator('[data-did-you-mean] a').click();
    await results().first().waitFor();
    expect(await results().first().getAttribute('href')).toBe('/compact/20/');
  });

  test('an index that cannot be loaded is said, and lists lead on', async () => {
    await context.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(at('/search/?q=labour'));
    await page.locator('[data-lists]:visible').waitFor();
    expect(await page.locator('[data-lists-text]').innerText()).toContain('could not be loaded');
  });

  test('only published pages are indexed', async () => {
    await search('q=does not exist');
    const titles = await results().allInnerTexts();
    expect(titles).not.toContain('This page does not exist');
    expect(await page.locator('[data-results] a[href^="/search/"]').count()).toBe(0);
  });

  test('works on a phone, with the filters folded away', async () => {
    const small = await browser.newContext(phone);
    const narrow = await small.newPage();
    await narrow.goto(at('/search/?q=10.7'));
    await narrow.locator('[data-results] a').first().waitFor();
    expect(await narrow.locator('#facet-kind').isVisible()).toBe(false);
    await narrow.locator('[data-filters] summary').tap();
    expect(await narrow.locator('#facet-kind').isVisible()).toBe(true);
    await small.close();
  });
});

describe('on the page reached', () => {
  test('the words are marked, and the marks can be taken away', async () => {
    await search('q=bargaining chips');
    await results().first().click();
    await page.locator('mark').first().waitFor();
    const marked = (await page.locator('mark').allInnerTexts()).map((text) => text.toLowerCase());
    expect(marked).toContain('bargaining');
    expect(marked).toContain('chips');
    await page.getByRole('button', { name: 'Remove the marks' }).click();
    expect(await page.locator('mark').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a code is marked as written', async () => {
    await page.goto(at('/findings/f44/?highlight=10.7'));
    await page.locator('mark').first().waitFor();
    expect(new Set(await page.locator('mark').allInnerTexts())).toEqual(new Set(['10.7']));
  });
});

describe('tables', () => {
  test('are sorted by the buttons in their headings, numbers as numbers', async () => {
    await page.goto(at('/interactions/'));
    const scores = () => page.locator('tbody td:nth-child(5)').allInnerTexts();
    const heading = page.locator('th', { hasText: 'Score' });
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const ascending = (await scores())
      .filter((text) => text !== 'not scored')
      .map((text) => Number(text.replace('−', '-')));
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await scores())[0]).toBe('+2');
  });
});
