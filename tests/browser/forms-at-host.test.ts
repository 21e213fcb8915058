import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { loadWholeAtlas } from '../../src/catalogue/load-atlas.ts';
import { realEffects } from '../../src/cli/effects.ts';
import { serve } from '../../src/cli/serve.ts';
import { writeAdmin } from '../../src/cli/write-admin.ts';
import { desktop, launch, watchedPage } from './browser.ts';
import { fakeGithub } from './fake-github.ts';
import { formHand } from './form-hand.ts';
import { lentClone, type LentClone } from './lent-clone.ts';

const token = 'a-token-of-an-editor';
let browser: Browser;
let clone: LentClone;
let root = '';
let server: Server;
let address = '';

/** The forms as a site has them whose setting names a repository at GitHub. */
beforeAll(async () => {
  clone = lentClone();
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const file of ['404.html', 'icon.svg']) cpSync(join(inject('site'), file), join(root, 'site', file));
  await writeAdmin(loadWholeAtlas(realEffects.root), join(root, 'site'), 'github:msg/atlas');
  ({ server, address } = await serve({ ...realEffects, root, say: () => undefined }, 0, 'site'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  clone.end();
  rmSync(root, { recursive: true });
});

test('an editor who signs in with a token sends one changed sentence as a request to merge, and nothing else', async () => {
  const github = fakeGithub(clone.root, 'msg/atlas', token);
  const context = await browser.newContext(desktop);
  await github.answer(context);
  const { page, messages, strangers } = await watchedPage(context);
  const hand = formHand(page);
  await page.goto(new URL('/admin/#/collections/findings/entries/f01', address).href);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox').fill(token);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  const text = hand.field('statement.en').locator('textarea');
  await text.waitFor();
  const statement = await text.inputValue();
  await hand.write('statement.en', statement.replace('public money', 'the money of all'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await vi.waitFor(() => expect(github.pullRequests).toHaveLength(1), { timeout: 20_000 });
  await page.getByText('Entry saved.').waitFor();
  expect(github.pullRequests).toEqual([
    expect.objectContaining({ head: 'cms/findings/f01', base: 'main', draft: true }),
  ]);
  expect(github.git('log', '--format=%s', 'main..cms/findings/f01')).toBe('Change f01');
  expect(github.git('diff', '--unified=0', 'main', 'cms/findings/f01').split('\n').slice(2)).toEqual([
    '--- a/content/findings/f01.yaml',
    '+++ b/content/findings/f01.yaml',
    expect.stringMatching(/^@@ -\d+ \+\d+ @@/),
    '-    each other and lining up measures so that one does not damage another or waste public money.',
    '+    each other and lining up measures so that one does not damage another or waste the money of all.',
  ]);
  expect(github.unanswered).toEqual([]);
  expect(messages.filter((message) => !/^\[Loading site data\]|^CMS configuration/.test(message))).toEqual(
    [],
  );
  const hosts = new Set(strangers.map((stranger) => new URL(stranger).origin));
  expect(hosts).toEqual(new Set([new URL(address).origin, 'https://api.github.com']));
});
