import words from '../lexicon/contact-words.json' with { type: 'json' };
import type { Language } from '../../vocabulary/language.ts';
import { alternativesOf } from '../lexicon/wordings.ts';

/** What a list of words around contacts is called. */
export type ContactWords = keyof typeof words;

/** Languages a word is listed under: those the gate reads, and all others. */
export type ListedUnder = Language | 'other';

const everywhere: readonly ListedUnder[] = ['en', 'de', 'other'];

function entriesOf(name: ContactWords, under: readonly ListedUnder[]): readonly string[] {
  const list: Readonly<Partial<Record<ListedUnder, readonly string[]>>> = words[name];
  return under.flatMap((language) => list[language] ?? []);
}

/** The entries of a list as alternatives of a pattern, in one group; of all languages unless some are named. */
export const oneOf = (name: ContactWords, ...under: readonly ListedUnder[]): string =>
  `(?:${alternativesOf(entriesOf(name, under.length === 0 ? everywhere : under))})`;

/**
 * Strings without which no entry of any of the lists is in a text, in small letters: the longest word of
 * each entry, but for those that hold another.
 */
export function cuesOf(...names: readonly ContactWords[]): readonly string[] {
  const longest = new Set(
    names
      .flatMap((name) => entriesOf(name, everywhere))
      .map((entry) => entry.split(' ').reduce((long, word) => (word.length > long.length ? word : long), ''))
      .map((word) => word.toLowerCase()),
  );
  return [...longest].filter((word) => ![...longest].some((other) => other !== word && word.includes(other)));
}
