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

const map = '/maps/balance-of-interests/';

const order = (): Promise<string[]> =>
  page
    .locator('.balance tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row'] ?? ''));
/** Numbers beside the dots of one interest, from top to bottom. */
const column = (interest: string): Promise<number[]> =>
  page
    .locator(`.balance tbody [data-interest="${interest}"] [data-count]`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return focusedCell('.balance');
};
const behind = (): Promise<number> => page.locator('[data-pair-interactions] > li').count();

test('by keyboard alone: one Tab stop, arrows walk, Enter opens the findings and Escape closes them', async () => {
  await open(map);
  await page.locator('[data-map-clear]').focus();
  expect(await press('Tab')).toBe('1 1');
  expect(await press('ArrowRight', 'ArrowRight', 'ArrowDown')).toBe('2 3');
  expect(await readout()).toBe('Round 2: Policy coherence, Livelihoods at home; 17 of 18 findings');
  await press('Enter');
  expect(query()).toBe('?dot=r2~livelihoods-at-home');
  expect(await behind()).toBe(17);
  expect(await page.locator('[data-pair-title]').innerText()).toBe(
    'Round 2: Policy coherence, Livelihoods at home',
  );
  await press('Escape');
  await expect.poll(query).toBe('');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  expect(await press('Control+End')).toBe('5 5');
  expect(await press('Home')).toBe('5 0');
  expect(await press('Tab')).toBe('');
});

test('by touch, on a phone: four interests below each other on one scale, a tap opens the findings', async () => {
  await open(`${map}fields/`, phone);
  const row = page.locator('tr[data-row="labour"]');
  const lanes = await row.locator('.balance-axis').evaluateAll((axes) =>
    axes.map((axis) => {
      const { x, y, width } = axis.getBoundingClientRect();
      return { x, y, width };
    }),
  );
  expect(lanes).toHaveLength(4);
  expect(new Set(lanes.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
  expect(new Set(lanes.map(({ y }) => y)).size).toBe(4);
  expect(lanes[0]?.width).toBeGreaterThan(100);
  const dot = row.locator('a[data-pair="labour~security"]');
  expect((await dot.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await dot.tap();
  expect(await behind()).toBe(16);
  await page.locator('dialog button').tap();
  await row.locator('th a').tap();
  await page.waitForURL('**/fields/labour/');
});

test('without JavaScript the figure holds the same numbers, and a dot leads to its findings', async () => {
  await open(`${map}fields/`);
  const live = await column('security');
  await leave();
  await open(`${map}fields/`, { ...desktop, javaScriptEnabled: false });
  expect(await column('security')).toEqual(live);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  await page.locator('a[data-pair="labour~security"]').click();
  expect(new URL(page.url()).hash).toBe('#balance-fields-labour');
  const sentence = page.locator('#balance-fields-labour');
  expect(await sentence.isVisible()).toBe(true);
  expect(await sentence.locator('dd').nth(3).locator('a').count()).toBe(16);
});

describe('the address holds the state', () => {
  test('which is restored from it: numbers, dots and order follow the findings that pass', async () => {
    await open(`${map}fields/?kind=tension&order=security`);
    expect(await page.locator('[name="kind"]').inputValue()).toBe('tension');
    const counts = await column('security');
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const passing = await page
      .locator('li[data-kind="tension"]')
      .evaluateAll((list) => list.map(({ id }) => id));
    const cell = page.locator('td[data-interest="security"]').first();
    const own = ((await cell.getAttribute('data-findings')) ?? '').split(' ');
    expect(counts[0]).toBe(own.filter((id) => passing.includes(id)).length);
    const [reach, x] = [
      Number(await page.locator('.balance').getAttribute('data-reach')),
      Number(await cell.locator('[data-dot]').first().getAttribute('x1')),
    ];
    expect(x).toBe(Math.round(((counts[0] ?? 0) / reach) * 1200) / 10);
    expect(await page.locator('[data-map-status]').innerText()).toMatch(
      /^23 of 82 findings pass\. .+ Order: Security\.$/,
    );
    await cell.locator('a').click();
    expect(await behind()).toBe(counts[0]);
  });

  test('bad state is passed over, and Back undoes each step', async () => {
    await open(`${map}?kind=moon&order=leaf&dot=%3Cb%3E`);
    const first = [await order(), await column('security')];
    expect(first[0]?.[0]).toBe('r1');
    await page.locator('[name="order"]').selectOption('all');
    expect((await order())[0]).toBe('outside');
    await page.locator('[name="tier"]').selectOption('record');
    expect(await column('security')).not.toEqual(first[1]);
    await page.goBack();
    expect((await order())[0]).toBe('outside');
    await page.goBack();
    expect([await order(), await column('security')]).toEqual(first);
  });

  test('and Clear takes every filter away', async () => {
    await open(`${map}?tier=record&agreement=contested`);
    await page.locator('[data-map-clear]').click();
    expect(query()).toBe('');
    expect(await column('humanitarian-protection')).toEqual([0, 18, 8, 6, 10]);
  });
});

test('rows travel to their new places, unless less motion is asked for', async () => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await open(`${map}fields/`, { ...desktop, reducedMotion: 'no-preference' });
  await page.locator('[name="order"]').selectOption('security');
  expect(await moving()).toBeGreaterThan(5);
  await leave();
  await open(`${map}fields/`);
  await page.locator('[name="order"]').selectOption('security');
  expect(await moving()).toBe(0);
});

test('what is taken away opens and holds the numbers of the figure', async () => {
  await open(map);
  const rows = await takenRows();
  expect(rows.slice(0, -1).map(({ security }) => Number(security))).toEqual(await column('security'));
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('balance-of-interests.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(30_000);
});

test('read from the right, a count grows to the left', async () => {
  await open(map);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const lane = page.locator('[data-row="r2"] .balance-lane').first();
  const [axis, dot] = [
    await lane.locator('.balance-axis').boundingBox(),
    await lane.locator('[data-stem]').boundingBox(),
  ];
  const rightOf = (box: typeof axis): number => (box?.x ?? 0) + (box?.width ?? 0);
  expect(Math.abs(rightOf(dot) - rightOf(axis))).toBeLessThan(3);
});

test('on paper the dots are there and the settings are not; other sites get no furniture', async () => {
  await open(map);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.balance:visible').count()).toBe(1);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  await page.goto(at(`/embed${map}`));
  expect(await page.locator('header, footer').count()).toBe(0);
});

testAccessibility([
  ['the findings open', `${map}?dot=r3~security`, desktop],
  ['instruments', `${map}instruments/?order=all&tier=record`, desktop],
  ['one row below the other', `/de${map}fields/`, phone],
]);
