import type { InterfaceLanguage } from '../vocabulary/language.ts';
import type { Digests } from './manifest.ts';

/** A pack that was saved, beside the files of it. */
export interface SavedPack {
  /** Of the reader's own making; empty when it has none. */
  readonly title: string;
  readonly language: InterfaceLanguage;
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
  /** Bytes of all its files, those included that could not be fetched. */
  readonly bytes: number;
  /** Paths that could not be fetched. */
  readonly missing: readonly string[];
}

/** What a cache holds, written into the cache itself so that both are lost together or not at all. */
export interface KeptRecord {
  /** As they were received. */
  readonly files: Digests;
  readonly languages: readonly InterfaceLanguage[];
  readonly pack?: SavedPack;
}

/** Kept without being asked: offline pages, search, and what was read. */
export const coreCache = 'core';
export const searchCache = 'search';
export const readCache = 'read';
export const partsCache = 'parts';
/** Begins the name of the cache of each saved pack; no update ever deletes one. */
export const savedPrefix = 'saved-';

const recordPath = '/offline/record.json';

/** What is on record in a cache; nothing where there is no record or it cannot be read. */
export async function readRecord(cache: Cache): Promise<KeptRecord> {
  const none: KeptRecord = { files: {}, languages: [] };
  try {
    const response = await cache.match(recordPath);
    return response ? { ...none, ...((await response.json()) as Partial<KeptRecord>) } : none;
  } catch {
    return none;
  }
}

export const writeRecord = (cache: Cache, record: KeptRecord): Promise<void> =>
  cache.put(recordPath, Response.json(record));

/** Names of the caches of saved packs. */
export const savedNames = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(savedPrefix));

/** What is kept at a path, as it was read last. */
export async function keptAt(path: string): Promise<Response | undefined> {
  const read = await caches.match(path, { ignoreVary: true, cacheName: readCache });
  return read ?? caches.match(path, { ignoreVary: true });
}
