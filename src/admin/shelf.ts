import { parse } from 'yaml';
import { toYaml } from '../editing/compose.ts';
import { patchYaml } from '../editing/patch-yaml.ts';
import type { Field } from '../editing/questions.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import { plans } from '../schema/collections.ts';
import { schemaFields, type Formed } from './formed.ts';
import { refusalsOf } from './refusals.ts';

/** Fields of a form by their keys; the text of a narrative is `body`. */
export type Content = Readonly<Record<string, unknown>>;

/** How files of a collection become fields of a form, and back. */
export interface FileFormat {
  readonly fromFile: (text: string) => Content;
  /** @throws {Refused} when the record could not be read with it. */
  readonly toFile: (content: Content) => string;
}

/** What a form holds does not make a record. The message says why, a sentence for each fault. */
export class Refused extends Error {}

/** Where the form of a record keeps the name of the file it was read from; no file has this key. */
const origin = 'file';

/** A file as it was last read or written. */
interface Original {
  /** Whether it was made in this visit: its form does not know its file yet. */
  readonly isMade?: boolean;
  readonly facts: string;
  /** Blank lines between the facts and the text. */
  readonly gap?: string;
  readonly body?: string;
}

const narrative = /^---\n([\s\S]*?\n)---\n(\n*)([\s\S]*)$/;

/**
 * Keeps every file as it was read, so that only what an editor changed is written.
 *
 * @param listed ids of the word lists and codes; those of records are gathered as their files are read.
 */
export function openShelf(listed: Readonly<Record<string, readonly string[]>>): (name: Formed) => FileFormat {
  const originals = new Map<string, Original>();
  const known = new Map(Object.keys(plans).map((name) => [name, new Set(listed[name])]));

  return (name) => ({
    fromFile: (text) => {
      const original = plans[name].layout === 'narratives' ? split(text) : { facts: `${text}\n` };
      const { translationOf, ...facts } = parse(original.facts, { schema: 'core' }) as Record<
        string,
        unknown
      >;
      const id = String(translationOf ?? facts['id']);
      originals.set(keyOf(name, id, translationOf !== undefined), original);
      known.get(name)?.add(id);
      return { ...facts, id, [origin]: id, ...('body' in original && { body: original.body }) };
    },
    toFile: ({ body, [origin]: file, ...given }) => {
      const isTranslation = plans[name].layout === 'narratives' && !('language' in given);
      const id = String(given['id']);
      const facts = isTranslation ? ofTranslation(given) : complete(given, schemaFields(name));
      const before = originals.get(keyOf(name, id, isTranslation));
      const written = before ? patchYaml(before.facts, facts) : toYaml(facts);
      refuseOtherName(id, file, before);
      const isNew = !known.get(name)?.has(id);
      known.get(name)?.add(id);
      const refusals = isTranslation ? [] : refusalsOf(name, written, asKnownIds(known));
      if (refusals.length > 0) {
        if (isNew) known.get(name)?.delete(id);
        throw new Refused(refusals.join('\n'));
      }
      const fresh = {
        facts: written,
        gap: before?.gap ?? '\n',
        body: String(body ?? '').trim(),
        isMade: file === undefined,
      };
      originals.set(keyOf(name, id, isTranslation), fresh);
      return plans[name].layout === 'narratives'
        ? `---\n${written}---\n${fresh.gap}${fresh.body}\n`
        : written;
    },
  });
}

/** @throws {Refused} when the id of a record was changed, or a new one has the id of another. */
function refuseOtherName(id: string, file: unknown, before: Original | undefined): void {
  if (file !== undefined && file !== id)
    throw new Refused(
      `id is "${id}" in a file named "${String(file)}". Expected the two to be equal. Write "${String(file)}" again.`,
    );
  if (file === undefined && before && !before.isMade)
    throw new Refused(`"${id}" belongs to another record. Expected a new id. Choose another.`);
}

const asKnownIds = (known: ReadonlyMap<string, Set<string>>): KnownIds =>
  Object.fromEntries(known) as unknown as KnownIds;

const keyOf = (name: Formed, id: string, isTranslation: boolean): string =>
  `${name}/${id}${isTranslation ? '/translation' : ''}`;

/** Facts, gap and text of a narrative; one without facts keeps everything in its text. */
function split(text: string): Original {
  const [, facts, gap = '', body = ''] = narrative.exec(text) ?? [];
  return facts === undefined ? { facts: '', gap: '', body: text } : { facts, gap, body };
}

/** A translation says whose it is, and what it rests on; the rest stands in its original. */
const ofTranslation = ({ id, material }: Content): Content => ({
  translationOf: id,
  ...(material !== undefined && material !== '' && { material }),
});

/** Facts in the order of the schema; lists that must be there but may be empty are. What it does not know stays. */
function complete(given: Content, fields: readonly Field[]): Content {
  const ordered = fields.flatMap(({ question: { key, kind }, isOptional }): [string, unknown][] => {
    if (key in given) return [[key, given[key]]];
    return !isOptional && (kind === 'choices' || kind === 'list') ? [[key, []]] : [];
  });
  return { ...Object.fromEntries(ordered), ...given };
}
