import { describe, expect, test } from 'vitest';
import { at, desktop, phone } from './browser.ts';
import {
  dialog,
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

const map = '/maps/tools-by-phase/';

const focused = (): Promise<string> => focusedCell('.tools');
const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return focused();
};
/** Words of the table, row by row, read through the protocol so that the page need not run anything. */
const texts = async (): Promise<string[]> => page.locator('.tools:visible tbody tr').allInnerTexts();

describe('by keyboard alone', () => {
  test('one Tab stop leads into the table, arrows walk in it, Enter opens a place and Escape returns', async () => {
    await open(map);
    await page.locator('.map-switch input').first().focus();
    for (let presses = 0; presses < 3 && (await focused()) === ''; presses += 1) await press('Tab');
    expect(await focused()).toBe('1 1');
    expect(await press('ArrowRight', 'ArrowRight')).toBe('1 3');
    expect(await readout()).toMatch(
      /^Plans for Africa of 2017 in “Origin and pre-departure”; wielded by 3 fields: .*; 1 finding, 1 interaction\.$/,
    );
    await press('Enter');
    await dialog().waitFor();
    expect(query()).toBe('?cell=africa-plans-2017~origin-and-pre-departure');
    expect(await dialog().locator('a[href^="/findings/f"]').count()).toBeGreaterThan(0);
    expect(await dialog().locator('a[href^="/interactions/i"]').count()).toBeGreaterThan(0);
    expect(await dialog().locator('.sign').count()).toBeGreaterThan(0);
    expect(await press('Escape')).toBe('1 3');
    await page.waitForFunction(() => location.search === '');
    expect(await press('ArrowRight')).toBe('1 4');
    expect(await readout()).toMatch(/in “Transit”; not known, sources read in part\.$/);
    expect(await press('End')).toBe('1 8');
    expect(await press('Control+End')).toBe('34 8');
    await press('Shift+Tab');
    expect(await focused()).toBe('');
  });

  test('written from right to left, the left arrow goes on', async () => {
    await open(map);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.locator('.tools tbody td a').first().focus();
    expect(await press('ArrowLeft')).toBe('1 4');
  });

  test('the pointer says the same as the focus', async () => {
    await open(map);
    await page.locator('.tools [data-pair="africa-plans-2017~origin-and-pre-departure"]').hover();
    const pointed = await readout();
    await page.locator('.tools [data-pair="africa-plans-2017~origin-and-pre-departure"]').focus();
    expect(await readout()).toBe(pointed);
  });
});

describe('by touch, on a phone', () => {
  test('one phase at a time comes first, and a tap opens it and its tools', async () => {
    await open(map, phone);
    expect(await page.locator('.tools:visible').count()).toBe(0);
    const transit = page.locator('details[data-element="transit"]');
    await transit.locator('summary').tap();
    expect(query()).toBe('?phase=transit');
    expect(await transit.innerText()).toMatch(
      /6 tools, by field: Foreign policy \(4\)[\s\S]*Placed here[\s\S]*Malta Declaration[\s\S]*Empty here/,
    );
    await transit.locator('a[data-pair="border-management-support~transit"]').tap();
    expect(await dialog().innerText()).toContain('wielded by 2 fields');
    await dialog().locator('button').tap();
    await page.waitForFunction(() => location.search === '?phase=transit');
    await page.locator('.map-switch input[value="matrix"]').tap();
    expect(await page.locator('.tools:visible').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('without JavaScript', () => {
  const still = { javaScriptEnabled: false };

  test('the table says the same, and a place leads to its line', async () => {
    await open(map);
    const live = await texts();
    expect(live).toHaveLength(32);
    await leave();
    await open(map, { ...desktop, ...still });
    expect(await texts()).toEqual(live);
    await page.locator('a[data-pair="border-management-support~transit"]:visible').first().click();
    expect(new URL(page.url()).hash).toBe('#cell-border-management-support--transit');
    expect(await page.locator('#cell-border-management-support--transit').innerText()).toMatch(
      /Border-management support\s+Transit\s+placed here[\s\S]*F\d\d[\s\S]*I\d\d/,
    );
    expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  });

  test('a phone shows one phase at a time, and the whole table on demand', async () => {
    await open(map, { ...phone, ...still });
    await page.locator('details[data-element="transit"] > summary').tap();
    expect(await page.locator('a[data-pair="border-management-support~transit"]:visible').count()).toBe(1);
    await page.locator('.map-switch input[value="matrix"]').tap();
    expect(await page.locator('.tools:visible').count()).toBe(1);
  });
});

describe('the address holds the state', () => {
  const passing = () => page.locator('.tools [data-tool]:not(.dimmed) th').allInnerTexts();

  test('which is restored from it, and Back undoes each step', async () => {
    await open(`${map}?field=foreign&with=development`);
    expect(await page.locator('[name="with"]').inputValue()).toBe('development');
    const both = await passing();
    expect(both).toHaveLength(6);
    expect(await page.locator('[data-map-status]').innerText()).toMatch(
      /^6 of 32 tools pass \(Origin and pre-departure 2, .*\); the others are dimmed\.$/,
    );
    expect(await page.locator('[data-language-switch]').getAttribute('href')).toContain('with=development');
    await page.locator('[name="level"]').selectOption('global');
    expect((await passing()).length).toBeLessThan(6);
    await page.goBack();
    expect(await passing()).toEqual(both);
    await page.locator('[data-map-clear]').click();
    expect(await passing()).toHaveLength(32);
    expect(query()).toBe('');
  });

  test('a place opens from its address, and what cannot be is passed over', async () => {
    await open(`${map}?cell=readmission~return-and-reintegration&field=moon&phase=%3Cscript%3E`);
    expect(await dialog().innerText()).toContain('5 findings, 5 interactions');
    await leave();
    await open(`${map}?cell=moon~transit&field=moon`);
    expect(await dialog().count()).toBe(0);
    expect(await passing()).toHaveLength(32);
  });
});

test('what is taken away opens and holds the numbers of the table', async () => {
  await open(map);
  const shown = await page.locator('.tools td[data-interactions]').evaluateAll((cells) =>
    cells
      .flatMap((cell) => ((cell as HTMLElement).dataset['interactions'] ?? '').split(' '))
      .filter(Boolean)
      .toSorted(),
  );
  const rows = await takenRows();
  expect(
    rows
      .flatMap(({ findings = '', interactions = '' }) => `${findings} ${interactions}`.split(' '))
      .filter(Boolean)
      .toSorted(),
  ).toEqual(shown);
  const json = JSON.parse((await taken('[data-map-file="json"]')).bytes.toString()) as {
    instruments: unknown[];
  };
  expect(json.instruments).toHaveLength(32);
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('tools-by-phase.png');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);
});

test('on paper the table is there and the settings are not', async () => {
  await open(map, phone);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tools:visible').count()).toBe(1);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
});

test('other sites may show the page made for them', async () => {
  await open(`/embed${map}`);
  const answer = await page.request.get(at(`/embed${map}`));
  expect(answer.headers()['content-security-policy'] ?? '').not.toContain('frame-ancestors');
  expect(await page.locator('header, footer').count()).toBe(0);
  await page.locator('a[data-pair="readmission~return-and-reintegration"]:visible').first().click();
  expect(await dialog().innerText()).toContain('5 findings, 5 interactions');
});

testAccessibility([
  ['a place open', `${map}?cell=readmission~return-and-reintegration`, desktop],
  ['filters set', `${map}?field=foreign&with=development`, desktop],
  ['one phase at a time', `/de${map}?phase=transit`, phone],
  ['the whole table on a phone', `${map}?view=matrix`, phone],
]);
