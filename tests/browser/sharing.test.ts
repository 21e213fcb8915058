import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, desktop, launch, phone } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a finding is shared by the sheet of the device, under its short address', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    navigator.share = (given) => {
      document.documentElement.dataset['given'] = JSON.stringify(given);
      return Promise.resolve();
    };
  });
  await page.goto(at('/de/findings/f01/'));
  const button = page.getByRole('button', { name: 'Teilen …' });
  await button.click();
  const given = JSON.parse((await page.locator('html').getAttribute('data-given')) ?? '') as {
    title: string;
    url: string;
  };
  expect(given.url).toMatch(/^https:\/\/[^/]+\/de\/f\/f01\/$/);
  expect(given.title).toContain('F01');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await context.close();
});

test('where there is no sheet, the address is copied and that is said', async () => {
  const context = await browser.newContext({
    ...desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(at('/interactions/i17/'));
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByText('The address is copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/[^/]+\/i\/i17\/$/);
  await context.close();
});

test('without JavaScript there is no button, and the address stands as text', async () => {
  const context = await browser.newContext({ ...desktop, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/findings/f01/'));
  expect(await page.locator('[data-share]').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toMatch(/\/f\/f01\//);
  await context.close();
});

test.each(['/', '/de/findings/f01/'])('%s can be installed', async (path) => {
  const context = await browser.newContext({ ...desktop, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(at(path));
  const devtools = await context.newCDPSession(page);
  const { url, errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(new URL(url).pathname).toMatch(/manifest\.webmanifest$/);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A private window, as tests use, says so and nothing else.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  await context.close();
});
