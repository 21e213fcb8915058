import { describe, expect, test } from 'vitest';
import { at, desktop, phone } from './browser.ts';
import {
  leave,
  messages,
  open,
  page,
  pressKeys,
  query,
  taken,
  testAccessibility,
  visitMaps,
} from './map-visit.ts';

visitMaps();

const map = '/maps/compare/';

/** Headings of both sides. */
const sides = (): Promise<string[]> => page.locator('[data-side] h2').allInnerTexts();
const counts = (side: string): Promise<string[]> =>
  page.locator(`.compare-${side} [data-count]`).allInnerTexts();
const between = (name: string): Promise<string[]> =>
  page.locator(`[data-between="${name}"] .id`).allInnerTexts();
const status = (): Promise<string | null> => page.locator('[data-map-status]').textContent();
const example = ['Foreign policy', 'Development'];

test('by keyboard alone two are chosen, exchanged, and said once', async () => {
  await open(map);
  expect(await sides()).toEqual(example);
  await page.locator('[name="a"]').focus();
  await page.keyboard.type('Labour');
  await expect.poll(sides).toEqual(['Labour', 'Development']);
  expect(query()).toBe('?a=labour&b=development');
  expect(await status()).toMatch(/^Labour and Development share \d+ findings, and both bear on \d+ obj/);
  expect(await page.locator('.map-summary').innerText()).toBe(await status());
  const [a, b, there, back] = [
    await counts('a'),
    await counts('b'),
    await between('there'),
    await between('back'),
  ];
  expect(there.length).toBeGreaterThan(0);
  await pressKeys('Tab', 'Enter');
  await expect.poll(sides).toEqual(['Development', 'Labour']);
  expect([await counts('a'), await counts('b')]).toEqual([b, a]);
  expect([await between('there'), await between('back')]).toEqual([back, there]);
});

test('by touch, on a phone: a row of the table opens its pair, and nothing is wider than the screen', async () => {
  await open(`${map}?a=gcm-18&b=labour`, phone);
  await expect.poll(sides).toEqual(['Objective 18 (Skills development and mutual recognition)', 'Labour']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const box = await page.locator('[name="a"]').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await page.locator('[data-compare-swap]').tap();
  await expect.poll(async () => (await sides())[0]).toBe('Labour');
  await page.locator('[data-compare-links] .compare-pick').first().tap();
  await page.waitForURL('**/maps/compare/?a=inter-ministerial-coordination&b=cross-cutting');
});

test('without JavaScript one pair is complete, and tables lead to every other', async () => {
  await open(map);
  const live = [await counts('a'), await counts('b'), await between('there'), await between('findings')];
  await leave();
  await open(map, { ...desktop, javaScriptEnabled: false });
  expect([await counts('a'), await counts('b'), await between('there'), await between('findings')]).toEqual(
    live,
  );
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  expect(await page.locator('.compare-pick').first().isVisible()).toBe(false);
  expect(await page.locator('noscript, noscript p').first().innerText()).toContain('needs JavaScript');
  expect(await page.locator('[data-compare-links] tbody tr:visible').count()).toBe(49);
  await page.locator('details:has([data-compare-table="targets"]) > summary').click();
  expect(await page.locator('[data-element="sdg-10.7"] td').first().innerText()).toBe('47');
});

describe('the address holds the state', () => {
  test('which is restored from it, and what was drawn is what was built', async () => {
    await open(`${map}?a=sdg-10.7&b=gcm-5`);
    await expect.poll(async () => (await sides())[0]).toMatch(/^10\.7 /);
    expect(await page.locator('[name="b"]').inputValue()).toBe('gcm-5');
    expect((await counts('a'))[0]).toBe('47');
    expect(await page.locator('[data-between="pairings"] li').count()).toBeGreaterThan(0);
    const built = await (await page.request.get(at(map))).text();
    await page.goto(at(`${map}?a=labour&b=security`));
    await expect.poll(async () => (await sides())[0]).toBe('Labour');
    await page.locator('[name="a"]').selectOption('foreign');
    await page.locator('[name="b"]').selectOption('development');
    await expect.poll(sides).toEqual(example);
    const drawn = await page.locator('[data-between="there"]').innerHTML();
    const text = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    const part = /<section data-between="there">([\s\S]*?)<\/section>/.exec(built)?.[1] ?? '';
    expect(text(drawn)).toBe(text(part));
    expect(text(part).length).toBeGreaterThan(200);
  });

  test('what is not on file is passed over with a sentence, and Back undoes each step', async () => {
    await open(`${map}?a=%3Cb%3E&b=readmission`);
    await expect.poll(status).toMatch(/^The address asks for something that is not on file\./);
    expect(
      await page.locator('[data-map-status]').evaluate((region) => region.classList.contains('hidden')),
    ).toBe(false);
    expect((await sides())[0]).toBe('Foreign policy');
    await page.locator('[name="a"]').selectOption('labour');
    await page.locator('[name="b"]').selectOption('security');
    await expect.poll(sides).toEqual(['Labour', 'Security']);
    await page.goBack();
    await expect.poll(async () => (await sides())[1]).toContain('Readmission');
    expect((await sides())[0]).toBe('Labour');
    await page.goBack();
    await expect.poll(async () => (await sides())[0]).toBe('Foreign policy');
  });

  test('the same twice is said to be the same', async () => {
    await open(`${map}?a=labour&b=labour`);
    await expect.poll(status).toBe('Both sides are the same. Choose another one to compare.');
  });
});

test('when the record cannot be fetched the page says so, and the example stays', async () => {
  await open(map);
  await page.route('**/compare.json', (route) => route.abort());
  await page.locator('[name="a"]').selectOption('labour');
  await expect.poll(status).toMatch(/^The record could not be loaded\./);
  expect(await sides()).toEqual(example);
  messages.splice(0);
  await page.unroute('**/compare.json');
  await page.locator('[name="b"]').selectOption('security');
  await expect.poll(sides).toEqual(['Labour', 'Security']);
});

test('what is taken away is the pair that is shown', async () => {
  await open(`${map}?a=labour&b=security`);
  await expect.poll(sides).toEqual(['Labour', 'Security']);
  const svg = await taken('[data-map-file="svg"]');
  expect(svg.name).toBe('compare-labour-security.svg');
  const numbers = [...svg.bytes.toString().matchAll(/class="count-a[^>]*>([^<]*)</g)].map(
    ([, number]) => number,
  );
  expect(numbers).toEqual(await counts('a'));
  expect(svg.bytes.toString()).toContain('/maps/compare/?a=labour&amp;b=security');
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('compare-labour-security.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(30_000);
});

test('on paper both sides are there and the settings are not; other sites get no furniture', async () => {
  await open(map);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.compare-bars:visible').count()).toBe(1);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  await page.goto(at(`/embed${map}?a=labour&b=security`));
  expect(await page.locator('header, footer').count()).toBe(0);
  await expect.poll(sides).toEqual(['Labour', 'Security']);
});

testAccessibility([
  ['two fields', map, desktop],
  ['an objective and a target', `${map}?a=gcm-5&b=sdg-10.7`, desktop],
  ['one below the other', `/de${map}?a=readmission&b=labour`, phone],
]);
