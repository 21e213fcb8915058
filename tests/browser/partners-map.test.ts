import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { at, desktop, phone } from './browser.ts';
import {
  dialog,
  leave,
  open,
  page,
  pressKeys,
  query,
  readout,
  taken,
  testAccessibility,
  visitMaps,
} from './map-visit.ts';

visitMaps();

const map = '/maps/partners/';

const focused = (): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['pair'] ?? '');
const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return focused();
};
const mark = (id: string) => page.locator(`.partners-world svg:visible [data-pair="${id}"]`);
const passing = (): Promise<string[]> =>
  page
    .locator('.partners-world svg:visible a:not(.dimmed)')
    .evaluateAll((marks) => marks.map((each) => (each as HTMLElement).dataset['pair'] ?? ''));

describe('by keyboard alone', () => {
  test('the map is one Tab stop, arrows go where they point, Enter opens a partner and Escape returns', async () => {
    await open(map);
    await page.locator('.partners-side a').last().focus();
    expect(await press('Tab')).toBe('al');
    await mark('ma').focus();
    expect(await press('ArrowRight')).toBe('tn');
    expect(await press('ArrowDown')).toBe('ly');
    await mark('xk').focus();
    expect(await press('ArrowDown', 'ArrowUp')).toBe('xk');
    await mark('ma').focus();
    expect(await readout()).toMatch(
      /^Morocco \(MA\); with the EU: EU mobility partnerships, 2013; in a worldwide/,
    );
    await press('Enter');
    await dialog().waitFor();
    expect(query()).toBe('?partner=ma');
    expect(await dialog().locator('.entries > li').count()).toBe(5);
    expect(await dialog().locator('a[href^="/sources/"]').count()).toBeGreaterThan(0);
    expect(await press('Escape')).toBe('ma');
    await page.waitForFunction(() => location.search === '');
    expect(await press('Home')).toBe('al');
    expect(await press('End')).toBe('xk');
    await press('Tab');
    expect(await focused()).toBe('202');
  });

  test('the pointer says the same as the focus, in words and on the map', async () => {
    await open(map);
    await mark('jo').hover();
    const pointed = await readout();
    expect(pointed).toContain('Jordan (JO)');
    expect(await page.locator('.partners-side a.current').count()).toBeGreaterThan(1);
    await mark('jo').focus();
    expect(await readout()).toBe(pointed);
    await page.locator('.partners-side [data-pair="jo"]').first().focus();
    expect(await readout()).toBe(pointed);
    expect(await mark('jo').getAttribute('class')).toContain('current');
  });

  test('written from right to left, countries stay where they lie, and the sides change places', async () => {
    await open(map);
    const left = (selector: string) =>
      page.locator(selector).evaluate((each) => each.getBoundingClientRect().left);
    const [bilateral, eu] = [
      '.partners-side[data-side="bilateral"]',
      '.partners-side[data-side="eu"]',
    ] as const;
    expect(await left(bilateral)).toBeLessThan(await left(eu));
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect(await left(bilateral)).toBeGreaterThan(await left(eu));
    await mark('ma').focus();
    expect(await press('ArrowRight')).toBe('tn');
  });
});

test('by touch, on a phone, the sides come first, the whole map is in sight, and a tap opens a partner', async () => {
  await open(map, phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.locator('.partners-side[data-side="eu"] [data-pair="tr"]').tap();
  expect(query()).toBe('?partner=tr');
  expect(await dialog().innerText()).toContain('EU–Turkey Statement, 2016');
  await dialog().locator('button').tap();
  await page.waitForFunction(() => location.search === '');
  const map360 = page.locator('.partners-world');
  expect(await map360.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  expect(await map360.locator('a:visible').count()).toBe(await map360.locator('.broad a').count());
  const box = await mark('al').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await mark('al').tap();
  expect(await dialog().innerText()).toContain('Albania (AL)');
});

test('without JavaScript all is said, and a partner leads to what is on record', async () => {
  await open(map);
  const words = () => page.locator('.partners-sides').innerText();
  const live = await words();
  await leave();
  await open(map, { ...desktop, javaScriptEnabled: false });
  expect(await words()).toBe(live);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  await mark('jo').click();
  expect(new URL(page.url()).hash).toBe('#partner-jo');
  // The browser lays out what is far down once it is looked at.
  await expect.poll(() => page.locator('#tie-jo-2').innerText()).toMatch(/EU–Jordan Compact[\s\S]*2016/);
});

describe('the address holds the state', () => {
  test('which is restored from it, and Back undoes each step', async () => {
    await open(`${map}?form=eu`);
    expect(await page.locator('[name="form"]').inputValue()).toBe('eu');
    const eu = await passing();
    expect(eu).toHaveLength(15);
    expect(await page.locator('[data-map-status]').innerText()).toBe(
      '15 of 31 partners pass; the others are dimmed.',
    );
    expect(await page.locator('[data-language-switch]').getAttribute('href')).toContain('form=eu');
    await page.locator('[name="instrument"]').selectOption('eu-mobility-partnerships');
    expect(await passing()).toHaveLength(8);
    await page.locator('[name="year"]').selectOption('2008');
    expect(await passing()).toEqual(['cv', 'md']);
    await page.goBack();
    await page.goBack();
    expect(await passing()).toEqual(eu);
    await page.locator('[data-map-clear]').click();
    expect(await passing()).toHaveLength(30);
    expect(query()).toBe('');
  });

  test('a partner opens from its address, and what cannot be is passed over', async () => {
    await open(`${map}?partner=xk&form=moon&year=1066`);
    expect(await dialog().innerText()).toContain('Kosovo (XK)');
    await leave();
    await open(`${map}?partner=moon&instrument=%3Cscript%3E`);
    expect(await dialog().count()).toBe(0);
    expect(await passing()).toHaveLength(30);
  });
});

test('what is taken away opens and holds what the page shows', async () => {
  await open(map);
  const shown = await page
    .locator('tr[data-tie]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['tie'] ?? '').toSorted());
  const rows = parse((await taken('[data-map-file="csv"]')).bytes, { columns: true }) as { id: string }[];
  expect(rows.map(({ id }) => id).toSorted()).toEqual(shown);
  const json = JSON.parse((await taken('[data-map-file="json"]')).bytes.toString()) as {
    partners: { ties: { id: string }[] }[];
  };
  expect(json.partners.flatMap(({ ties }) => ties.map(({ id }) => id)).toSorted()).toEqual(shown);
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('partners.png');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);
});

test('other sites may show the page made for them', async () => {
  await open(`/embed${map}`);
  const answer = await page.request.get(at(`/embed${map}`));
  expect(answer.headers()['content-security-policy'] ?? '').not.toContain('frame-ancestors');
  expect(await page.locator('header, footer').count()).toBe(0);
  await mark('ma').click();
  expect(await dialog().innerText()).toContain('Morocco (MA)');
});

testAccessibility([
  ['a partner open', `${map}?partner=ma`, desktop],
  ['filters set', `${map}?form=eu`, desktop],
  ['a narrow screen', `/de${map}?year=2016`, phone],
]);
