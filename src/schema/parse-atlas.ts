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
import { readEntries } from './entry.ts';
import { inReadingOrder, type Fault, type Report } from './fault.ts';
import { collectionNames, gatherIds } from './known-ids.ts';
import type { ContentFile } from './manuscript.ts';
import { parseNarrative } from './narrative.ts';

/** Either the whole atlas, or everything that is wrong with it. Never half of each. */
export type ParsedAtlas =
  | { readonly atlas: Atlas; readonly faults?: undefined }
  | { readonly atlas?: undefined; readonly faults: readonly Fault[] };

/**
 * Reads all content at once, because many faults lie between files: references, duplicates, findings
 * that no narrative places. Pure; every fault found is reported, in reading order.
 */
export function parseAtlas(files: readonly ContentFile[]): ParsedAtlas {
  const faults: Fault[] = [];
  const report: Report = (...found) => void faults.push(...found);

  const clashes = sameNames(files);
  const clashing = new Set(clashes.map(({ path }) => path));
  const shelved = shelveAll(
    files.filter(({ path }) => !clashing.has(path)),
    report,
  );
  const drafts = shelved.flatMap((file) => readDraft(file, report) ?? []);
  const known = gatherIds(shelved, drafts);
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

  return faults.length > 0 ? { faults: inReadingOrder(faults) } : { atlas: assemble(entries, translations) };
}
