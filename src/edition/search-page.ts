import { fold } from '../search/query.ts';
import type { Language } from '../vocabulary/language.ts';

/** File with all pages of a language that can be searched. */
export const searchedPages = (language: Language): string => `/search/pages.${language}.json`;

/** A page as the search of the edition knows it: one entry of that file. */
export interface SearchedPage {
  /** Address without host. */
  readonly url: string;
  readonly title: string;
  /** Its words, in running text. */
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Values of each facet it can be found by. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Endings that words of a language are compared without, the longest first. */
const endings: Readonly<Partial<Record<string, RegExp>>> = {
  en: /(?:ings|ing|ies|ed|es|s|y|e)$/,
  de: /(?:ungen|ung|ern|en|em|er|es|e|s|n)$/,
};

/** A word without its ending, if four letters are left; codes and numbers are left whole. */
export function stem(word: string, language: Language): string {
  const ending = endings[language];
  if (!ending || /\d/.test(word)) return word;
  const short = word.replace(ending, '');
  return short.length >= 4 ? short : word;
}

/** Words of a text as they are compared. The dot of a code is one of its letters. */
export const stemsOf = (text: string, language: Language): string[] =>
  fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => stem(word, language));

/** Orders pages as the lists of the site do: by kind, then by address. */
export const inOrder = (pages: readonly SearchedPage[]): SearchedPage[] =>
  pages.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

const orderOf = ({ meta, url }: SearchedPage): string => `${meta['type'] ?? ''}${url}`;
