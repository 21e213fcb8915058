import { parse } from 'yaml';
import { toYaml } from '../editing/compose.ts';
import { patchYaml } from '../editing/patch-yaml.ts';
import { plans } from '../schema/collections.ts';
import { asKnownIds, complete, Refused, type Content, type FileFormat } from './file-format.ts';
import { isFormedList, schemaFields, type Formed, type FormedList } from './formed.ts';
import { listFormat } from './list-format.ts';
import { refusalsOf } from './refusals.ts';

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
export function openShelf(
  listed: Readonly<Record<string, readonly string[]>>,
): (name: Formed | FormedList) => FileFormat {
  const originals = new Map<string, Original>();
  const known = new Map(Object.keys(plans).map((name) => [name, new Set(listed[name])]));

  const recordFormat = (name: Formed): FileFormat => ({
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
  return (name) => (isFormedList(name) ? listFormat(name, known) : recordFormat(name));
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
