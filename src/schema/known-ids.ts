import type { Atlas } from '../domain/atlas.ts';
import type { KnownIds } from './building-blocks.ts';
import { plans } from './collections.ts';
import type { Draft } from './draft.ts';
import type { Embargo } from './embargo.ts';
import type { ShelvedFile } from './shelve.ts';

/** Every collection, in reading order. */
export const collectionNames = Object.keys(plans) as (keyof Atlas)[];

/**
 * Ids as file names and lists give them. A record that cannot be read is still known to exist, so
 * that one broken file does not make every reference to it look broken too. Records that wait are told
 * apart from those that do not exist.
 */
export function gatherIds(
  shelved: readonly ShelvedFile[],
  drafts: readonly Draft[],
  waiting: readonly Embargo[] = [],
): KnownIds {
  const known: Record<string, Set<string>> = Object.fromEntries(
    collectionNames.map((name) => [name, new Set<string>()]),
  );
  for (const { collection, id, translation } of shelved) {
    if (id && !translation) known[collection]?.add(id);
  }
  for (const { collection, id, located } of drafts) {
    if (id || !Array.isArray(located.value)) continue;
    for (const row of located.value as unknown[]) {
      if (typeof row === 'object' && row && 'id' in row) known[collection]?.add(String(row.id));
    }
  }
  const readable = new Set(drafts.map(({ collection }) => collection));
  for (const name of collectionNames) {
    if (plans[name].layout === 'list' && (!readable.has(name) || known[name]?.size === 0))
      known[name] = anyId;
  }
  for (const { collection, id, from } of waiting) {
    const ids = known[collection] as Set<string> & { waiting?: Map<string, string> };
    (ids.waiting ??= new Map()).set(id, from);
  }
  return steady(known as unknown as KnownIds);
}

let last: { readonly known: KnownIds; readonly listed: string } | undefined;

/** The ids of the last time, if they are the same: what was checked against them need not be again. */
function steady(known: KnownIds): KnownIds {
  const listed = Object.values(known)
    .map((ids) => (ids === anyId ? '*' : [...ids, '|', ...(ids.waiting ?? [])].join(' ')))
    .join('\n');
  if (last?.listed !== listed) last = { known, listed };
  return last.known;
}

/** Stands for a list that cannot be read: its own fault is enough, its references are not at fault. */
const anyId = Object.assign(new Set<string>(), { has: () => true });
