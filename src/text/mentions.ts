/** A word or phrase that stands for something, and what it stands for. */
export interface LexiconEntry {
  readonly phrase: string;
  readonly key: string;
}

/** A stretch of text, with the key of what it mentions if it mentions anything. */
export interface Segment {
  readonly text: string;
  readonly key?: string;
}

/** Something written to a pattern, such as a code, and how it becomes a key. */
export interface Notation {
  readonly pattern: string;
  readonly toKey: (match: string) => string | undefined;
}

export type MentionFinder = (text: string, except?: ReadonlySet<string>) => readonly Segment[];

const escaped = (phrase: string): string => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Prepares a search for every phrase and notation at once; longer phrases win.
 *
 * Phrases match whole words and exact case, but for a first letter that a sentence may have raised.
 * Each key is marked at its first mention only, and not at all when `except` names it.
 */
export function mentionFinder(
  lexicon: readonly LexiconEntry[],
  notations: readonly Notation[],
): MentionFinder {
  const keys = new Map<string, string>();
  for (const { phrase, key } of lexicon) {
    for (const form of [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]) {
      if (!keys.has(form)) keys.set(form, key);
    }
  }
  const phrases = [...keys.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped);
  const notated = notations.map(({ pattern }) => pattern);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${[...notated.map((source) => `(${source})`), ...phrases].join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  const keyOf = (match: RegExpMatchArray): string | undefined => {
    const notation = notations.find((_, index) => match[index + 1] !== undefined);
    return notation ? notation.toKey(match[0]) : keys.get(match[0]);
  };
  return (text, except = new Set()) => {
    const segments: Segment[] = [];
    const marked = new Set(except);
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const key = keyOf(match);
      if (key === undefined || marked.has(key)) continue;
      marked.add(key);
      if (match.index > end) segments.push({ text: text.slice(end, match.index) });
      segments.push({ text: match[0], key });
      end = match.index + match[0].length;
    }
    if (end < text.length || text === '') segments.push({ text: text.slice(end) });
    return segments;
  };
}
