import type { InterfaceLanguage } from '../vocabulary/language.ts';

/** Digest and size in bytes of one file of the site. */
export type Held = readonly [digest: string, bytes: number];

/** What can be kept of the site in one language; the file at {@link manifestPath} holds it. */
export interface Manifest {
  /** Changes with any file of the site that can be kept. */
  readonly edition: string;
  /** Files beside the pages, each once, as path, digest and size. */
  readonly assets: readonly (readonly [path: string, ...Held])[];
  /** Pages by address: digest, size, and the places in `assets` of what they need. */
  readonly pages: Readonly<Record<string, readonly [...Held, ...assets: number[]]>>;
  /** Addresses that are kept for every reader of the language. */
  readonly core: readonly string[];
  /** Page of search. */
  readonly search: string;
  /** Files of the search index by path. */
  readonly index: Readonly<Record<string, Held>>;
}

/** Files by path, each with its digest. */
export type Digests = Readonly<Record<string, string>>;

export const manifestPath = (language: InterfaceLanguage): string => `/offline/files.${language}.json`;

/** The file that names the others of the search index; whoever holds it must hold all of them. */
export const indexEntry = '/pagefind/pagefind-entry.json';

/** Pages at the addresses, with every file they need. What the manifest does not know is left out. */
export function filesOf({ pages, assets }: Manifest, addresses: readonly string[]): Map<string, Held> {
  const files = new Map<string, Held>();
  for (const address of addresses) {
    const page = pages[address];
    if (!page) continue;
    const [digest, bytes, ...places] = page;
    files.set(address, [digest, bytes]);
    for (const place of places) {
      const asset = assets[place];
      if (asset) files.set(asset[0], [asset[1], asset[2]]);
    }
  }
  return files;
}

/** The search page and the whole index of one language. */
export const searchFilesOf = (manifest: Manifest): Map<string, Held> =>
  new Map([...filesOf(manifest, [manifest.search]), ...Object.entries(manifest.index)]);

/** Paths to fetch: those not kept yet, or kept as they no longer are. */
export const changedFiles = (wanted: ReadonlyMap<string, Held>, kept: Digests): string[] =>
  [...wanted].filter(([path, [digest]]) => kept[path] !== digest).map(([path]) => path);

/** Paths kept that are no longer wanted. */
export const surplusFiles = (wanted: ReadonlyMap<string, Held>, kept: Digests): string[] =>
  Object.keys(kept).filter((path) => !wanted.has(path));

/** Size of files in bytes, before any compression on the way. */
export const bytesOf = (files: ReadonlyMap<string, Held>): number =>
  [...files.values()].reduce((sum, [, bytes]) => sum + bytes, 0);
