import { describe, expect, test } from 'vitest';
import { at, desktop, phone } from './browser.ts';
import {
  focusedCell,
  leave,
  open,
  page,
  pressKeys,
  query,
  readout,
  taken,
  takenRows,
  testAccessibility,
  visitMaps,
} from './map-visit.ts';

visitMaps();

const map = '/maps/drivers-and-receivers/';

const order = (): Promise<string[]> =>
  page
    .locator('table.drivers:visible tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['element'] ?? ''));
const column = (sum: string): Promise<string[]> =>
  page
    .locator(`table.drivers:visible tbody [data-sum="${sum}"]`)
    .evaluateAll((cells) => cells.map((cell) => cell.childNodes[0]?.textContent?.trim() ?? ''));
const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return focusedCell('.drivers');
};

test('by keyboard alone: one Tab stop, arrows walk, Enter holds a row and Escape lets it go', async () => {
  await open(map);
  await page.locator('[name="order"]').focus();
  expect(await press('Tab')).toBe('1 1');
  expect(await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('5 1');
  expect(await readout()).toMatch(/^Labour gives \+6\.5 on balance: support \+7\.5, harm −1\. It receives/);
  await press('Enter');
  expect(query()).toBe('?element=labour');
  expect(await press('Control+Home')).toBe('0 0');
  expect(await readout()).toContain('Labour gives');
  expect(await page.locator('.drivers [aria-current]:visible').count()).toBe(1);
  await press('Escape');
  expect(query()).toBe('');
  expect(await press('Control+End')).toBe('13 9');
  expect(await press('Home')).toBe('13 0');
  expect(await press('Tab')).toBe('');
});

test('by touch, on a phone: one element a row, a tap says its sentence', async () => {
  await open(map, phone);
  const row = page.locator('tr[data-element="labour"]:visible');
  await row.locator('[data-sum="S"]').tap();
  expect(query()).toBe('?element=labour');
  expect(await readout()).toContain('Its echo of second order is −6.5; with it the sum is 0.');
  const [bar, number] = [row.locator('.drivers-gives svg'), row.locator('[data-sum="D"]')];
  expect((await bar.boundingBox())?.width).toBeGreaterThan(100);
  expect((await number.innerText()).trim()).toBe('+6.5');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await row.locator('th a').tap();
  await page.waitForURL('**/fields/labour/');
});

test('without JavaScript the figure holds the same numbers, phases open, and bars lead to sentences', async () => {
  await open(map);
  const live = await Promise.all(['N', 'P', 'D', 'C', 'S', 'T', 'rankD', 'rankT'].map(column));
  await leave();
  await open(map, { ...desktop, javaScriptEnabled: false });
  expect(await Promise.all(['N', 'P', 'D', 'C', 'S', 'T', 'rankD', 'rankT'].map(column))).toEqual(live);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  await page.locator('details[data-phase="transit"] > summary').click();
  expect(await page.locator('table.drivers:visible').count()).toBe(2);
  await page.locator('[data-holds="labour"]:visible').first().click();
  expect(new URL(page.url()).hash).toBe('#drivers-fields-labour');
  expect(await page.locator('#drivers-fields-labour').isVisible()).toBe(true);
});

describe('the address holds the state', () => {
  test('which is restored from it', async () => {
    await open(`${map}?phase=transit&order=D&element=foreign`);
    expect(await page.locator('[name="order"]').inputValue()).toBe('D');
    expect(await page.locator('details[data-phase]:visible').getAttribute('data-phase')).toBe('transit');
    const given = (await column('D')).map((text) => Number(text.replace('−', '-'))).slice(0, 7);
    expect(given).toEqual(given.toSorted((a, b) => b - a));
    expect(await readout()).toContain('Foreign policy gives −7');
    expect(await page.locator('[data-map-status]').innerText()).toBe('Transit, by influence given (D).');
    expect(await page.locator('.map-summary').innerText()).toMatch(/^7 of 13/);
    expect(await page.locator('[data-map-file="svg"]').getAttribute('href')).toBe(
      '/maps/drivers-and-receivers-transit.svg',
    );
  });

  test('bad state is passed over, and Back undoes each step', async () => {
    await open(`${map}?phase=moon&order=leaf&element=%3Cb%3E`);
    const first = await order();
    expect(first[0]).toBe('cross-cutting');
    await page.locator('[name="order"]').selectOption('C');
    expect((await order())[0]).toBe('education');
    expect((await order()).toSorted()).toEqual(first.toSorted());
    await page.locator('[name="phase"]').selectOption('transit');
    await page.goBack();
    expect((await order())[0]).toBe('education');
    await page.goBack();
    expect(await order()).toEqual(first);
  });
});

test('rows travel to their new places, unless less motion is asked for', async () => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await open(map, { ...desktop, reducedMotion: 'no-preference' });
  await page.locator('[name="order"]').selectOption('T');
  expect(await moving()).toBeGreaterThan(5);
  await leave();
  await open(map);
  await page.locator('[name="order"]').selectOption('T');
  expect(await moving()).toBe(0);
});

test('what is taken away opens and holds the numbers of the figure', async () => {
  await open(map);
  const shown = await column('D');
  const rows = await takenRows();
  const given = rows.filter(({ phase }) => phase === 'all').map(({ D = '' }) => D);
  expect(given.filter((D) => D !== '').map((D) => (Number(D) > 0 ? `+${D}` : D.replace('-', '−')))).toEqual(
    shown.filter((text) => /\d/.test(text)),
  );
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('drivers-and-receivers.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(50_000);
});

test('on paper the bars are there and the settings are not; other sites get no furniture', async () => {
  await open(map);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.drivers:visible').count()).toBe(1);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  await page.goto(at(`/embed${map}`));
  expect(await page.locator('header, footer').count()).toBe(0);
});

testAccessibility([
  ['a row held', `${map}?element=labour&order=T`, desktop],
  ['instruments', `${map}instruments/`, desktop],
  ['one element a row', `/de${map}?phase=transit`, phone],
]);
