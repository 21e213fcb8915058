import type { Language } from '../../vocabulary/language.ts';
import { Form } from './token.ts';

/** A word, with inner apostrophes, hyphens, gender signs and the full stops of an abbreviation. */
export const wordShape =
  /https?:\/\/[^\s)\]>]+|\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’:*_·/-](?=\p{L})[\p{L}\p{M}\p{N}]+)*(?:['’](?=\s|$))?|[+-]?\p{N}+(?:[.,:/\u2013-]\p{N}+)*|\S/gu;

const plain = /^\p{L}\p{Ll}+$/u;
const joiner = /^(?:,|and|or|und|oder|sowie|&|\/)$/i;

/** What a word's letters alone tell, as bits of `Form`. */
export function formOf(word: string): number {
  let form = joiner.test(word) ? Form.joiner : 0;
  if (plain.test(word)) return /^\p{Lu}/u.test(word) ? form | Form.capital : form;
  if (/^\p{Lu}|^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(word)) form |= Form.capital;
  if (/^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word)) form |= Form.shout;
  if (/^\p{Lu}\.?$|^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(word)) form |= Form.initial;
  if (/^[+-]?\p{N}/u.test(word)) form |= Form.digits;
  if (/^[^\p{L}\p{N}\p{M}]+$/u.test(word)) form |= Form.sign;
  if (/^["“”„‟‘’‚‹›«»']$/.test(word)) form |= Form.quote;
  if (/^(?:\p{Lu}{2,6}s?|\p{Lu}{1,3}\p{N}+|\p{Lu}+\p{Ll}?\p{Lu}{2,})$/u.test(word) && word.length <= 7)
    form |= Form.acronym;
  if (/^(?:1[89]|20)\d\d(?:[/–-](?:\d\d|\d{4}))?$/.test(word)) form |= Form.year;
  return form;
}

/** Verbs in -ise whose s is no spelling of z. */
const american = /^(\p{L}{3,}?)(i|y)z(e|ed|es|ing|er|ers|ation|ations|ational)$/u;

/** The common form under which words are compared: small letters, one apostrophe, British spelling. */
export function foldWord(word: string, language: Language): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (language === 'de') return lower;
  // Most words hold neither, and are quicker to look through than to match.
  const spelled = lower.includes('z') ? lower.replace(american, '$1$2s$3') : lower;
  if (!spelled.includes('or')) return spelled;
  return spelled.replace(
    /^((?:un|dis|mis)?(?:lab|fav|hon|col|neighb|endeav|behavi|harb|hum|rum))or(?=$|[^aeiou]|ed|ing|able)/,
    '$1our',
  );
}

/** The word without the ending of a genitive. */
export function withoutGenitive(word: string, language: Language): string {
  const apostrophe = word.replace(/['’]s?$/, '');
  if (apostrophe !== word) return apostrophe;
  return language === 'de' && /\p{Ll}s$/u.test(word) ? word.slice(0, -1) : word;
}
