import type { Atlas } from '../domain/atlas.ts';
import { assemble } from './assemble.ts';
import {
  checkTranslation,
  duplicates,
  emptyCollections,
  sameNames,
  unplacedFindings,
  type Entries,
} from './between-files.ts';
import { takenBriefings } from './briefing-addresses.ts';
import { plans } from './collections.ts';
import { readDraft, shelveAll } from './draft.ts';
import { embargoOn, type Embargo } from './embargo.ts';
import { readEntries } from './entry.ts';
import { inReadingOrder, type Fault, type Report } from './fault.ts';
import { collectionNames, gatherIds } from './known-ids.ts';
import type { ContentFile } from './manuscript.ts';
import { parseNarrative } from './narrative.ts';

/** Either the whole atlas, or everything that is wrong with it. Never half of each. */
export type ParsedAtlas =
  | { readonly atlas: Atlas; readonly embargoes: readonly Embargo[]; readonly faults?: undefined }
  | { readonly atlas?: undefined; readonly embargoes?: undefined; readonly faults: readonly Fault[] };

/**
 * Reads all content at once, because many faults lie between files: references, duplicates, findings
 * that no narrative places. Pure; every fault found is reported, in reading order. Of records that are
 * `waiting` and not among the files, references are refused with the day they wait for.
 */
export function parseAtlas(files: readonly ContentFile[], waiting: readonly Embargo[] = []): ParsedAtlas {
  const faults: Fault[] = [];
  const report: Report = (...found) => void faults.push(...found);

  const clashes = sameNames(files);
  const clashing = new Set(clashes.map(({ path }) => path));
  const shelved = shelveAll(
    files.filter(({ path }) => !clashing.has(path)),
    report,
  );
  const drafts = shelved.flatMap((file) => readDraft(file, report) ?? []);
  const known = gatherIds(shelved, drafts, waiting);
  report(...clashes, ...emptyCollections(shelved));

  const entries = Object.fromEntries(
    collectionNames.map((name) => {
      const schema = plans[name].schema(known);
      const originals = drafts.filter(({ collection, translation }) => collection === name && !translation);
      return [name, originals.flatMap((draft) => readEntries(draft, schema, known, report))];
    }),
  ) as unknown as Entries;
  const translations = drafts.filter((draft) => {
    if (!draft.translation) return false;
    const body = parseNarrative(draft.manuscript, known, report);
    return checkTranslation(draft, entries[draft.collection], shelved, report) && body !== undefined;
  });
  for (const name of collectionNames) report(...duplicates(entries[name]));
  report(...unplacedFindings(entries), ...takenBriefings(entries));

  if (faults.length > 0) return { faults: inReadingOrder(faults) };
  const embargoes = collectionNames.flatMap((name) => entries[name].flatMap(embargoOn));
  return { atlas: assemble(entries, translations), embargoes };
}
