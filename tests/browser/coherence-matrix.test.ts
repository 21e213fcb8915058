import { parse } from 'csv-parse/sync';
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
  taken,
  testAccessibility,
  visitMaps,
} from './map-visit.ts';

visitMaps();

const map = '/maps/coherence-matrix/';

/** Numbers of the matrix that is seen, row by row in the order of the page once it has settled, marks of dispute left out. */
const numbers = async (): Promise<string[][]> => {
  await page.waitForFunction(() => !document.querySelector('table.matrix[aria-busy]'));
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('table.matrix')]
      .filter((table) => table.checkVisibility())
      .flatMap((table) =>
        [...(table.tBodies[0]?.rows ?? [])].map((row) =>
          [...row.cells].map(
            (cell) => (cell.querySelector('a') ?? cell).firstChild?.textContent?.trim() ?? '',
          ),
        ),
      ),
  );
};
/** Whether the cells of the first matrix come after each other in the document as they do for the eye. */
const isReadAsSeen = (): Promise<boolean> =>
  page.evaluate(() => {
    const rows = [...(document.querySelector<HTMLTableElement>('table.matrix')?.rows ?? [])];
    const rises = (list: number[]): boolean =>
      list.every((value, place) => place === 0 || value > (list[place - 1] ?? 0));
    return (
      rows.length > 2 &&
      rises(rows.map((row) => row.getBoundingClientRect().top)) &&
      rows.every(({ cells }) => rises([...cells].map((cell) => cell.getBoundingClientRect().left)))
    );
  });
const rowNames = async (): Promise<string[]> => (await numbers()).map(([name = '']) => name);
const focused = (): Promise<string> => focusedCell('.matrix');
const press = async (...keys: string[]): Promise<string> => {
  await pressKeys(...keys);
  return focused();
};

describe('by keyboard alone', () => {
  test('one Tab stop leads into the matrix, arrows walk in it, Enter opens a pair and Escape returns', async () => {
    await open(map);
    await page.locator('.map-switch input').first().focus();
    for (let presses = 0; presses < 3 && (await focused()) === ''; presses += 1) await press('Tab');
    expect(await focused()).toBe('1 1');
    expect(await press('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft')).toBe('3 1');
    expect(await press('Home')).toBe('3 0');
    expect(await press('End')).toBe('3 16');
    expect(await press('Control+Home')).toBe('0 0');
    expect(await press('Control+End')).toBe('14 13');
    expect(await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight')).toBe('2 1');
    const named = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(named).toMatch(/^Foreign policy on Cross-cutting: −2; counteracting; 1 interaction\.$/);
    expect(await page.locator('[data-readout]').innerText()).toBe(named);
    await press('Enter');
    await dialog().waitFor();
    expect(query()).toBe('?pair=foreign~cross-cutting');
    expect(await dialog().innerText()).toMatch(
      /Foreign policy on Cross-cutting: −2[\s\S]*I\d\d[\s\S]*editorial/i,
    );
    expect(await dialog().locator('a[href^="/interactions/i"]').count()).toBeGreaterThan(0);
    expect(await dialog().locator('a[href^="/sources/s"]').count()).toBeGreaterThan(0);
    expect(await press('Escape')).toBe('2 1');
    await page.waitForFunction(() => location.search === '');
    expect(await dialog().count()).toBe(0);
    await press('Shift+Tab');
    expect(await focused()).toBe('');
  });

  test('written from right to left, the left arrow goes on', async () => {
    await open(map);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.locator('.matrix tbody td').first().focus();
    expect(await press('ArrowLeft')).toBe('1 2');
    expect(await press('ArrowRight', 'ArrowRight')).toBe('1 0');
  });
});

describe('by touch, on a phone', () => {
  test('one element at a time comes first, and a tap opens it and its pairs', async () => {
    await open(map, phone);
    expect(await page.locator('.matrix:visible').count()).toBe(0);
    const labour = page.locator('details[data-element="labour"]:visible');
    await labour.locator('summary').tap();
    expect(query()).toBe('?element=labour');
    expect(await labour.innerText()).toMatch(
      /Labour acts on[\s\S]*Development[\s\S]*\+2[\s\S]*Labour is acted on by/,
    );
    await labour.locator('a[data-pair="labour~development"]').first().tap();
    expect(await dialog().innerText()).toContain('median of 3 interactions, from −1 to +2');
    await dialog().locator('button').tap();
    await page.waitForFunction(() => location.search === '?element=labour');
    await page.locator('.map-switch input[value="matrix"]').tap();
    expect(await page.locator('.matrix:visible').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('without JavaScript', () => {
  const still = { javaScriptEnabled: false };

  test('the figure holds the same numbers, and the phases open by themselves', async () => {
    await open(map);
    const live = await numbers();
    await leave();
    await open(map, { ...desktop, ...still });
    expect(await numbersWithoutScript()).toEqual(live);
    await page.locator('details[data-phase="transit"] > summary').click();
    expect(await page.locator('.matrix:visible').count()).toBe(2);
    await page.locator('a[data-pair="labour~development"]:visible').first().click();
    expect(new URL(page.url()).hash).toBe('#pair-labour--development');
    expect(await page.locator('#pair-labour--development').innerText()).toMatch(
      /Labour\s+Development\s+\+2\s+−1 … \+2\s+I18/,
    );
    expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  });

  test('a phone shows one element at a time, and the whole matrix on demand', async () => {
    await open(map, { ...phone, ...still });
    expect(await page.locator('.matrix:visible').count()).toBe(0);
    await page.locator('details[data-element="labour"]:visible > summary').tap();
    expect(await page.locator('a[data-pair="labour~development"]:visible').count()).toBe(1);
    await page.locator('.map-switch input[value="matrix"]').tap();
    expect(await page.locator('.matrix:visible').count()).toBe(1);
  });

  /** As `numbers`, read through the protocol, since the page may run nothing of its own. */
  const numbersWithoutScript = async (): Promise<string[][]> => {
    const rows = await page.locator('.matrix:visible tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row
          .locator('th, td')
          .evaluateAll((list) =>
            list.map((cell) => (cell.querySelector('a') ?? cell).firstChild?.textContent?.trim() ?? ''),
          );
        return cells;
      }),
    );
  };
});

describe('the address holds the state', () => {
  test('which is restored from it, in figure, settings and words', async () => {
    await open(`${map}?phase=transit&order=D&sign=undermines`);
    expect(await page.locator('[name="order"]').inputValue()).toBe('D');
    expect(await page.locator('details[data-phase]:visible').getAttribute('data-phase')).toBe('transit');
    const totals = (await numbers())
      .map((row) => row.at(-3) ?? '')
      .map((text) => Number(text.replace('−', '-')));
    const given = totals.slice(0, totals.findLastIndex((value) => value !== 0) + 1);
    expect(given).toEqual(given.toSorted((a, b) => b - a));
    expect(await page.locator('.dimmed:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-map-status]').innerText()).toMatch(
      /^\d+ of 13 pairs pass; .* Order: by influence given \(D\)\.$/,
    );
    expect(await page.locator('.map-summary').innerText()).toMatch(/^13 of 156/);
    expect(await page.locator('[data-map-file="svg"]').getAttribute('href')).toBe(
      '/maps/coherence-matrix-transit.svg',
    );
    expect(await page.locator('[data-language-switch]').getAttribute('href')).toContain('order=D');
  });

  test('a pair opens from its address', async () => {
    await open(`${map}?pair=labour~development`);
    expect(await dialog().innerText()).toContain('Labour on Development: +2');
    await press('Escape');
    await page.waitForFunction(() => location.search === '');
  });

  test('and bad state is passed over', async () => {
    await open(`${map}?phase=moon&order=%3Cb%3E&pair=x~y&element=&view=none`);
    expect(await page.locator('details[data-phase]:visible').getAttribute('data-phase')).toBe('');
    expect(await dialog().count()).toBe(0);
    expect((await rowNames())[0]).toBe('Cross-cutting');
  });

  test('Back undoes each step', async () => {
    await open(map);
    const first = await rowNames();
    await page.locator('[name="order"]').selectOption('T');
    const second = await rowNames();
    expect(second).not.toEqual(first);
    expect(second.toSorted()).toEqual(first.toSorted());
    await page.locator('[name="phase"]').selectOption('transit');
    expect(query()).toBe('?phase=transit&order=T');
    await page.goBack();
    expect(await rowNames()).toEqual(second);
    await page.goBack();
    expect(await rowNames()).toEqual(first);
    expect(await page.locator('[name="order"]').inputValue()).toBe('policy');
  });
});

describe('rows and columns in another order', () => {
  test('keep every number with its pair', async () => {
    await open(map);
    const pairs = async (): Promise<Record<string, string>> => {
      const rows = await numbers();
      const names = await page.locator('.matrix:visible thead th').allInnerTexts();
      return Object.fromEntries(
        rows.flatMap(([from, ...row]) => row.map((entry, place) => [`${from} → ${names[place]}`, entry])),
      );
    };
    const before = await pairs();
    expect(Object.keys(before)).toHaveLength(13 * 16);
    await page.locator('.matrix tbody td a').first().focus();
    const held = await page.evaluate(() => document.activeElement?.getAttribute('data-pair'));
    await page.evaluate(() => {
      const order = document.querySelector<HTMLSelectElement>('[name="order"]');
      if (order) order.value = 'leaf';
      order?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await pairs()).toEqual(before);
    expect(await isReadAsSeen()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-pair'))).toBe(held);
  });

  test('travel there, unless less motion is asked for', async () => {
    const moving = () => page.evaluate(() => document.getAnimations().length);
    await open(map, { ...desktop, reducedMotion: 'no-preference' });
    await page.locator('[name="order"]').selectOption('D');
    expect(await moving()).toBeGreaterThan(20);
    await leave();
    await open(map);
    await page.locator('[name="order"]').selectOption('D');
    expect(await moving()).toBe(0);
  });
});

describe('what is taken away', () => {
  test('opens and holds the numbers of the figure', async () => {
    await open(map);
    const shown = (await numbers())
      .flatMap((row) => row.slice(1, -3))
      .filter((text) => /\d/.test(text))
      .toSorted();
    const csv = await taken('[data-map-file="csv"]');
    const rows = parse(csv.bytes, { columns: true }) as Record<string, string>[];
    const scores = rows
      .filter(({ phase }) => phase === 'all')
      .map(({ score = '' }) => (Number(score) > 0 ? `+${score}` : score.replace('-', '−')));
    expect(scores.toSorted()).toEqual(shown);
    const svg = await taken('[data-map-file="svg"]');
    expect(
      [...svg.bytes.toString().matchAll(/class="number[^"]*"[^>]*>([^<]+)/g)].map(([, n]) => n).toSorted(),
    ).toEqual(shown);
    const json = JSON.parse((await taken('[data-map-file="json"]')).bytes.toString()) as {
      phases: { entries: unknown[] }[];
    };
    expect(json.phases[0]?.entries).toHaveLength(shown.length);
    const png = await taken('[data-map-png]');
    expect(png.name).toBe('coherence-matrix.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);
    expect(png.bytes.length).toBeGreaterThan(50_000);
  });
});

test('on paper the matrix is there and the settings are not', async () => {
  await open(map, phone);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.matrix:visible').count()).toBe(1);
  expect(await page.locator('[data-map-controls]').isVisible()).toBe(false);
  expect(await page.locator('.map-foot').innerText()).toContain('CC BY 4.0');
});

test('other sites may show the page made for them, and no other', async () => {
  await open(`/embed${map}`);
  const framing = async (address: string) =>
    (await page.request.get(at(address))).headers()['content-security-policy'] ?? '';
  expect(await framing(`/embed${map}`)).not.toContain('frame-ancestors');
  expect(await framing(map)).toContain('frame-ancestors');
  expect(await page.locator('header, footer').count()).toBe(0);
  await page.locator('a[data-pair="labour~development"]:visible').first().click();
  expect(await dialog().innerText()).toContain('Labour on Development');
});

testAccessibility([
  ['a pair open', `${map}?pair=labour~development`, desktop],
  ['filters set', `${map}?sign=supports&order=T`, desktop],
  ['one element at a time', `/de${map}?element=labour&phase=transit`, phone],
  ['the whole matrix on a phone', `${map}instruments/?view=matrix`, phone],
]);
