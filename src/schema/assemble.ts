import type { Atlas } from '../domain/atlas.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Entries } from './between-files.ts';
import { plans } from './collections.ts';
import type { Draft } from './draft.ts';
import { collectionNames } from './known-ids.ts';

const byNumber = new Intl.Collator('en', { numeric: true });

/** Puts checked records into their collections, each in its reading order. */
export function assemble(entries: Entries, translations: readonly Draft[]): Atlas {
  const collections = collectionNames.map((name) => {
    const rows = entries[name];
    const ordered =
      plans[name].layout === 'records' ? rows.toSorted((a, b) => byNumber.compare(a.id, b.id)) : rows;
    const records = ordered.map(
      ({ id, record }) => [id, withLanguages(name, id, record, translations)] as const,
    );
    return [name, name === 'crosswalk' ? records.map(([, record]) => record) : new Map(records)];
  });
  const atlas = Object.fromEntries(collections) as Atlas;
  return {
    ...atlas,
    outcomes: sorted(atlas.outcomes, (a, b) => b.period.localeCompare(a.period) || a.id.localeCompare(b.id)),
    guides: sorted(atlas.guides, (a, b) => a.order - b.order),
  };
}

const sorted = <T extends { id: string }>(
  collection: ReadonlyMap<string, T>,
  order: (a: T, b: T) => number,
) => new Map([...collection.values()].toSorted(order).map((record) => [record.id, record]));

/** Adds the languages of its translations to a record with a narrative. */
function withLanguages(
  collection: keyof Atlas,
  id: string,
  record: object,
  translations: readonly Draft[],
): object {
  if (!('narrative' in record)) return record;
  const narrative = record.narrative as Narrative;
  const added = translations
    .filter((draft) => draft.collection === collection && draft.id === id)
    .map(({ translation }) => translation as Language);
  return { ...record, narrative: { ...narrative, languages: [...narrative.languages, ...added] } };
}
