import type { Language } from '../vocabulary/language.ts';
import { stemsOf } from './search-page.ts';

/** Words of an excerpt, and how many of them stand before the first one found. */
const length = 24;
const before = 6;

/** Part of a text around the first word that begins with one of `wanted`: plain, and as HTML with all of them marked. */
export function excerptOf(
  text: string,
  wanted: readonly string[],
  language: Language,
): { readonly plain: string; readonly html: string } {
  const words = text.split(' ');
  const isWanted = (word: string): boolean =>
    stemsOf(word, language).some((stem) => wanted.some((start) => stem.startsWith(start)));
  const first = Math.max(0, words.findIndex(isWanted) - before);
  const part = words.slice(first, first + length);
  return {
    plain: part.join(' '),
    html: part.map((word) => (isWanted(word) ? `<mark>${escaped(word)}</mark>` : escaped(word))).join(' '),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
