import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import { plans } from '../schema/collections.ts';
import { Refused, type Content } from './file-format.ts';
import { formedLists, type FormedList } from './formed.ts';
import { formLists, rows as key } from './lists.ts';
import { openShelf } from './shelf.ts';

const atlas = loadAtlas(process.cwd());
const listed = Object.fromEntries(
  Object.keys(plans).map((name) => [name, [...atlas[name as 'findings'].keys()]]),
);
const textOf = (name: FormedList): string => readFileSync(`content/${plans[name].place}`, 'utf8');

test('every list of the atlas’s own has a form whose rows are named and never go', () => {
  const own = Object.entries(plans).filter(([, { place }]) => /^vocabulary\/.*\.yaml$/.test(place));
  expect([...formedLists].toSorted()).toEqual(own.map(([name]) => name).toSorted());
  for (const { name, label, file, fields } of formLists({ atlas, language: 'de' }).files) {
    expect(label).not.toBe('');
    expect(file).toBe(`content/${plans[name].place}`);
    expect(fields).toEqual([expect.objectContaining({ name: key, allow_remove: name === 'synonyms' })]);
  }
});

test.each(formedLists)('stays as it is when nothing was changed: %s', (name) => {
  const { fromFile, toFile } = openShelf(listed)(name);
  expect(toFile(fromFile(textOf(name).trim()))).toBe(textOf(name));
});

const saved = (change: (content: Content) => Content): string => {
  const { fromFile, toFile } = openShelf(listed)('levels');
  return toFile(change(fromFile(text.trim())));
};

const text = textOf('levels');
const rows = (change: (rows: readonly Content[]) => readonly Content[]) => (content: Content) => ({
  rows: change(content['rows'] as readonly Content[]),
});
const label = { en: 'Municipal', de: 'Kommunal' };
const fresh = {
  id: 'municipal',
  label,
  scope: { en: 'Decided by a town.', de: 'Von einer Stadt entschieden.' },
};

test('is changed in the line that was changed, remarks at its head stay', () => {
  const after = saved(rows(([first, ...rest]) => [{ ...first, label }, ...rest]));
  expect(after).toBe(
    text.replace('label: { en: National, de: National }', 'label: { en: Municipal, de: Kommunal }'),
  );
});

test('gets a new row below the others', () => {
  const after = saved(rows((all) => [...all, fresh]));
  expect(after.startsWith(text)).toBe(true);
  expect(after.slice(text.length)).toMatch(/^- id: municipal\n {2}label:\n/);
});

test.each<[string, (all: readonly Content[]) => readonly Content[], string]>([
  ['a lost id', (all) => all.slice(1), '"national" is gone. Expected it to stay'],
  ['an id that was taken', (all) => [...all, { ...fresh, id: 'national' }], '"national" names two rows.'],
  [
    'a row without German',
    (all) => [...all, { ...fresh, label: { en: 'Municipal' } }],
    'label.de is missing.',
  ],
])('refuses %s', (_, change, sentence) => {
  expect(() => saved(rows(change))).toThrow(Refused);
  expect(() => saved(rows(change))).toThrow(sentence);
});
