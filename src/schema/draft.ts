import { plans, type CollectionPlan } from './collections.ts';
import type { Fault, Report } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isFault, readManuscript, type ContentFile, type Manuscript } from './manuscript.ts';
import { shelve, type ShelvedFile } from './shelve.ts';
import { parseYaml, type LocatedValue } from './yaml-document.ts';

/** A file whose data could be read, but has not been checked. */
export interface Draft extends ShelvedFile {
  readonly manuscript: Manuscript;
  readonly located: LocatedValue;
}

/** Gives every file its place in the record; files that have none are reported. */
export function shelveAll(files: readonly ContentFile[], report: Report): ShelvedFile[] {
  return files.flatMap((file) => {
    const place = shelve(file);
    if (!('found' in place)) return [place];
    report(place);
    return [];
  });
}

/** Decodes and parses one file; the same file, unchanged, gives the same draft. */
export function readDraft(shelved: ShelvedFile, report: Report): Draft | undefined {
  const { file } = shelved;
  const read = drafts.get(file) ?? draftOf(shelved);
  drafts.set(file, read);
  if (!Array.isArray(read)) return read;
  report(...read);
  return undefined;
}

/** What was made of a file. It is known by the object that holds its bytes, and forgotten with it. */
const drafts = new WeakMap<ContentFile, Draft | Fault[]>();

function draftOf(shelved: ShelvedFile): Draft | Fault[] {
  const manuscript = readManuscript(shelved.file);
  if (isFault(manuscript)) return [manuscript];
  const located = locatedIn(manuscript, plans[shelved.collection].layout);
  return Array.isArray(located) ? located : { ...shelved, manuscript, located };
}

/** The last reading of each file: the record is read again and again while someone writes, one file changed. */
const lastReadings = new Map<string, { text: string; located: LocatedValue | Fault[] }>();

function locatedIn(manuscript: Manuscript, layout: CollectionPlan['layout']): LocatedValue | Fault[] {
  const { path, text } = manuscript;
  const last = lastReadings.get(path);
  if (last?.text === text) return last.located;
  const located = layout === 'narratives' ? splitFrontMatter(manuscript) : parseYaml(manuscript);
  lastReadings.set(path, { text, located });
  return located;
}

/** A fault at a place inside a draft. */
export const faultIn = (
  draft: Draft,
  at: readonly PropertyKey[],
  found: string,
  expected: string,
  remedy: string,
): Fault => ({ path: draft.file.path, ...draft.located.locate(at), found, expected, remedy });
