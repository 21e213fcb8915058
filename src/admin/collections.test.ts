import { z } from 'astro/zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import { plans } from '../schema/collections.ts';
import { languages } from '../vocabulary/language.ts';
import { formCollection } from './collections.ts';
import type { FormField } from './form-field.ts';
import { formed, formedLists } from './formed.ts';
import { formLists } from './lists.ts';
import { formWords } from './words.ts';

let atlas: Atlas;
beforeAll(() => {
  atlas = loadAtlas(process.cwd());
});

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
}

const names = [...formed, ...formedLists];
type Name = (typeof names)[number];

/** The schema of a collection by another way than that of the forms: as JSON Schema. */
const jsonSchemaOf = (name: Name): JsonSchema =>
  z.toJSONSchema(
    plans[name].schema(
      Object.fromEntries(Object.keys(plans).map((key) => [key, new Set()])) as unknown as KnownIds,
    ),
    { unrepresentable: 'any', io: 'input' },
  ) as JsonSchema;

/** `linkages.reason.en`, for every key that a file may hold. */
function keysOfSchema({ properties = {}, items, anyOf = [] }: JsonSchema): string[] {
  const own = Object.entries(properties).flatMap(([key, inner]) => [
    key,
    ...keysOfSchema(inner).map((below) => `${key}.${below}`),
  ]);
  return [...own, ...(items ? keysOfSchema(items) : []), ...anyOf.flatMap(keysOfSchema)];
}

/** The same of a form; the one field of a list of plain values is no key. */
const keysOfForm = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ name, fields: inner = [] }) => [
    name,
    ...keysOfForm(inner).map((key) => `${name}.${key}`),
  ]);

function fieldsOfForm(name: Name, language: 'en' | 'de' = 'en'): readonly FormField[] {
  const file = formLists({ atlas, language }).files.find((list) => list.name === name);
  if (file) return file.fields[0].fields ?? [];
  const { fields } = formCollection(name as (typeof formed)[number], { atlas, language });
  return fields.filter((field) => field.name !== 'body');
}

describe.each(names)('%s', (name) => {
  test('has a form field for every key a file may hold, and no other', () => {
    expect(keysOfForm(fieldsOfForm(name)).toSorted()).toEqual(
      [...new Set(keysOfSchema(jsonSchemaOf(name)))].toSorted(),
    );
  });

  test('asks for what a file must hold, and lets the rest go', () => {
    const must = jsonSchemaOf(name).required ?? [];
    for (const { name: key, required, min = 0, multiple, widget } of fieldsOfForm(name)) {
      const mayBeEmpty = (multiple || widget === 'list') && min === 0;
      expect(required, key).toBe(must.includes(key) && !mayBeEmpty);
    }
  });
});

test('every folder of records and narratives has forms', () => {
  const folders = Object.entries(plans).filter(([, { layout }]) => layout !== 'list');
  expect([...formed].toSorted()).toEqual(folders.map(([name]) => name).toSorted());
});

test('words of the schema are offered with the names readers know', () => {
  const kind = fieldsOfForm('findings', 'de').find(({ name }) => name === 'kind');
  expect(kind?.options).toContainEqual({ label: 'Empfehlung', value: 'recommendation' });
  const score = fieldsOfForm('interactions').find(({ name }) => name === 'score');
  expect(score?.options?.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['-3 cancelling', '0 consistent', '+2 reinforcing', 'strength unknown']),
  );
  for (const name of names)
    for (const language of languages)
      for (const { options = [], label } of everyField(fieldsOfForm(name, language)))
        for (const option of options) expect(option.label, `${name}: ${label}`).not.toBe('');
});

test('codes come with their names', () => {
  const linkages = fieldsOfForm('findings').find(({ name }) => name === 'linkages');
  const to = linkages?.fields?.find(({ name }) => name === 'to');
  expect(to?.options).toHaveLength(169 + 23 + 10);
  expect(to?.options?.find(({ value }) => value === 'sdg-10.c')?.label).toMatch(/^sdg-10\.c \S/);
});

test('what cannot be right is refused in the field, in the words of the check', () => {
  const id = fieldsOfForm('findings').find(({ name }) => name === 'id');
  expect(id?.pattern).toEqual([
    '^f\\d{2,4}$',
    'Expected an id such as f01. Name the record and its file alike.',
  ]);
  const period = fieldsOfForm('outcomes').find(({ name }) => name === 'period');
  expect(new RegExp(period?.pattern?.[0] ?? '').test('2017-06-23')).toBe(false);
  expect(period?.pattern?.[1]).toContain('never a day');
});

const everyField = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? []),
    ...everyField(field.field ? [field.field] : []),
  ]);

describe.each(languages)('in %s', (language) => {
  const everything = () => names.flatMap((name) => everyField(fieldsOfForm(name, language)));

  test('every field has a name of its own language', () => {
    const nameless = everything().filter(({ name, label }) => label === name);
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });

  test('every explanation is in that language, and none is left over', () => {
    const { explanation } = formWords[language];
    const inEnglish = names.flatMap((name) => everyField(fieldsOfForm(name, 'en')));
    const sentences = new Set(inEnglish.flatMap(({ explanation: sentence }) => sentence ?? []));
    expect(Object.keys(explanation).toSorted()).toEqual(language === 'en' ? [] : [...sentences].toSorted());
  });

  test('no name is left over', () => {
    const keys = names.flatMap((name) => [
      ...keysOfForm(fieldsOfForm(name)).map((key) => `${name}.${key}`),
      '.year',
    ]);
    const unused = Object.keys(formWords[language].label).filter(
      (key) => !keys.some((place) => place === key || place.endsWith(`.${key}`)),
    );
    expect(unused).toEqual([]);
  });
});
