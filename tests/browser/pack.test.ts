import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, barriers, desktop, launch, phone } from './browser.ts';

const stored = {
  version: 1,
  title: 'Roundtable',
  entries: [
    { id: 'f44', note: 'Ask about the cap.' },
    { id: 'gcm-5', note: '' },
    { id: 'f01', note: '' },
  ],
};

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext(desktop);
  page = await context.newPage();
});

const entries = () => page.locator('.pack-entry');
const inOrder = () => entries().evaluateAll((rows) => rows.map((row) => row.getAttribute('data-of')));
const inStore = () => page.evaluate(() => localStorage.getItem('atlas-pack'));
const openWith = async (text: string | undefined, path = '/pack/'): Promise<void> => {
  await page.goto(at('/404.html'));
  if (text !== undefined) await page.evaluate((value) => localStorage.setItem('atlas-pack', value), text);
  await page.goto(at(path));
};
const open = async (path?: string): Promise<void> => {
  await openWith(JSON.stringify(stored), path);
  await entries().first().waitFor();
};

describe('the reader’s own pack', () => {
  test('is empty at first, says how to fill it, and stores nothing', async () => {
    await openWith(undefined);
    await page.locator('[data-empty] a').first().waitFor();
    expect(await page.locator('[data-tools]:visible').count()).toBe(0);
    expect(await inStore()).toBeNull();
  });

  test('is ticked together on lists and pages, and unticked without a trace', async () => {
    await page.goto(at('/outcomes/'));
    await page.getByRole('checkbox').first().check();
    await page.goto(at('/briefings/'));
    await page.getByRole('checkbox').first().check();
    expect(await page.locator('.site-nav').innerText()).toContain('My pack (2)');
    await page.getByRole('checkbox').first().uncheck();
    await page.goto(at('/outcomes/'));
    await page.getByRole('checkbox').first().uncheck();
    expect(await inStore()).toBeNull();
    expect(await page.locator('.site-nav').innerText()).not.toContain('My pack');
  });

  test('is put in order by keyboard, and the focus stays', async () => {
    await open();
    await page.getByRole('button', { name: 'Move down: F44' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await inOrder()).toEqual(['gcm-5', 'f01', 'f44']);
    expect(await page.locator('[data-status]').innerText()).toBe('F44: Now in place 3');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move down: F44',
    );
    expect(JSON.parse((await inStore()) ?? '').entries[2].note).toBe('Ask about the cap.');
  });

  test('keeps notes, also of an entry that is taken out and put back', async () => {
    await open();
    await page.locator('[data-of="f01"] textarea').fill('Two lines\nof mine');
    await page.getByRole('button', { name: 'Take out: F44' }).click();
    expect(await inOrder()).toEqual(['gcm-5', 'f01']);
    await page.locator('[data-of="f01"] textarea').fill('Later');
    await page.getByRole('button', { name: 'Put back' }).click();
    expect(await inOrder()).toEqual(['f44', 'gcm-5', 'f01']);
    await page.reload();
    await entries().first().waitFor();
    expect(
      await page
        .locator('textarea[data-note]')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
    ).toEqual(['Ask about the cap.', '', 'Later']);
  });

  test('shows changes made in another window', async () => {
    await open();
    const other = await context.newPage();
    await other.goto(at('/findings/f02/'));
    await other.getByLabel('Keep in my pack: F02').check();
    await expect.poll(inOrder).toEqual(['f44', 'gcm-5', 'f01', 'f02']);
  });

  test('that cannot be read is shown as it stood before it goes', async () => {
    await openWith('{"entries":[{"id":"f44","note":"my only copy"');
    const damaged = page.locator('[data-damaged-text]');
    await damaged.waitFor();
    expect(await damaged.inputValue()).toContain('my only copy');
    await page.reload();
    await damaged.waitFor();
    await page.getByRole('button', { name: 'Delete it' }).click();
    expect(await damaged.isVisible()).toBe(false);
  });
});

describe('a shared link', () => {
  test('is looked at first; what is no id is said, and nothing of one’s own changes', async () => {
    await open('/pack/#f02,%3Cb%3E,f999,f03');
    expect(await inOrder()).toEqual(['f02', 'f03']);
    expect(await page.locator('[data-strange]').innerText()).toBe(
      'This edition of the atlas does not know these, and leaves them out: f999. 1 part of the link is no id and was left out.',
    );
    expect(await page.locator('textarea[data-note]:visible').count()).toBe(0);
    expect(JSON.parse((await inStore()) ?? '')).toEqual(stored);
    await page.getByRole('button', { name: 'Add to my pack' }).click();
    expect(await inOrder()).toEqual(
      ['f44', 'gcm-5', 'f01', 'f02', 'f999', 'f03'].filter((id) => id !== 'f999'),
    );
    expect(new URL(page.url()).hash).toBe('');
  });

  test('is made from one’s own pack and never holds a note', async () => {
    await open();
    const link = await page.locator('[data-link]').inputValue();
    expect(link).toBe(at('/pack/#f44,gcm-5,f01'));
    await page.goto(at('/404.html'));
    await page.goto(link);
    await entries().first().waitFor();
    expect(await page.locator('[data-shared]').isVisible()).toBe(false);
  });
});

describe('the pack leaves the browser', () => {
  test.each([
    [
      'Download as Markdown',
      'Roundtable.md',
      /## F44: A labour-market instrument[\s\S]*> Note: Ask about the cap\./,
    ],
    ['Download for Word', 'Roundtable.docx', /^PK/],
  ])('%s', async (name, file, content) => {
    await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path(), 'latin1')).toMatch(content);
  });

  test('on paper with notes and sources, without buttons', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('main').innerText();
    expect(paper).toContain('Ask about the cap.');
    expect(paper).toContain(at('/findings/f44/'));
    expect(await page.locator('main button:visible, main textarea:visible, main input:visible').count()).toBe(
      0,
    );
  });
});

describe('filled', () => {
  test.each(['/pack/', '/de/pack/', '/pack/#f02,f03'])(
    '%s has no barriers in light and dark',
    async (path) => {
      await open(path);
      expect(await barriers(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, 'colours')).toEqual([]);
    },
  );

  test('stays within a phone, mirrored too, and can be hit with a finger', async () => {
    const small = await browser.newContext(phone);
    page = await small.newPage();
    await open('/de/pack/');
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), dir);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    const heights = await page
      .locator('main :is(button, textarea, input):visible')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 44)).toEqual([]);
    await small.close();
  });
});
