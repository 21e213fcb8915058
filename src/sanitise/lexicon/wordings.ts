import type { Language } from '../../vocabulary/language.ts';
import german from './de/wordings.json' with { type: 'json' };
import english from './en/wordings.json' with { type: 'json' };
import { foldWord } from './word-shape.ts';

type English = keyof typeof english;
type German = keyof typeof german;

/** What a short closed list of words or phrases is called in `wordings.json` of one language or of both. */
export type WordingName = English | German;

const isEnglish = (name: WordingName): name is English => name in english;
const isGerman = (name: WordingName): name is German => name in german;

const inEnglish = (name: WordingName): readonly string[] => (isEnglish(name) ? english[name] : []);
const inGerman = (name: WordingName): readonly string[] => (isGerman(name) ? german[name] : []);

const folded = (words: readonly string[], language: Language): string[] =>
  words.map((word) => foldWord(word, language));

/** The words of a list in either language, folded as those of a text are. */
export const wording = (name: WordingName): ReadonlySet<string> =>
  new Set([...folded(inEnglish(name), 'en'), ...folded(inGerman(name), 'de')]);

/** The words of a list by language, folded as those of a text are. */
export const wordingBy = (name: English & German): Readonly<Record<Language, ReadonlySet<string>>> => ({
  en: new Set(folded(english[name], 'en')),
  de: new Set(folded(german[name], 'de')),
});

/** The entries of a list in both languages, in their own spelling. */
const entriesOf = (name: WordingName): readonly string[] => [...inEnglish(name), ...inGerman(name)];

/** The longest word of each entry, as alternatives of a pattern: where none is, no entry is. */
export const tellingWords = (name: WordingName): string =>
  alternativesOf(
    entriesOf(name).map((entry) =>
      entry.split(/[\s…:]+/).reduce((longest, word) => (word.length > longest.length ? word : longest)),
    ),
  );

/** The entries of a list in both languages as alternatives of a pattern, in their own spelling. */
export const alternatives = (name: WordingName): string => alternativesOf(entriesOf(name));

/**
 * Words and phrases as alternatives of a pattern, the longest first. A space stands for any white space,
 * an ellipsis for whatever comes between: `nahmen … teil`. Of no entries comes a pattern nothing fits.
 */
export const alternativesOf = (entries: Iterable<string>): string =>
  [...new Set(entries)]
    .toSorted((one, other) => other.length - one.length)
    .map((entry) => entry.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .map((entry) => entry.replaceAll(' … ', String.raw`\b.*\b`).replaceAll(' ', String.raw`\s+`))
    .join('|') || '(?!)';
