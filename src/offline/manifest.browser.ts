import type { InterfaceLanguage } from '../vocabulary/language.ts';
import { coreCache } from './kept.browser.ts';
import { manifestPath, type Manifest } from './manifest.ts';

/**
 * The manifest of a language as the server has it, or as it was kept when the server cannot be reached.
 * One kept of `edition` is not asked for again.
 *
 * @throws {Error} when there is neither.
 */
export async function manifestOf(language: InterfaceLanguage, edition?: string): Promise<Manifest> {
  const path = manifestPath(language);
  const cache = await caches.open(coreCache);
  const kept = await cache.match(path);
  const known = kept && ((await kept.json()) as Manifest);
  if (known && known.edition === edition) return known;
  try {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!response.ok || response.redirected) throw new Error(`${response.status} for ${path}`);
    await cache.put(path, response.clone());
    return (await response.json()) as Manifest;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}
