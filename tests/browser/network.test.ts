import { describe, expect, test } from 'vitest';
import { at, desktop, phone } from './browser.ts';
import {
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

const map = '/maps/network/';

const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return page.evaluate(
    () => document.activeElement?.closest<SVGElement>('svg.network [data-element]')?.dataset['element'] ?? '',
  );
};
/** Both ends of every arrow of a kind in the phase that is shown. */
const arrows = (kind: string): Promise<string[][]> =>
  page
    .locator(`.map-phase:not([hidden]) g.effect${kind}`)
    .evaluateAll((list) =>
      list.map((effect) => [
        (effect as SVGElement).dataset['from'] ?? '',
        (effect as SVGElement).dataset['to'] ?? '',
      ]),
    );

test('by keyboard alone: one Tab stop, arrows walk, space holds, Enter opens the page', async () => {
  await open(map);
  await page.locator('.map-switch input:checked').focus();
  expect(await press('Tab')).toBe('cross-cutting');
  expect(await press('End')).toBe('technology');
  const next = await press('ArrowLeft');
  expect(next).not.toBe('technology');
  expect(await press('Home')).toBe('cross-cutting');
  expect(await readout()).toMatch(/^Cross-cutting\. Effects given: \d+/);
  await press(' ');
  expect(query()).toBe('?element=cross-cutting');
  expect(await page.locator('[data-list]:visible').count()).toBe(1);
  await press('Escape');
  expect(query()).toBe('');
  expect(await press('Tab')).toBe('');
  await page.keyboard.press('Shift+Tab');
  await Promise.all([page.waitForURL('**/fields/cross-cutting/'), page.keyboard.press('Enter')]);
});

test('one element in focus: its effects, and the second steps from where it acts', async () => {
  await open(`${map}?element=labour`);
  const [first, second] = [await arrows('.first'), await arrows('.second')];
  const all = await arrows('');
  expect(first).toEqual(all.filter((ends) => ends.includes('labour')));
  const reached = new Set(first.flatMap(([from, to]) => (from === 'labour' ? [to] : [])));
  expect(second).toEqual(
    all.filter(([from, to]) => from !== 'labour' && to !== 'labour' && reached.has(from)),
  );
  expect(second.length).toBeGreaterThan(0);
  await page.locator('[data-element="health"]:visible a').hover();
  expect(await arrows('.first')).toEqual(all.filter((ends) => ends.includes('health')));
  expect(await readout()).toMatch(/^Health\. Effects given: 0/);
  expect(await page.locator('[data-list="labour"]:visible .network-paths').innerText()).toContain(
    'Labour supports Development, and Development',
  );
});

test('by touch, on a phone: lists first, a tap opens a name, the picture when asked for', async () => {
  await open(map, phone);
  expect(await page.locator('svg.network:visible').count()).toBe(0);
  await page.locator('[data-list="labour"]:visible summary').tap();
  expect(query()).toBe('?element=labour');
  expect(await page.locator('[data-list="labour"]:visible [data-sentence]').innerText()).toContain(
    'Effects given: ',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.locator('.map-switch input[value="picture"]').check();
  await page.locator('[data-element="foreign"]:visible .reach').tap();
  expect(query()).toContain('element=foreign');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('without JavaScript the figure holds the same numbers, phases open, and names lead on', async () => {
  await open(map);
  const numbers = () => page.locator('svg.network .number, .focus-number').allTextContents();
  const live = await numbers();
  await leave();
  await open(map, { ...desktop, javaScriptEnabled: false });
  expect(await numbers()).toEqual(live);
  expect(await page.locator('[data-map-controls]:visible').count()).toBe(0);
  await page.locator('details[data-phase="transit"] > summary').click();
  expect(await page.locator('svg.network:visible').count()).toBe(2);
  await page.locator('[data-element="labour"]:visible a').first().click();
  await page.waitForURL('**/fields/labour/');
});

describe('the address holds the state', () => {
  test('which is restored from it', async () => {
    await open(`${map}?phase=transit&element=foreign&sign=supports`);
    expect(await page.locator('details[data-phase]:visible').getAttribute('data-phase')).toBe('transit');
    expect(await page.locator('[name="sign"]').inputValue()).toBe('supports');
    expect(await page.locator('[data-map-status]').innerText()).toMatch(
      /^\d+ of 13 arrows pass; the others are dimmed\. Held: Foreign policy\.$/,
    );
    expect(await page.locator('[data-map-file="svg"]').getAttribute('href')).toBe(
      '/maps/network-transit.svg',
    );
  });

  test('bad state is passed over, and Back undoes each step', async () => {
    await open(`${map}?phase=moon&element=%3Cb%3E&strength=9`);
    expect(await page.locator('[data-map-status]').innerText()).toBe('');
    await page.getByText('Narrow by').click();
    await page.locator('[name="strength"]').selectOption('2');
    await page.locator('[name="element"]').selectOption('labour');
    expect(query()).toBe('?element=labour&strength=2');
    expect((await arrows('.dimmed')).length).toBeGreaterThan(5);
    await page.goBack();
    expect(await page.locator('[name="element"]').inputValue()).toBe('');
    await page.goBack();
    expect(await arrows('.dimmed')).toEqual([]);
  });
});

test('what is taken away opens and holds the numbers of the figure', async () => {
  await open(map);
  const shown = (await page.locator('svg.network:visible .number').allTextContents()).map((text) =>
    text.trim(),
  );
  const rows = await takenRows();
  const scores = rows
    .filter(({ phase, steps }) => phase === 'all' && steps === '1')
    .map(({ score = '' }) => Number(score));
  expect(scores.map((score) => (score > 0 ? `+${score}` : String(score).replace('-', '−')))).toEqual(shown);
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('network.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(50_000);
});

test('on paper the picture is there and the settings are not; other sites get no furniture', async () => {
  await open(`${map}?view=lists`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('svg.network:visible').count()).toBe(1);
  expect(await page.locator('[data-map-controls]:visible').count()).toBe(0);
  await page.goto(at(`/embed${map}`));
  expect(await page.locator('header, footer').count()).toBe(0);
});

testAccessibility([
  ['an element held', `${map}?element=labour`, desktop],
  ['instruments', `${map}instruments/`, desktop],
  ['lists', `/de${map}?element=foreign&phase=transit`, phone],
]);
