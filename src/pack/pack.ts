/** One thing a reader keeps, with a note of their own. */
export interface PackEntry {
  /** Id of a finding or outcome, or last part of a briefing's address: `f01`, `gcm-5`, `partner-ma`. */
  readonly id: string;
  /** The reader's; empty when there is none. */
  readonly note: string;
}

/** What a reader has put together. It exists in their browser only. */
export interface Pack {
  /** Of the reader's making; may be empty. */
  readonly title: string;
  readonly entries: readonly PackEntry[];
}

export const emptyPack: Pack = { title: '', entries: [] };

/** More is no pack but a library; links stay short enough for a message. */
export const mostEntries = 200;

const idShape = /^[a-z\d][a-z\d.-]{0,79}$/;

/** Ids as they stand in a shared link, after the `#`. */
export const toFragment = (ids: readonly string[]): string => ids.join(',');

/** Ids of a shared link, each once; what has not the shape of an id is told apart. */
export function parseFragment(hash: string): { readonly ids: readonly string[]; readonly strange: number } {
  const parts = decoded(hash.replace(/^#/, ''))
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
  const ids = [...new Set(parts.filter((part) => idShape.test(part)))].slice(0, mostEntries);
  return { ids, strange: new Set(parts).size - ids.length };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const toStored = (pack: Pack): string => JSON.stringify({ version: 1, ...pack });

/**
 * A pack from what a browser had stored. `isWhole` is false when anything in it could not be read: then
 * the text must be shown to the reader, because it may hold their notes.
 */
export function parseStored(text: string): { readonly pack: Pack; readonly isWhole: boolean } {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { pack: emptyPack, isWhole: false };
  }
  if (typeof stored !== 'object' || stored === null || !('entries' in stored))
    return { pack: emptyPack, isWhole: false };
  const listed: readonly unknown[] = Array.isArray(stored.entries) ? stored.entries : [];
  const entries = listed.filter(isEntry).map(({ id, note }) => ({ id, note }));
  const title = 'title' in stored && typeof stored.title === 'string' ? stored.title : undefined;
  return {
    pack: { title: title ?? '', entries },
    isWhole: Array.isArray(stored.entries) && entries.length === listed.length && title !== undefined,
  };
}

const isEntry = (entry: unknown): entry is PackEntry =>
  typeof entry === 'object' &&
  entry !== null &&
  'id' in entry &&
  typeof entry.id === 'string' &&
  idShape.test(entry.id) &&
  'note' in entry &&
  typeof entry.note === 'string';

export const isInPack = ({ entries }: Pack, id: string): boolean => entries.some((entry) => entry.id === id);

export const idsOf = ({ entries }: Pack): string[] => entries.map(({ id }) => id);

/** With further entries at the end; what is there keeps its place and its note. */
export const withEntries = (pack: Pack, ids: readonly string[]): Pack => ({
  ...pack,
  entries: [
    ...pack.entries,
    ...ids.filter((id) => !isInPack(pack, id)).map((id) => ({ id, note: '' })),
  ].slice(0, mostEntries),
});

export const withoutEntry = (pack: Pack, id: string): Pack => ({
  ...pack,
  entries: pack.entries.filter((entry) => entry.id !== id),
});

export const withNote = (pack: Pack, id: string, note: string): Pack => ({
  ...pack,
  entries: pack.entries.map((entry) => (entry.id === id ? { id, note } : entry)),
});

/** With an entry moved by so many places, as far as the list reaches. */
export function withMoved(pack: Pack, id: string, by: number): Pack {
  const from = pack.entries.findIndex((entry) => entry.id === id);
  const moved = pack.entries[from];
  if (!moved) return pack;
  const to = Math.min(pack.entries.length - 1, Math.max(0, from + by));
  return { ...pack, entries: pack.entries.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** With what was taken out put back, each where it stood; notes written meanwhile stay. */
export const withPutBack = (pack: Pack, before: Pack): Pack => ({
  title: pack.title || before.title,
  entries: [
    ...before.entries.map((old) => pack.entries.find(({ id }) => id === old.id) ?? old),
    ...pack.entries.filter(({ id }) => !isInPack(before, id)),
  ].slice(0, mostEntries),
});
