import type { Atlas } from '../domain/atlas.ts';
import { endOf, holdsOn, withoutWaiting, type Embargo } from './embargo.ts';
import { tracesOf } from './embargo-traces.ts';
import { formatFault, inReadingOrder, type Fault } from './fault.ts';
import type { ContentFile } from './manuscript.ts';
import { parseAtlas } from './parse-atlas.ts';

/** The record as readers may see it on a day. */
export interface ReadRecord {
  /** What readers may see; nothing in it tells of what waits. */
  readonly atlas: Atlas;
  /** The same with all that waits, for those who write. */
  readonly whole: Atlas;
  /** The files `atlas` was read from. */
  readonly files: readonly ContentFile[];
  readonly waiting: readonly Embargo[];
  readonly faults?: undefined;
}

/** The record as readers may see it, or everything that is wrong with it. */
export type PublishedRecord = ReadRecord | { readonly faults: readonly Fault[] };

/**
 * Reads the record and takes out what is under embargo on `day`, an ISO date. This is the only place that
 * does: whatever works on its result cannot know of records that wait.
 *
 * What readers will see on each later day on which an embargo ends is read as well, so that faults of that
 * day are known today, while somebody is there to mend them.
 */
export function readPublished(files: readonly ContentFile[], day: string): PublishedRecord {
  const { atlas: whole, embargoes, faults } = parseAtlas(files);
  if (faults) return { faults };
  const waiting = embargoes.filter((embargo) => holdsOn(embargo, day));
  if (waiting.length === 0) return { atlas: whole, whole, files, waiting };

  const ends = [...new Set(waiting.map(endOf))].toSorted();
  const [today, ...later] = [day, ...ends].map((then) =>
    readOn(
      files,
      waiting.filter((embargo) => holdsOn(embargo, then)),
    ),
  );
  const found = [today, ...later].flatMap((reading) => reading?.faults ?? []);
  const distinct = [...new Map(found.map((fault) => [formatFault(fault), fault])).values()];
  if (!today?.atlas || distinct.length > 0) return { faults: inReadingOrder(distinct) };
  return { ...today, whole, waiting };
}

/** What is left of the record without what waits, or why it cannot stand without it. */
function readOn(
  files: readonly ContentFile[],
  waiting: readonly Embargo[],
):
  | { atlas: Atlas; files: readonly ContentFile[]; faults?: undefined }
  | { atlas?: undefined; faults: readonly Fault[] } {
  const kept = withoutWaiting(files, waiting);
  const own = new Set(kept.map(({ path }) => path));
  const { atlas, faults = [] } = parseAtlas(kept, waiting);
  const told = new Set(faults.map(lineOf));
  const traces = tracesOf(
    files.filter(({ path }) => own.has(path)),
    waiting,
  ).filter((fault) => !told.has(lineOf(fault)));
  return atlas && traces.length === 0 ? { atlas, files: kept } : { faults: [...faults, ...traces] };
}

const lineOf = ({ path, line }: Fault): string => `${path}:${line}`;
