import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, desktop, launch } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await (await browser.newContext(desktop)).newPage();
});
afterAll(() => browser.close());

/** Addresses of the results in their order, without the words to be marked. */
async function resultsFor(query: string, path = '/search/'): Promise<string[]> {
  await page.goto(at(`${path}?q=${encodeURIComponent(query)}`));
  await page.locator('[data-results] a, [data-none]:visible').first().waitFor();
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** What people type, and the page that must come first. */
const english: readonly (readonly [query: string, first: string])[] = [
  ['10.7', '/sdg/10.7/'],
  ['10.c', '/sdg/10.c/'],
  ['SDG 8.8', '/sdg/8.8/'],
  ['goal 10', '/sdg/10/'],
  ['Objective 21', '/compact/21/'],
  ['GCM 5', '/compact/5/'],
  ['F08', '/findings/f08/'],
  ['i17', '/interactions/i17/'],
  ['GFMD', '/docs/glossary/'],
  ['Global Compact for Migration', '/compact/'],
  ['remittances', '/compact/20/'],
  ['sending money home', '/compact/20/'],
  ['Chatham House Rule', '/docs/glossary/'],
  ['brain drain', '/docs/glossary/'],
  ['Western Balkan Regulation', '/instruments/western-balkan-regulation/'],
  ['Morocco', '/partners/ma/'],
  ['More Coherence', '/outcomes/more-coherence-report-2017/'],
  ['artificial intelligence', '/fields/technology/'],
  ['visa processing matching newcomers forecasting', '/findings/f54/'],
  ['bargaining chips asymmetry', '/findings/f68/'],
  ['human trafficking', '/compact/10/'],
  ['Niger transport income', '/interactions/i29/'],
  ['symbolic role at home', '/findings/f64/'],
];

const german: readonly (readonly [query: string, first: string])[] = [
  ['10.7', '/de/sdg/10.7/'],
  ['Ziel 5', '/de/compact/5/'],
  ['Zielvorgabe 17.14', '/de/sdg/17.14/'],
  ['Westbalkanregelung', '/de/instruments/western-balkan-regulation/'],
  ['Westbalkan-Regelung', '/de/instruments/western-balkan-regulation/'],
  ['Rücküberweisungen', '/de/compact/20/'],
  ['Rueckueberweisungen', '/de/compact/20/'],
  ['Fluchtursachen', '/de/compact/2/'],
  ['Rücknahmeabkommen', '/de/instruments/readmission/'],
  ['Ausbildungspartnerschaften', '/de/instruments/skills-partnerships/'],
  ['UN-Migrationspakt', '/de/compact/'],
  ['Künstliche Intelligenz', '/de/fields/technology/'],
  ['Marokko', '/de/partners/ma/'],
  ['Menschenhandel', '/de/compact/10/'],
  ['Verhandlungsmasse', '/de/findings/f68/'],
];

describe('in English', () => {
  test.each(english)('“%s” leads to %s', async (query, first) => {
    expect((await resultsFor(query))[0]).toBe(first);
  });
});

describe('in German', () => {
  test.each(german)('„%s“ führt zu %s', async (query, first) => {
    expect((await resultsFor(query, '/de/search/'))[0]).toBe(first);
  });
});

describe('a dot is part of a code', () => {
  test('107 does not lead to 10.7', async () => {
    expect(await resultsFor('107')).not.toContain('/sdg/10.7/');
  });

  test('every page found for 10.7 holds it as written', async () => {
    const addresses = await resultsFor('10.7');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(await (await fetch(at(address))).text(), address).toMatch(/\b10\.7\b/);
    }
  });

  test('pages about the atlas come after those of the record that hold the same code', async () => {
    for (const code of ['10.7', '17.14']) {
      const addresses = await resultsFor(code);
      const places = addresses.flatMap((address, place) => (address.startsWith('/docs/') ? [place] : []));
      expect(places.length, code).toBeLessThan(addresses.length);
      for (const place of places) expect(place, `${code}: ${addresses[place]}`).toBeGreaterThan(4);
    }
  });

  test('a sentence that ends in a word is still found by that word', async () => {
    expect((await resultsFor('reintegrate')).length).toBeGreaterThan(0);
  });
});
