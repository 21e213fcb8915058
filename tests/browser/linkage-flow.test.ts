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

const map = '/maps/linkage-flow/';

const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return page.evaluate(
    () => document.activeElement?.closest<SVGElement>('svg.flow [data-node]')?.dataset['node'] ?? '',
  );
};
/** Findings of every band that is drawn strongly, by its ends. */
const strong = (): Promise<Record<string, number>> =>
  page
    .locator('svg.flow path.share:not(.empty)')
    .evaluateAll((paths) =>
      Object.fromEntries(
        paths.map((path) => [
          (path as SVGElement).dataset['band'] ?? '',
          Math.round(Number(path.getAttribute('stroke-width')) / 1.4),
        ]),
      ),
    );

test('by keyboard alone: one Tab stop, arrows walk, space holds, Enter opens the list', async () => {
  await open(map);
  await page.locator('.map-switch input:checked').focus();
  expect(await press('Tab')).toBe('insight');
  expect(await press('ArrowDown')).toBe('recommendation');
  expect(await press('ArrowRight')).toMatch(/^gcm-/);
  expect(await press('End')).toBe('sdg-17.18');
  expect(await press('Home', 'ArrowDown', 'ArrowDown')).toBe('tension');
  expect(await readout()).toMatch(/^Tensions: 23 findings\. Objectives touched: \d+, most often 23 /);
  await press(' ');
  expect(query()).toBe('?node=tension');
  expect(await page.locator('[data-list="tension"]:visible').count()).toBe(1);
  expect(await page.locator('[data-list]:visible').count()).toBe(1);
  await press('Escape');
  expect(query()).toBe('');
  expect(await press('Tab')).toBe('');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  const [address] = await Promise.all([
    page.waitForURL(/\/compact\/\d+\/$/).then(() => page.url()),
    page.keyboard.press('Enter'),
  ]);
  expect(address).toContain('/compact/');
});

test('what is looked at is drawn strongly, with its own findings only', async () => {
  await open(`${map}?node=gcm-6`);
  const counts = await strong();
  expect(Object.keys(counts).every((band) => band.includes('gcm-6'))).toBe(true);
  expect(
    Object.entries(counts)
      .filter(([band]) => band.endsWith('~gcm-6'))
      .reduce((sum, [, count]) => sum + count, 0),
  ).toBe(3);
  await page.locator('[data-node="sdg-4.3"] a').hover();
  const hovered = await strong();
  expect(
    Object.keys(hovered)
      .filter((band) => band.includes('sdg-'))
      .every((band) => band.endsWith('~sdg-4.3')),
  ).toBe(true);
  expect(await readout()).toMatch(/^4\.3 .+: 2 findings\./);
  await page.locator('.band[data-band="insight~gcm-23"]').dispatchEvent('pointerover');
  expect(await strong()).toEqual({ 'insight~gcm-23': 19 });
  expect(await readout()).toMatch(/^Insights – 23 .+: 19$/);
  await page.locator('.band[data-band="insight~gcm-23"]').dispatchEvent('click');
  expect(new URL(page.url()).hash).toBe('#flow-insight--gcm-23');
  expect(await page.locator('#flow-insight--gcm-23 .flow-findings a').count()).toBe(19);
});

test('by touch, on a phone: lists first, a tap opens a name, the picture when asked for', async () => {
  await open(map, phone);
  expect(await page.locator('svg.flow').isVisible()).toBe(false);
  await page.locator('[data-list="sdg-10.7"] summary').tap();
  expect(query()).toBe('?node=sdg-10.7');
  expect(await page.locator('[data-list="sdg-10.7"] [data-sentence]').innerText()).toContain('47 findings');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.locator('[data-list="sdg-10.7"] .focus-bars a').first().tap();
  expect(new URL(page.url()).hash).toMatch(/^#flow-gcm-\d+--sdg-10-7$/);
  await page.locator('.map-switch input[value="picture"]').check();
  expect(await page.locator('svg.flow').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.locator('[data-node="gcm-1"] .reach').tap();
  expect(query()).toContain('node=gcm-1');
});

test('without JavaScript the figure holds the same numbers, and names lead to their lists', async () => {
  await open(map);
  const counts = () => page.locator('[data-share]').allTextContents();
  const live = await counts();
  await leave();
  await open(map, { ...desktop, javaScriptEnabled: false });
  expect(await counts()).toEqual(live);
  expect(await page.locator('[data-map-controls]:visible').count()).toBe(0);
  await page.locator('[data-list="gcm-5"] summary').click();
  expect(await page.locator('[data-list="gcm-5"] .focus-bars').first().isVisible()).toBe(true);
  await page.locator('[data-node="gcm-5"] a').click();
  await page.waitForURL('**/compact/5/');
});

describe('the address holds the state', () => {
  test('which is restored from it', async () => {
    await open(`${map}?node=gcm-23&phase=transit&tier=record`);
    expect(await page.locator('[name="phase"]').inputValue()).toBe('transit');
    expect(await page.locator('[name="node"]').inputValue()).toBe('gcm-23');
    const status = await page.locator('[data-map-status]').innerText();
    expect(status).toMatch(/^\d+ of 82 findings pass the settings\. Held: 23 .+ \(\d+ of 53\)\.$/);
    const shown = await page.locator('.focus-lists [data-share="gcm-23"]').innerText();
    const counts = await strong();
    const reaching = Object.entries(counts).filter(([band]) => band.endsWith('~gcm-23'));
    expect(`${reaching.reduce((sum, [, count]) => sum + count, 0)} of 53`).toBe(shown);
  });

  test('bad state is passed over, and Back undoes each step', async () => {
    await open(`${map}?node=gcm-99&phase=moon&view=%3Cb%3E`);
    expect(await page.locator('[data-map-status]').innerText()).toBe('');
    await page.locator('[name="field"]').selectOption('labour');
    await page.locator('[name="node"]').selectOption('tension');
    expect(query()).toBe('?node=tension&field=labour');
    await page.goBack();
    expect(await page.locator('[name="node"]').inputValue()).toBe('');
    expect(await page.locator('[data-map-status]').innerText()).toBe('31 of 82 findings pass the settings.');
    await page.goBack();
    expect(await page.locator('[data-share="gcm-23"]').first().textContent()).toBe('53');
    expect(await strong()).toEqual({});
  });
});

test('where writing runs from right to left the flow does too, and so do the arrow keys', async () => {
  await open(map);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const left = async (node: string): Promise<number> =>
    (await page.locator(`[data-node="${node}"] polygon`).boundingBox())?.x ?? 0;
  expect(await left('insight')).toBeGreaterThan(await left('gcm-5'));
  expect(await left('gcm-5')).toBeGreaterThan(await left('sdg-10.7'));
  const name = await page.locator('[data-node="gcm-5"] a').boundingBox();
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(await left('gcm-5'));
  await page.locator('[data-node="insight"] a').focus();
  expect(await press('ArrowLeft')).toMatch(/^gcm-/);
  expect(await press('ArrowRight')).toMatch(/^[a-z-]+$/);
});

test('what is taken away opens and holds the numbers of the figure', async () => {
  await open(map);
  const shown = await page.locator('tr[data-flow] [data-share]').allTextContents();
  const rows = await takenRows();
  expect(rows.map(({ count }) => count)).toEqual(shown.map((text) => text.trim()));
  const png = await taken('[data-map-png]');
  expect(png.name).toBe('linkage-flow.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(50_000);
});

test('on paper the picture is there and the settings are not; other sites get no furniture', async () => {
  await open(`${map}?view=lists`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('svg.flow').isVisible()).toBe(true);
  expect(await page.locator('[data-map-controls]:visible').count()).toBe(0);
  await page.goto(at(`/embed${map}`));
  expect(await page.locator('header, footer').count()).toBe(0);
});

testAccessibility([
  ['a name held', `${map}?node=gcm-23&phase=transit`, desktop],
  ['lists', `/de${map}?node=sdg-10.7`, phone],
]);
