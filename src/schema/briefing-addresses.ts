import { briefedCollections, briefingSlug } from '../domain/briefing-slug.ts';
import type { Entries } from './between-files.ts';
import { faultIn } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';

/** Records that would take the address of another one's briefing. */
export function takenBriefings(entries: Entries): Fault[] {
  const wanted: readonly (readonly [slug: string, entry: Entry])[] = [
    ...briefedCollections.flatMap((name) =>
      entries[name].map((entry) => [briefingSlug(name, entry.id), entry] as const),
    ),
    ...entries.briefings.map((entry) => [entry.id, entry] as const),
  ];
  const taken = new Map<string, Entry>();
  return wanted.flatMap(([slug, entry]) => {
    const first = taken.get(slug);
    taken.set(slug, first ?? entry);
    if (first === undefined || first.draft === entry.draft) return [];
    return [
      faultIn(
        entry.draft,
        entry.at,
        `id "${entry.id}" asks for the address /briefings/${slug}/.`,
        `Expected it for the briefing on "${first.id}" of ${first.draft.file.path} alone.`,
        'Give this record another id.',
      ),
    ];
  });
}
