import type { Language } from '../../vocabulary/language.ts';
import { isEnglishDerived } from './english-words.ts';
import { entriesOf, type Entry, type VerbTables } from './entries.ts';
import { isGermanNoun, type NounKnowledge } from './german-nouns.ts';
import type { ListName } from './lists.ts';
import { indexPhrases, type Phrase } from './phrase.ts';
import { Form, Kind, type Word } from './token.ts';
import { foldWord, formOf, withoutGenitive, wordShape } from './word-shape.ts';

/** What a lexicon is made of. */
export interface LexiconSource {
  readonly language: Language;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly tables: VerbTables;
  /** Ordinary words in their own spelling: German nouns with a capital, all else small. */
  readonly words: Iterable<string>;
}

/** Knows what every word of one language may be. */
export interface Lexicon {
  readonly language: Language;
  /** What a word is, wherever it stands; asked once for each distinct word. */
  readonly classify: (word: string) => Word;
}

const cutWords = (text: string): string[] => text.match(wordShape) ?? [];

/** Makes a lexicon; each word is classified once and remembered. */
export function buildLexicon({ language, lists, tables, words }: LexiconSource): Lexicon {
  const folded = new Map<string, number>();
  const exact = new Map<string, number>();
  const tails = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const fold = (word: string): string => foldWord(word, language);

  const file = ({ words: given, kind, parted, spelled }: Entry): void => {
    const parts = given.flatMap((part) => (part.startsWith('-') ? [part] : cutWords(part)));
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
  const indices = new Map([...phrases].map(([first, starting]) => [first, indexPhrases(starting)]));

  const ordinary = new Set(words);
  const listed = (word: string): number =>
    (exact.get(word.replaceAll('’', "'")) ?? 0) | (folded.get(fold(word)) ?? 0);
  const nouns: NounKnowledge = {
    knows: (word) => ordinary.has(word) || listed(word) !== 0,
    tails: new Map(),
    firsts: new Map(),
  };

  const kindOf = (word: string): number => {
    const direct = listed(word);
    const base = withoutGenitive(word, language);
    if (isKnown(direct))
      return (direct & Kind.title) !== 0 && language === 'de' ? direct | tailOf(word, tails) : direct;
    if (base !== word && isKnown(listed(base))) return direct | listed(base);
    if (isShout(word)) {
      const titled = word.charAt(0) + word.slice(1).toLowerCase();
      if (isKnown(kindOfWritten(titled))) return direct | kindOfWritten(titled);
    }
    return direct | kindOfWritten(word);
  };
  const kindOfWritten = (word: string): number => {
    const base = withoutGenitive(word, language);
    const tail = language === 'de' && /^\p{Lu}/u.test(word) ? tailOf(word, tails) : 0;
    if (tail !== 0) return tail;
    for (const form of new Set([word, base])) {
      if (isKnown(listed(form))) return listed(form);
      if (ordinary.has(form)) return Kind.word;
      if (ordinary.has(form.toLowerCase()))
        return language === 'en' ? Kind.word : isNominalised(form) ? Kind.word : Kind.small;
    }
    if (language === 'de' && /^\p{Lu}/u.test(word) && isGermanNoun(word, nouns)) return Kind.word;
    if (language === 'en' && isEnglishDerived(base.toLowerCase(), ordinary)) return Kind.word;
    return /[-/]/.test(word) ? hyphenated(word) : 0;
  };
  /** A hyphenated word is what its last part is, if all its parts are known. */
  const hyphenated = (word: string): number => {
    const parts = word.split(/[-/]/).filter(Boolean);
    const capital = /^\p{Lu}/u.test(word);
    const known = parts.every((part) =>
      /^[\p{Ll}\p{N}]/u.test(part)
        ? capital ||
          /^\p{N}/u.test(part) ||
          isKnown(classify(part).kind) ||
          (classify(part).kind & Kind.small) !== 0
        : !isUnknown(classify(part)),
    );
    if (!known) return 0;
    const last = classify(parts.at(-1) ?? '').kind;
    return (
      Kind.word |
      (last & (Kind.role | Kind.human | Kind.group | Kind.head | Kind.event | Kind.public | Kind.demonym))
    );
  };
  const remembered = new Map<string, Word>();
  const classifyAnew = (word: string): Word => {
    const kind = asWritten(kindOf(word), word, language);
    let form = formOf(word);
    if (isKnown(kind) && (kind & Kind.name) === 0) form &= ~Form.acronym;
    const nameless = !isKnown(kind) && (kind & (Kind.number | Kind.particle | Kind.small)) === 0;
    if (
      nameless &&
      (form & Form.capital) !== 0 &&
      (form & (Form.initial | Form.acronym)) === 0 &&
      !isCode(word)
    )
      form |= Form.unknown;
    return { kind, form, folded: fold(word), phrases: indices.get(fold(word)) };
  };
  const classify = (word: string): Word => {
    const known = remembered.get(word);
    if (known) return known;
    const fresh = classifyAnew(word);
    remembered.set(word, fresh);
    return fresh;
  };
  return { language, classify };
}

const verbs = Kind.speech | Kind.presence | Kind.act | Kind.past;
const germanNouns =
  Kind.role |
  Kind.sessionRole |
  Kind.human |
  Kind.group |
  Kind.utterance |
  Kind.event |
  Kind.head |
  Kind.venue |
  Kind.eponym;

/** German tells nouns from verbs by their capital: Fragen, fragen; English peoples from other words: Polish, polish. */
function asWritten(kind: number, word: string, language: Language): number {
  const capital = /^\p{Lu}/u.test(word);
  if (language === 'en') return capital ? kind : kind & ~Kind.demonym;
  if (!capital) return kind & ~germanNouns;
  return (kind & germanNouns) === 0 ? kind : kind & ~verbs;
}

/** Capitals and digits: the sign of a document, a colour, a visa. */
const isCode = (word: string): boolean =>
  /^[\p{Lu}\d/-]*\d[\p{Lu}\d/-]*$|^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+$/u.test(word);

const add = (map: Map<string, number>, key: string, kind: number): void =>
  void map.set(key, (map.get(key) ?? 0) | kind);
const isKnown = (kind: number): boolean => (kind & (Kind.word | Kind.name)) !== 0;
const isUnknown = ({ form }: Word): boolean => (form & Form.unknown) !== 0;
const isShout = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word) && word.length > 3;

/** A noun made of an adjective or a verb: das Ganze, die Geflüchteten, das Lernen. */
const isNominalised = (word: string): boolean => word.length > 6 && /(?:e|en|er|es|em|ns)$/.test(word);

/** What a German compound is by its tail: Außenministerin. */
function tailOf(word: string, tails: ReadonlyMap<string, number>): number {
  const lower = word.toLowerCase();
  for (let cut = 2; cut <= lower.length - 3; cut += 1) {
    const kind = tails.get(lower.slice(cut));
    if (kind !== undefined) return kind;
  }
  return 0;
}
