import type { Language } from '../../vocabulary/language.ts';
import { isEnglishDerived } from './english-words.ts';
import type { FiledWords } from './filed-words.ts';
import { endsInNoun, isGermanNoun, type NounKnowledge } from './german-nouns.ts';
import { indexPhrases } from './phrase.ts';
import { Form, Kind, type Word } from './token.ts';
import { foldWord, formOf, withoutGenitive } from './word-shape.ts';
import { wordsIn } from './word-table.ts';

/** Knows what every word of one language may be. */
export interface Lexicon {
  readonly language: Language;
  /** What a word is, wherever it stands; asked once for each distinct word. */
  readonly classify: (word: string) => Word;
}

/** Makes a lexicon; each word is classified once and remembered. */
export function buildLexicon({
  language,
  folded,
  exact,
  tails,
  phrases,
  ordinary: table,
  names: named,
}: FiledWords): Lexicon {
  const fold = (word: string): string => foldWord(word, language);
  const indices = new Map([...phrases].map(([first, starting]) => [first, indexPhrases(starting)]));
  const ordinary = wordsIn(table);
  const names = new Set(named);
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
    // A name that is a word as well stays one with an ending: Webers, Young’s.
    const ending = base === word ? 0 : listed(base) & Kind.nameWord;
    return direct | ending | kindOfWritten(word);
  };
  const kindOfWritten = (word: string): number => {
    const base = withoutGenitive(word, language);
    if (names.has(base.toLowerCase()) || names.has(word.toLowerCase())) return 0;
    const tail = language === 'de' && /^\p{Lu}/u.test(word) ? tailOf(word, tails) : 0;
    if (tail !== 0) return tail;
    for (const form of new Set([word, base])) {
      if (isKnown(listed(form))) return listed(form);
      if (ordinary.has(form)) return Kind.word;
      if (ordinary.has(form.toLowerCase()))
        return language === 'en' ? Kind.word : isNominalised(form) ? Kind.word : Kind.small;
    }
    if (language === 'de' && /^\p{Lu}/u.test(word) && isGermanNoun(word, nouns))
      return base === word || isGermanNoun(base, nouns) || endsInNoun(word, ordinary) ? Kind.word : 0;
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
