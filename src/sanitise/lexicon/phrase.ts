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
  readonly parted: readonly Phrase[];
}

/** Files phrases that begin with the same word. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const longestFirst = phrases.toSorted(
    (a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length,
  );
  return {
    joined: Map.groupBy(
      longestFirst.filter(({ parted }) => !parted),
      ({ words }) => words[1] ?? '',
    ),
    parted: longestFirst.filter(({ parted }) => parted),
  };
}

/** Phrases that may go on with a word; its ending counts, since it may close the phrase. */
export function* phrasesOn({ joined }: PhraseIndex, folded: string): Generator<Phrase> {
  yield* joined.get(folded) ?? [];
  if (possessive.test(folded)) yield* joined.get("one's") ?? [];
  if (reflexive.test(folded)) yield* joined.get('oneself') ?? [];
  if (folded.endsWith('s') || folded.endsWith("'")) yield* joined.get(folded.replace(/'?s?$/, '')) ?? [];
}

const possessive = /^(?:my|your|his|her|its|our|their|one's|the)$/;
const reflexive = /^(?:myself|yourself|himself|herself|itself|ourselves|themselves|oneself)$/;

/** Whether a folded word can stand for a word of a phrase. */
export const standsFor = (folded: string, wanted: string): boolean =>
  folded === wanted ||
  (wanted === "one's" && possessive.test(folded)) ||
  (wanted === 'oneself' && reflexive.test(folded));
