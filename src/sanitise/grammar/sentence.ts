import type { Language } from '../../vocabulary/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesOn, standsFor, type PhraseIndex } from '../lexicon/phrase.ts';
import { Form, Kind, type Token } from '../lexicon/token.ts';
import { alternatives, wordingBy } from '../lexicon/wordings.ts';
import { wordShape } from '../lexicon/word-shape.ts';
import type { Passage } from '../reading/passage.ts';

/** One sentence of a passage, cut into words that know what they may be. */
export interface Sentence {
  readonly passage: Passage;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** All kinds and forms of all words: a rule whose words are not among them need not look. */
  readonly kind: number;
  readonly form: number;
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
    const tokens = readTokens(passage.text, start, end, lexicon);
    if (tokens.length > 0) {
      let [kind, form] = [0, 0];
      for (const token of tokens) {
        kind |= token.kind;
        form |= token.form;
      }
      sentences.push({ passage, language: lexicon.language, tokens, kind, form, previous: sentences.at(-1) });
    }
    start = end;
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

function readTokens(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const phrases: (PhraseIndex | undefined)[] = [];
  let after = start;
  for (const word of text.slice(start, end).match(wordShape) ?? []) {
    const known = lexicon.classify(word);
    // Between two matches stands nothing but white space, so that the next place is the right one.
    const at = text.indexOf(word, after);
    after = at + word.length;
    const last = tokens.at(-1);
    // The full stop of an initial or of a title is part of it: A. Okoro, Dr. E.
    if (
      word === '.' &&
      last &&
      last.end === at &&
      ((last.form & Form.initial) !== 0
        ? last.text.length === 1
        : (last.kind & Kind.title) !== 0 && last.text.length < 6)
    ) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: at + 1 };
      continue;
    }
    tokens.push({
      text: word,
      start: at,
      end: at + word.length,
      folded: known.folded,
      kind: known.kind,
      form: known.form,
    });
    phrases.push(known.phrases);
  }
  for (const [index, starting] of phrases.entries()) if (starting) markPhrase(tokens, index, starting);
  return tokens;
}

/** Gives the words of the longest known phrase the bits of the phrase: “in the room”, “Federal Foreign Office”. */
function markPhrase(tokens: readonly Token[], from: number, index: PhraseIndex): void {
  const next = tokens[from + 1];
  if (next === undefined) return;
  for (const phrase of phrasesOn(index, next.folded)) {
    const places = joinedPlaces(tokens, from, phrase.words);
    if (places) return mark(tokens, places, phrase.kind);
  }
  for (const { words, kind } of index.parted) {
    const places = partedPlaces(tokens, from, words);
    if (places) return mark(tokens, places, kind);
  }
}

function mark(tokens: readonly Token[], places: readonly number[], kind: number): void {
  for (const place of places) {
    const token = tokens[place];
    if (!token) continue;
    token.kind |= kind;
    token.form &= ~Form.unknown;
  }
}

function joinedPlaces(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
): number[] | undefined {
  const places: number[] = [];
  for (const [step, word] of words.entries()) {
    const token = tokens[from + step];
    if (token === undefined) return undefined;
    const last = step === words.length - 1;
    if (
      !standsFor(token.folded, word) &&
      !(last && (token.folded === `${word}'s` || token.folded === `${word}'` || token.folded === `${word}s`))
    )
      return undefined;
    places.push(from + step);
  }
  return places;
}

const clauseOpeners = wordingBy('clause openers').de;

/** A verb and what closes its clause, up to the next comma but one. */
function partedPlaces(
  tokens: readonly Token[],
  from: number,
  [, ...closing]: readonly string[],
): number[] | undefined {
  let commas = 0;
  for (let index = from + 1; index < Math.min(tokens.length, from + 26); index += 1) {
    if (tokens[index]?.text === ',') commas += 1;
    if (commas > 1) return undefined;
    const next = tokens[index + closing.length];
    const closed =
      next === undefined || (next.form & (Form.sign | Form.joiner)) !== 0 || clauseOpeners.has(next.folded);
    if (closed && closing.every((word, step) => tokens[index + step]?.folded === word))
      return [from, ...closing.map((_, step) => index + step)];
  }
  return undefined;
}
