import type { InterfaceLanguage } from '../vocabulary/language.ts';
import { digestOf } from './digest.browser.ts';
import { keep } from './keep.browser.ts';
import { readRecord, savedNames, savedPrefix, writeRecord, type SavedPack } from './kept.browser.ts';
import { manifestOf } from './manifest.browser.ts';
import { bytesOf, filesOf, type Held, type Manifest } from './manifest.ts';

/** What is to be saved. */
export interface PackToSave {
  readonly title: string;
  readonly language: InterfaceLanguage;
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

/** A pack on this device, with the name of its cache. */
export interface SavedEntry {
  readonly name: string;
  readonly pack: SavedPack;
}

/** No pack may take more, in bytes: a phone has other things to hold. */
export const mostBytes = 50_000_000;

/** Files of a pack: its pages, and the pack's own page to read it from. */
const filesOfPack = (manifest: Manifest, { addresses }: PackToSave): ReadonlyMap<string, Held> =>
  filesOf(manifest, [...addresses, ...manifest.core]);

/** Size of a pack in bytes before any compression on the way; what is held already is counted too. */
export const sizeOfPack = async (pack: PackToSave): Promise<number> =>
  bytesOf(filesOfPack(await manifestOf(pack.language), pack));

/** How a save ended. */
export type Saved =
  | { readonly end: 'saved' | 'partly'; readonly missing: readonly string[] }
  | { readonly end: 'no-room'; readonly needed: number; readonly free: number };

/**
 * Saves a pack on this device, or brings a saved one up to date. What cannot be fetched is named in the
 * result and on record; all else is kept.
 *
 * @throws {Error} when not even the list of files can be had.
 */
export async function savePack(
  asked: PackToSave,
  onFile: (done: number, all: number) => void,
): Promise<Saved> {
  const wanted = filesOfPack(await manifestOf(asked.language), asked);
  const bytes = bytesOf(wanted);
  const { quota = mostBytes, usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  const free = Math.min(mostBytes, quota - usage);
  if (bytes > free) return { end: 'no-room', needed: bytes, free };
  await navigator.storage?.persist?.();
  const name = await nameOf(asked);
  const addresses = [...wanted.keys()].filter((path) => path.endsWith('/'));
  const pack: SavedPack = { ...asked, addresses, bytes, missing: [...wanted.keys()] };
  const missing = await keep(name, wanted, { onFile, about: { pack }, drops: true });
  const cache = await caches.open(name);
  await writeRecord(cache, { ...(await readRecord(cache)), pack: { ...pack, missing } });
  return { end: missing.length === 0 ? 'saved' : 'partly', missing };
}

/** Packs saved on this device, in the order they were saved. */
export async function savedPacks(): Promise<SavedEntry[]> {
  const entries = await Promise.all(
    (await savedNames()).map(async (name) => {
      const { pack } = await readRecord(await caches.open(name));
      return pack ? [{ name, pack }] : [];
    }),
  );
  return entries.flat();
}

export const removeSaved = (name: string): Promise<boolean> => caches.delete(name);

/** The same things in the same language are the same pack, in whatever order. */
async function nameOf({ language, ids }: PackToSave): Promise<string> {
  const text = new TextEncoder().encode(ids.toSorted().join(','));
  return `${savedPrefix}${language}-${await digestOf(text.buffer)}`;
}
