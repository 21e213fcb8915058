/**
 * A set of words that is ready as soon as its bytes are read: a set of strings would have to be made anew,
 * word by word, at each start. Words stand in one text, each behind a line break; a slot holds where one begins.
 */
export interface WordTable {
  readonly text: string;
  /** Twice as many as words, or more; 0 where none has its place. Their number is a power of two. */
  readonly slots: Uint32Array;
}

/** Whatever can tell whether it holds a word. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** Files words, each once; none may hold a line break. */
export function tableOf(words: Iterable<string>): WordTable {
  const distinct = [...new Set(words)];
  const text = `\n${distinct.join('\n')}\n`;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * distinct.length + 2)));
  let at = 1;
  for (const word of distinct) {
    let slot = hashOf(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at;
    at += word.length + 1;
  }
  return { text, slots };
}

/** Looks words up in a table. */
export const wordsIn = ({ text, slots }: WordTable): Words => ({
  has: (word) => {
    for (let slot = hashOf(word) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const at = slots[slot] ?? 0;
      if (at === 0) return false;
      if (text.charCodeAt(at + word.length) === 10 && text.startsWith(word, at)) return true;
    }
  },
});

/** FNV-1a over UTF-16 units, mixed once more since few of its low bits differ between short words. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
