import type { Language } from '../../vocabulary/language.ts';
import { entriesOf, type Entry, type VerbTables } from './entries.ts';
import type { ListName } from './lists.ts';
import type { Phrase } from './phrase.ts';
import { Kind } from './token.ts';
import { foldWord, wordShape } from './word-shape.ts';
import { tableOf, type WordTable } from './word-table.ts';

/** What a lexicon is made of. */
export interface LexiconSource {
  readonly language: Language;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly tables: VerbTables;
  /** Ordinary words in their own spelling: German nouns with a capital, all else small. */
  readonly words: Iterable<string>;
  readonly names: FiledWords['names'];
}

/** Everything on file of one language, each form by itself. Numbers are bits of `Kind`. */
export interface FiledWords {
  readonly language: Language;
  /** By their common form. */
  readonly folded: ReadonlyMap<string, number>;
  /** In their own spelling. */
  readonly exact: ReadonlyMap<string, number>;
  /** Ends of German compounds. */
  readonly tails: ReadonlyMap<string, number>;
  /** By their first word, folded. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly ordinary: WordTable;
  /** Names, in small letters, that a dictionary or the analysis of words would take for ordinary words. */
  readonly names: readonly string[];
}

/** Inflects and files what stands on the lists of one language. */
export function fileWords({ language, lists, tables, words, names }: LexiconSource): FiledWords {
  const folded = new Map<string, number>();
  const exact = new Map<string, number>();
  const tails = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const fold = (word: string): string => foldWord(word, language);

  const file = ({ words: given, kind, parted, spelled }: Entry): void => {
    const parts = given.flatMap((part) => (part.startsWith('-') ? [part] : (part.match(wordShape) ?? [])));
    const [first = ''] = parts;
    if (parts.length > 1) {
      const phrase: Phrase = { words: parts.map(fold), kind, parted };
      const starting = phrases.get(fold(first)) ?? [];
      const same = starting.findIndex(({ words }) => words.join(' ') === phrase.words.join(' '));
      if (same < 0) phrases.set(fold(first), [...starting, phrase]);
      else
        starting[same] = {
          ...phrase,
          kind: phrase.kind | (starting[same]?.kind ?? 0),
          parted: phrase.parted || (starting[same]?.parted ?? false),
        };
    } else if (first.startsWith('-')) {
      add(tails, fold(first.slice(1)), kind);
      add(folded, fold(first.slice(1)), kind);
    } else {
      add(spelled ? exact : folded, spelled ? first.replaceAll('’', "'") : fold(first), kind);
    }
  };
  for (const [name, lemmas] of Object.entries(lists) as [ListName, readonly string[]][]) {
    for (const lemma of lemmas) for (const entry of entriesOf(name, lemma, tables)) file(entry);
  }
  if (tables.language === 'en') {
    for (const past of tables.verbs.values())
      for (const form of past) add(folded, form, Kind.past | Kind.word);
  } else {
    for (const { preterite } of tables.verbs.values())
      for (const form of preterite) add(folded, form, Kind.past | Kind.word);
  }
  return { language, folded, exact, tails, phrases, ordinary: tableOf(others(words, names)), names };
}

const add = (map: Map<string, number>, key: string, kind: number): void =>
  void map.set(key, (map.get(key) ?? 0) | kind);

function* others(words: Iterable<string>, names: FiledWords['names']): Generator<string> {
  const known = new Set(names);
  for (const word of words) if (!known.has(word.toLowerCase())) yield word;
}
