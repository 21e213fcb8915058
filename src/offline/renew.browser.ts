import { languageOf, localPath } from '../i18n/locale.ts';
import type { InterfaceLanguage } from '../vocabulary/language.ts';
import { store } from './answer.browser.ts';
import { keep } from './keep.browser.ts';
import {
  coreCache,
  keptAt,
  partsCache,
  readCache,
  readRecord,
  savedNames,
  searchCache,
  writeRecord,
} from './kept.browser.ts';
import { filesOf, indexEntry, searchFilesOf, type Held, type Manifest } from './manifest.ts';
import { manifestOf } from './manifest.browser.ts';
import type { PageRead } from './worker-scope.browser.ts';

/** Keeps what belongs to a page that was read, and what its language needs offline. */
export async function keepRead({ address, isLean }: PageRead, edition: string): Promise<void> {
  const language = languageOf(address);
  const manifest = await manifestOf(language, edition);
  await keepPage(manifest, address);
  if (isLean) return keepPage(manifest, localPath(language, '/offline/'));
  const known = await languagesOf(coreCache);
  await keepCore(withOne(known, language), edition);
  // Who looks at one page pays for one page: search is kept from the second on.
  if (known.includes(language) || address === manifest.search) {
    await keepSearch(withOne(await languagesOf(searchCache), language), edition);
  }
}

/** Brings everything kept to an edition, fetching what changed. What fails stays as it was. */
export async function renew(edition: string): Promise<void> {
  const attempts = [
    async () => keepCore(await languagesOf(coreCache), edition),
    async () => keepSearch(await languagesOf(searchCache), edition),
    ...(await savedNames()).map((name) => () => renewSaved(name, edition)),
  ];
  for (const attempt of attempts) await attempt().catch(() => undefined);
}

/** A saved pack loses nothing: a page that is no longer published stays as it was saved. */
async function renewSaved(name: string, edition: string): Promise<void> {
  const cache = await caches.open(name);
  const { pack } = await readRecord(cache);
  if (!pack) return;
  const manifest = await manifestOf(pack.language, edition);
  const isWhole = pack.addresses.every((address) => address in manifest.pages);
  const missing = await keep(name, filesOf(manifest, pack.addresses), { drops: isWhole });
  await writeRecord(cache, { ...(await readRecord(cache)), pack: { ...pack, missing } });
}

/** A page that was read before the worker was there, with all it is shown with. */
async function keepPage(manifest: Manifest, address: string): Promise<void> {
  for (const path of filesOf(manifest, [address]).keys()) {
    const name = path === address ? readCache : partsCache;
    if (path.endsWith('.pdf') || (await (await caches.open(name)).match(path))) continue;
    const response = (await keptAt(path)) ?? (await fetch(path));
    if (response.ok && !response.redirected) await store(name, path, response);
  }
}

async function keepCore(languages: readonly InterfaceLanguage[], edition: string): Promise<void> {
  if (languages.length === 0) return;
  const wanted: [string, Held][] = [];
  for (const language of languages) {
    const manifest = await manifestOf(language, edition);
    wanted.push(...filesOf(manifest, manifest.core));
  }
  await keep(coreCache, new Map(wanted), { about: { languages }, drops: true });
}

/**
 * Keeps the index of the languages. Its entry comes last and nothing old goes before: an entry must never
 * name files that are not there, and only a language that is whole goes on record.
 */
async function keepSearch(languages: readonly InterfaceLanguage[], edition: string): Promise<void> {
  if (languages.length === 0) return;
  const wanted = new Map<string, Held>();
  for (const language of languages) {
    for (const [path, held] of searchFilesOf(await manifestOf(language, edition))) wanted.set(path, held);
  }
  const parts = new Map([...wanted].filter(([path]) => path !== indexEntry));
  const missing = await keep(searchCache, parts);
  if (missing.length === 0) await keep(searchCache, wanted, { about: { languages }, drops: true });
}

/** Languages a cache is kept in. */
async function languagesOf(name: string): Promise<readonly InterfaceLanguage[]> {
  if (!(await caches.has(name))) return [];
  return (await readRecord(await caches.open(name))).languages;
}

const withOne = (
  languages: readonly InterfaceLanguage[],
  one: InterfaceLanguage,
): readonly InterfaceLanguage[] => [...new Set([...languages, one])];
