/** A phrase of several words, folded, and what it is. */
export interface Phrase {
  /** `one's` stands for any possessive, `oneself` for any reflexive pronoun. */
  readonly words: readonly string[];
  /** Bits of `Kind`. */
  readonly kind: number;
  /** Parts of one verb that other words may part: wies … hin. */
  readonly parted: boolean;
}

/** Phrases that begin with one word: by their second, longest first, and those that other words may part. */
export interface PhraseIndex {
  readonly joined: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a possessive or reflexive pronoun of any person may be the second word. */
  readonly takesPronoun: boolean;
  readonly parted: readonly Phrase[];
  /** The words behind the gap of a phrase that others may part. */
  readonly closing: ReadonlySet<string>;
}

/** Files phrases that begin with the same word. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const longestFirst = phrases.toSorted(
    (a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length,
  );
  const parted = longestFirst.filter((phrase) => phrase.parted);
  const joined = Map.groupBy(
    longestFirst.filter((phrase) => !phrase.parted),
    ({ words }) => words[1] ?? '',
  );
  return {
    joined,
    takesPronoun: joined.has("one's") || joined.has('oneself'),
    parted,
    closing: new Set(parted.map(({ words }) => words[1] ?? '')),
  };
}

const none: readonly Phrase[] = [];

/** Phrases that may go on with a word; its ending counts, since it may close the phrase. */
export function phrasesOn({ joined, takesPronoun }: PhraseIndex, folded: string): readonly Phrase[] {
  const literal = joined.get(folded) ?? none;
  const isInflected = folded.endsWith('s') || folded.endsWith("'");
  if (!takesPronoun && !isInflected) return literal;
  const open = [
    possessives.has(folded) ? joined.get("one's") : undefined,
    reflexives.has(folded) ? joined.get('oneself') : undefined,
    isInflected ? joined.get(folded.replace(/'?s?$/, '')) : undefined,
  ];
  return open.some(Boolean) ? [literal, ...open].flatMap((phrases) => phrases ?? none) : literal;
}

const possessives = new Set("my your his her its our their one's the".split(' '));
const reflexives = new Set('myself yourself himself herself itself ourselves themselves oneself'.split(' '));

/** Whether a folded word can stand for a word of a phrase. */
export const standsFor = (folded: string, wanted: string): boolean =>
  folded === wanted ||
  (wanted === "one's" && possessives.has(folded)) ||
  (wanted === 'oneself' && reflexives.has(folded));
