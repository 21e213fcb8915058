import type { Finding } from '../domain/finding.ts';
import type { Narrative } from '../domain/narrative.ts';
import { languages, type Language } from '../vocabulary/language.ts';
import type { Atlas } from '../domain/atlas.ts';
import { plans } from './collections.ts';
import { faultIn, type Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Fault, Report } from './fault.ts';
import { collectionNames } from './known-ids.ts';
import type { ContentFile } from './manuscript.ts';
import { translationSchema } from './narrative-front-matter.ts';
import type { ShelvedFile } from './shelve.ts';
import { validate } from './validate.ts';

/** Checked records of every collection. */
export type Entries = Readonly<Record<keyof Atlas, readonly Entry[]>>;

/** Files whose names differ only in case, which some disks cannot keep apart. */
export function sameNames(files: readonly ContentFile[]): Fault[] {
  const plain = new Map<string, string>();
  for (const { path } of files) {
    const name = path.toLowerCase();
    if (!plain.has(name) || path === name) plain.set(name, path);
  }
  return files.flatMap(({ path }) => {
    const other = plain.get(path.toLowerCase());
    if (other === undefined || other === path) return [];
    return [
      {
        path,
        line: 1,
        column: 1,
        found: `The name and "${other}" differ in capitals only.`,
        expected: 'Expected names that differ in letters, since some machines keep one of the two only.',
        remedy: `Join the two files in "${other}", and delete this one.`,
      },
    ];
  });
}

/** Collections without a single file: a folder moved or misnamed, never meant. */
export const emptyCollections = (shelved: readonly ShelvedFile[]): Fault[] =>
  collectionNames
    .filter((name) => !shelved.some(({ collection }) => collection === name))
    .map((name) => ({
      path: `content/${plans[name].place}`,
      line: 1,
      column: 1,
      found: `The collection ${name} is empty.`,
      expected: `Expected at least ${plans[name].fewest} ${plans[name].fewest === 1 ? 'record' : 'records'}.`,
      remedy: 'Restore its files.',
    }));

/** Ids used twice within one collection. */
export function duplicates(entries: readonly Entry[]): Fault[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = seen.get(entry.id);
    seen.set(entry.id, first ?? entry);
    if (first === undefined) return [];
    return [
      faultIn(
        entry.draft,
        entry.at,
        `id "${entry.id}" is used twice.`,
        `Expected it once in ${first.draft.file.path}.`,
        'Give one of the two a new id.',
      ),
    ];
  });
}

/** A translation needs an original, in another of the atlas's languages; a faulty one is there all the same. */
export function checkTranslation(
  draft: Draft,
  originals: readonly Entry[],
  shelved: readonly ShelvedFile[],
  report: Report,
): boolean {
  const facts = validate(translationSchema(), draft.located, report);
  if (!facts) return false;
  const original = originals.find(({ id }) => id === draft.id)?.record as
    { narrative: Narrative } | undefined;
  const others = languages.filter((language) => language !== original?.narrative.original);
  if (facts.translationOf !== draft.id) {
    report(
      faultIn(
        draft,
        ['translationOf'],
        `translationOf is "${facts.translationOf}" in a translation named "${draft.id}".`,
        'Expected the two to be equal.',
        'Correct one of them.',
      ),
    );
  } else if (!original) {
    const { collection, id } = draft;
    const isOriginal = (file: ShelvedFile) => file.collection === collection && file.id === id;
    if (shelved.some((file) => isOriginal(file) && !file.translation)) return false;
    report(
      faultIn(
        draft,
        ['translationOf'],
        `There is no original "${draft.id}".`,
        `Expected ${draft.id}.mdx beside this file.`,
        'Add the original, or correct the name.',
      ),
    );
  } else if (!others.includes(draft.translation as Language)) {
    report(
      faultIn(
        draft,
        [],
        `The file name ends in ".${draft.translation}.mdx".`,
        `Expected a language other than the original’s: ${others.join(', ')}.`,
        'Rename the file.',
      ),
    );
  } else {
    return true;
  }
  return false;
}

/** Every finding stands in the narrative of the outcome it names: otherwise no reader meets it in context. */
export function unplacedFindings({ findings, outcomes }: Entries): Fault[] {
  const placed = new Map(
    outcomes.map(({ id, record }) => {
      const { placements } = (record as { narrative: Narrative }).narrative;
      return [
        id,
        new Set(
          placements.filter(({ collection }) => collection === 'findings').map((placement) => placement.id),
        ),
      ];
    }),
  );
  return findings.flatMap(({ id, record, draft }) => {
    const { outcome } = record as Finding;
    if (placed.get(outcome)?.has(id) ?? true) return [];
    return [
      faultIn(
        draft,
        ['outcome'],
        `The narrative of "${outcome}" does not place ${id}.`,
        `Expected <Finding id="${id}" /> in content/outcomes/${outcome}.mdx.`,
        'Place the finding, or name another outcome.',
      ),
    ];
  });
}
