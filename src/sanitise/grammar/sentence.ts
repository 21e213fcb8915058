import type { Language } from '../../vocabulary/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesOn, standsFor, type PhraseIndex } from '../lexicon/phrase.ts';
import { Form, Kind, type Token } from '../lexicon/token.ts';
import { alternatives, wordingBy } from '../lexicon/wordings.ts';
import { wordReader, type WordReader, type WrittenWord } from '../lexicon/word-reader.ts';
import type { Passage } from '../reading/passage.ts';
import { hintsOf } from './hints.ts';

/** One sentence of a passage, cut into words that know what they may be. */
export interface Sentence {
  readonly passage: Passage;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** All kinds and forms of all words: a rule whose words are not among them need not look. */
  readonly kind: number;
  readonly form: number;
  /** What single words hint at, as they are written. */
  readonly hints: number;
  /** The sentence before in the same passage. */
  readonly previous: Sentence | undefined;
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviation = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${alternatives('abbreviations')}|\p{Lu}|\d{1,2})\.$`,
  'iu',
);

const stop = /[.!?…]+["“”»«’')\]]*\s+(?=["“„«»‚‘'(]?[\p{Lu}\p{N}])/gu;

/** Cuts a passage into sentences of classified words. */
export function readSentences(passage: Passage, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const { tokens, hints } = readTokens(passage.text, start, end, lexicon);
    start = end;
    if (tokens.length === 0) return;
    let [kind, form] = [0, 0];
    for (const token of tokens) {
      kind |= token.kind;
      form |= token.form;
    }
    const { language } = lexicon;
    sentences.push({ passage, language, tokens, kind, form, hints, previous: sentences.at(-1) });
  };
  for (const { index, 0: match } of passage.text.matchAll(stop)) {
    const before = passage.text.slice(Math.max(start, index - 12), index + 1);
    if (isQuoting(passage.text.slice(start, index), lexicon.language)) continue;
    if (match.startsWith('.') && !match.startsWith('..') && abbreviation.test(before)) continue;
    cut(index + match.length);
  }
  cut(passage.text.length);
  return sentences;
}

/** Whether a quotation is open: it may hold several sentences, and is one with the sentence it stands in. */
function isQuoting(before: string, language: Language): boolean {
  const [opening, closing] = language === 'en' ? ['“', '”'] : ['„', '“'];
  const open = before.lastIndexOf(opening ?? '');
  return open >= 0 && before.length - open < 300 && !before.includes(closing ?? '', open + 1);
}

/** A word with what it hints at. */
interface HintingWord extends WrittenWord {
  readonly hints: number;
}

const readers = new WeakMap<Lexicon, WordReader<HintingWord>>();

/** Reads words as a lexicon knows them, remembering what it met. */
function readerOf(lexicon: Lexicon): WordReader<HintingWord> {
  const know = (text: string): HintingWord => {
    const word = { text, ...lexicon.classify(text) };
    return { ...word, hints: hintsOf(word, lexicon.language) };
  };
  const reader = readers.get(lexicon) ?? wordReader(know);
  readers.set(lexicon, reader);
  return reader;
}

function readTokens(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): Pick<Sentence, 'tokens' | 'hints'> {
  const tokens: Token[] = [];
  const phrases: (PhraseIndex | undefined)[] = [];
  let hints = 0;
  readerOf(lexicon)(text, start, end, (word, at) => {
    const last = tokens.at(-1);
    // The full stop of an initial or of a title is part of it: A. Okoro, Dr. E.
    if (
      word.text === '.' &&
      last &&
      last.end === at &&
      ((last.form & Form.initial) !== 0
        ? last.text.length === 1
        : (last.kind & Kind.title) !== 0 && last.text.length < 6)
    ) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: at + 1 };
      return;
    }
    const { folded, kind, form } = word;
    tokens.push({ text: word.text, start: at, end: at + word.text.length, folded, kind, form });
    phrases.push(word.phrases);
    hints |= word.hints;
  });
  for (let index = 0; index < phrases.length; index += 1) {
    const starting = phrases[index];
    if (starting) markPhrase(tokens, index, starting);
  }
  return { tokens, hints };
}

/** Gives the words of the longest known phrase the bits of the phrase: “in the room”, “Federal Foreign Office”. */
function markPhrase(tokens: readonly Token[], from: number, index: PhraseIndex): void {
  const next = tokens[from + 1];
  if (next === undefined) return;
  for (const { words, kind } of phrasesOn(index, next.folded)) {
    if (!isJoined(tokens, from, words)) continue;
    for (let place = from; place < from + words.length; place += 1) mark(tokens[place], kind);
    return;
  }
  if (index.parted.length === 0 || !isClosed(tokens, from, index)) return;
  for (const { words, kind } of index.parted) {
    const closing = partedPlace(tokens, from, words);
    if (closing < 0) continue;
    mark(tokens[from], kind);
    for (let place = closing; place < closing + words.length - 1; place += 1) mark(tokens[place], kind);
    return;
  }
}

function mark(token: Token | undefined, kind: number): void {
  if (!token) return;
  token.kind |= kind;
  token.form &= ~Form.unknown;
}

/** Whether the words of a phrase stand side by side; the last may have an ending. */
function isJoined(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let step = 0; step < words.length; step += 1) {
    const [folded, word] = [tokens[from + step]?.folded, words[step] ?? ''];
    if (folded === undefined) return false;
    if (standsFor(folded, word)) continue;
    const isLast = step === words.length - 1;
    if (!isLast || !(folded === `${word}'s` || folded === `${word}'` || folded === `${word}s`)) return false;
  }
  return true;
}

/** No clause is longer. */
const reach = 26;

/** Whether anything that closes a parted phrase stands behind its first word. */
function isClosed(tokens: readonly Token[], from: number, { closing }: PhraseIndex): boolean {
  for (let index = from + 1; index < Math.min(tokens.length, from + reach); index += 1)
    if (closing.has(tokens[index]?.folded ?? '')) return true;
  return false;
}

const clauseOpeners = wordingBy('clause openers').de;

/** Where the words begin that close the clause of a verb, up to the next comma but one; -1 if they do not. */
function partedPlace(tokens: readonly Token[], from: number, [, ...closing]: readonly string[]): number {
  let commas = 0;
  for (let index = from + 1; index < Math.min(tokens.length, from + reach); index += 1) {
    if (tokens[index]?.text === ',') commas += 1;
    if (commas > 1) return -1;
    if (!closing.every((word, step) => tokens[index + step]?.folded === word)) continue;
    const next = tokens[index + closing.length];
    if (next === undefined || (next.form & (Form.sign | Form.joiner)) !== 0 || clauseOpeners.has(next.folded))
      return index;
  }
  return -1;
}
