import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkChanges } from '../../src/cli/check-changes.ts';
import { realEffects } from '../../src/cli/effects.ts';
import { at, desktop, launch, watchedPage, type Watched } from './browser.ts';
import { formHand, type FormHand } from './form-hand.ts';
import { lentClone, type LentClone } from './lent-clone.ts';

let browser: Browser;
let clone: LentClone;
let watched: Watched;
let page: Page;
let hand: FormHand;

beforeAll(async () => {
  browser = await launch();
  clone = lentClone();
  // The program draws a field when it comes into view; here all of them are.
  const viewport = { width: 1440, height: 5000 };
  watched = await watchedPage(await browser.newContext({ ...desktop, viewport }));
  ({ page } = watched);
  page.setDefaultTimeout(60_000);
  hand = formHand(page);
  await clone.lend(page);
  await page.goto(at('/admin/'));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText(/^f01 /).first().waitFor();
});
afterAll(async () => {
  await browser.close();
  clone.end();
});

async function save(path: string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await clone.fetchBack(page, path);
  await page.getByText('Entry saved.').first().waitFor();
}

/** What the program tells the console of its work, and a slip of its own when forms follow one another quickly. */
const itsOwn = /^\[Loading site data\]|^CMS configuration|^Cannot convert undefined or null to object$/;

const english = 'Permits that are tied to one employer weaken what training partnerships promise.';
const german =
  'Aufenthaltstitel, die an einen Betrieb gebunden sind, schwächen, was Ausbildungspartnerschaften versprechen.';

test('of a changed sentence only its line is written; its two languages stand side by side', async () => {
  const path = 'content/findings/f01.yaml';
  await hand.open('findings/entries/f01');
  const statement = await hand.field('statement.en').locator('textarea').inputValue();
  const [left, right] = await Promise.all(
    ['statement.en', 'statement.de'].map((key) => hand.field(key).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  await hand.write('statement.en', statement.replace('public money', 'the money of all'));
  await save(path);
  expect(clone.changedLines(path)).toEqual([
    '-    each other and lining up measures so that one does not damage another or waste public money.',
    '+    each other and lining up measures so that one does not damage another or waste the money of all.',
  ]);
});

test('a new finding with two linkages is a file like those written by hand', async () => {
  await hand.open('findings/new');
  await hand.write('id', 'f83');
  await hand.choose('outcome', /^german-coordination-2017/);
  await hand.choose('kind', 'Tension');
  await hand.write('statement.en', english);
  await hand.write('statement.de', german);
  await hand.choose('agreement', 'Single source');
  await hand.choose('confidence', 'Medium confidence');
  await hand.choose('fields', 'Labour');
  await hand.choose('phases', 'Admission and arrival');
  await hand.choose('levels', 'National');
  await hand.choose('interests', 'Labour-migration opportunity');
  for (const [index, code] of ['gcm-6', 'sdg-8.8'].entries()) {
    await hand.add('linkages', /^Add .?Linkage/, `linkages.${index}.to`);
    await hand.choose(`linkages.${index}.to`, new RegExp(`^${code} `));
    await hand.choose(`linkages.${index}.relation`, 'runs against');
    await hand.choose(`linkages.${index}.strength`, 'medium link');
    await hand.write(`linkages.${index}.reason.en`, english);
    await hand.write(`linkages.${index}.reason.de`, german);
    await hand.choose(`linkages.${index}.basis`, 'editorial');
  }
  await hand
    .field('sources')
    .getByRole('button', { name: /^Add .?Source/ })
    .click();
  await hand.choose('sources.0.source', /^s01 /);
  await hand.write('sources.0.locator.en', 'abstract');
  await hand.write('sources.0.locator.de', 'Zusammenfassung');
  await save('content/findings/f83.yaml');
  const written = clone.textOf('content/findings/f83.yaml');
  expect(Object.keys(parse(written) as object)).toEqual(
    'id outcome kind statement agreement confidence fields phases levels interests linkages sources'.split(
      ' ',
    ),
  );
  expect(written).toContain(
    '\n  - to: sdg-8.8\n    relation: conflicts\n    strength: medium\n    reason:\n',
  );
});

test('a line in a text and its title change nothing else, and check accepts all of it', async () => {
  const path = 'content/outcomes/german-coordination-2017.mdx';
  await hand.open('outcomes/entries/german-coordination-2017');
  await hand.write('title.de', 'Koordinierung in Deutschland, 2017');
  const text = await hand.field('body').locator('textarea').inputValue();
  await hand.write('body', text.replace('<NotOnRecord>', '<Finding id="f83" />\n\n<NotOnRecord>'));
  await save(path);
  expect(clone.changedLines(path)).toEqual([
    expect.stringMatching(/^- {2}de: "Abstimmung/),
    '+  de: "Koordinierung in Deutschland, 2017"',
    '+<Finding id="f83" />',
    '+',
  ]);
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const { isRefused } = await checkChanges([], { ...realEffects, root: clone.root, say });
  expect(said.join('\n')).toContain('Read what you changed');
  expect(isRefused, said.join('\n')).toBe(false);
});

test('a name in a word list is changed in its line, beside its translation', async () => {
  const path = 'content/vocabulary/levels.yaml';
  await hand.open('vocabulary/entries/levels');
  await page.getByRole('button', { name: 'Expand All' }).first().click();
  await hand.write('rows.0.label.en', 'One country');
  await save(path);
  expect(clone.changedLines(path)).toEqual([
    '-  label: { en: National, de: National }',
    '+  label: { en: One country, de: National }',
  ]);
});

test('what makes no record is refused in the sentences of the check', async () => {
  await hand.open('interactions/entries/i01');
  await hand.choose('score', /^-2 /);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByText('Expected a score that fits the sign "supports". Correct the sign or the score.')
    .waitFor();
});

test('nothing was asked of another host, and nothing broke the policy of the page', () => {
  expect(watched.strangers).toEqual([]);
  expect(watched.messages.filter((message) => !itsOwn.test(message))).toEqual([]);
});

test('the forms speak German where the browser does, and say what they need where they cannot run', async () => {
  const german = await watchedPage(await browser.newContext({ ...desktop, locale: 'de-DE' }));
  await german.page.goto(at('/admin/'));
  await german.page.getByRole('heading', { name: 'Formulare des Kohärenz-Atlas' }).waitFor();
  await german.page.getByRole('button', { name: 'Mit lokalem Repository arbeiten' }).waitFor();
  expect(german.strangers).toEqual([]);
  const still = await (await browser.newContext({ ...desktop, javaScriptEnabled: false })).newPage();
  await still.goto(at('/admin/'));
  expect(await still.locator('main').innerText()).toContain('npm start');
});
