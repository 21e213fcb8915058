import { loadContentFiles } from '../catalogue/load-atlas.ts';
import type { Atlas } from '../domain/atlas.ts';
import { toNarrative } from '../editing/compose.ts';
import { languages } from '../vocabulary/language.ts';
import type { Answers, Draft } from './draft-record.ts';
import { UsageError } from './run.ts';

/**
 * A translation that begins as a copy of its original, so that nothing is forgotten. The check refuses it
 * as long as it is in the language of the original.
 *
 * @throws {UsageError} when no narrative is named, or one that is translated already, or none is left.
 */
export async function draftTranslation(
  { given, asker }: Answers,
  root: string,
  atlas: Atlas,
): Promise<Draft> {
  const open = narratives(atlas).filter(({ narrative }) => narrative.languages.length < languages.length);
  const options = open.map(({ name, title }) => ({
    value: name,
    label: `${name}  ${title.en} · ${title.de}`,
  }));
  if (options.length === 0) {
    throw new UsageError('Every narrative stands in both languages. Nothing was written.');
  }
  const wanted =
    given.get('of') ??
    (await asker?.choose({
      options,
      search: (typed) =>
        options
          .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
          .map(({ value }) => value),
      message: 'of: Narrative to be translated.',
    }));
  const chosen = open.find(({ name }) => name === wanted);
  if (!chosen) {
    throw new UsageError(
      `${wanted === undefined ? '--of is missing' : `"${wanted}" has a translation, or is no narrative`}. Expected one of:\n${options.map(({ label }) => `  ${label}`).join('\n')}\nNothing was written.`,
    );
  }
  const { id, folder, material } = chosen;
  const language = languages.find((known) => !chosen.narrative.languages.includes(known)) ?? 'de';
  const file = loadContentFiles(root).find(({ path }) => path === `content/${folder}/${id}.mdx`);
  const text = new TextDecoder().decode(file?.bytes).replace(/^---\n[\s\S]*?\n---\n/, '');
  const facts = { translationOf: id, ...(material === 'session' && { material }) };
  return {
    id,
    created: new Map([[`content/${folder}/${id}.${language}.mdx`, toNarrative(facts, text)]]),
    changed: new Map(),
    isSession: material === 'session',
  };
}

const narratives = ({ outcomes, briefings, guides }: Atlas) =>
  [
    ...[...outcomes.values()].map((record) => ({ ...record, folder: 'outcomes' })),
    ...[...briefings.values()].map((record) => ({ ...record, folder: 'briefings' })),
    ...[...guides.values()].map((record) => ({ ...record, folder: 'docs', material: undefined })),
  ].map((record) => ({ ...record, name: `${record.folder}/${record.id}` }));
