import type { Language } from '../../vocabulary/language.ts';
import type { WrittenWord } from '../lexicon/word-reader.ts';
import { tellingWords, type WordingName } from '../lexicon/wordings.ts';

/** Whether a word, by itself, is one that a rule looks for. */
type Look = (word: WrittenWord, language: Language) => boolean;

const looks: Look[] = [];
let isClosed = false;

/**
 * Has every distinct word looked at once, and gives the bit that sentences with such a word have among
 * their hints: a rule that needs one of a few words passes over all other sentences at no cost. Hints
 * are registered while modules load.
 */
export function hint(look: Look): number {
  if (isClosed)
    throw new Error('Words were read before this hint was registered. Import its module earlier.');
  if (looks.length > 30) throw new Error('A word has room for 31 hints. Join two of them.');
  looks.push(look);
  return 1 << (looks.length - 1);
}

/** A hint at words of a list. */
export const hintAt = (...lists: readonly ReadonlySet<string>[]): number =>
  hint(({ folded }) => lists.some((list) => list.has(folded)));

/** A hint at phrases of lists that a pattern looks for, each behind a boundary of words. */
export function hintAtPhrases(...names: readonly WordingName[]): number {
  const telling = new RegExp(String.raw`\b(?:${names.map(tellingWords).join('|')})`, 'iu');
  return hint(({ text }) => telling.test(text));
}

/** Every hint a word gives. */
export function hintsOf(word: WrittenWord, language: Language): number {
  isClosed = true;
  return looks.reduce((hints, look, bit) => (look(word, language) ? hints | (1 << bit) : hints), 0);
}
