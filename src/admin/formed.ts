import type { Collection } from '../domain/atlas.ts';
import { fieldsOf, type Field } from '../editing/questions.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import { plans } from '../schema/collections.ts';

/** Collections with forms, in the order of the menu. Codes of others, and pairings of them, change by review alone. */
export const formed = [
  'findings',
  'interactions',
  'outcomes',
  'sources',
  'briefings',
  'partners',
  'instruments',
  'rounds',
  'guides',
] as const satisfies readonly Collection[];
export type Formed = (typeof formed)[number];

/** The atlas’s own word lists, each of which is one file with one form. */
export const formedLists = [
  'fields',
  'phases',
  'interests',
  'levels',
  'glossary',
  'synonyms',
] as const satisfies readonly Collection[];
export type FormedList = (typeof formedLists)[number];
export const isFormedList = (name: Formed | FormedList): name is FormedList =>
  formedLists.some((list) => list === name);

/** Name of the format that reads and writes the files of a collection. */
export const formatOf = (collection: Formed | FormedList): string => `atlas-${collection}`;

/** What the names of its files end in. */
export const extensionOf = (collection: Formed | FormedList): 'yaml' | 'mdx' =>
  plans[collection].layout === 'narratives' ? 'mdx' : 'yaml';

/** Ids matter when a record is checked, not when its form is made. */
const noIds = Object.fromEntries(
  Object.keys(plans).map((name) => [name, new Set<string>()]),
) as unknown as KnownIds;

/** Schema of a collection as forms and commands ask it. */
export const schemaFields = (collection: Formed | FormedList): Field[] =>
  fieldsOf(plans[collection].schema(noIds));
