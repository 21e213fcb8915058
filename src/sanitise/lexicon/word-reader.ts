import type { Word } from './token.ts';
import { wordShape } from './word-shape.ts';

/** A word as it is written, with what is known of it. */
export interface WrittenWord extends Word {
  readonly text: string;
}

/** Tells each word of a stretch of text and where it begins. The stretch ends behind white space or with the text. */
export type WordReader<W> = (
  text: string,
  start: number,
  end: number,
  tell: (word: W, at: number) => void,
) => void;

/** What a character can be in a word of letters alone, or beside one. */
const [letter, sign, closing, blank] = [1, 2, 4, 8] as const;
const roles = new Uint8Array(0x2100);
for (let code = 0x41; code < 0x250; code += 1)
  if (/\p{L}/u.test(String.fromCharCode(code))) roles[code] = letter;
for (const character of ',;.!?()[]"“”„»«') roles[character.charCodeAt(0)] = sign | closing;
roles[':'.charCodeAt(0)] = sign;
for (const character of ' \n\r\t') roles[character.charCodeAt(0)] = blank | closing;

/**
 * Reads texts into words as `wordShape` cuts them. Most words are letters between blanks and plain signs:
 * these are looked up where they stand, without a pattern and without a copy.
 */
export function wordReader<W extends WrittenWord>(know: (word: string) => W): WordReader<W> {
  const shape = new RegExp(wordShape);
  const find = wordMemory(know);
  return (text, start, end, tell) => {
    let at = start;
    while (at < end) {
      const role = roles[text.charCodeAt(at)] ?? 0;
      if ((role & blank) !== 0) {
        at += 1;
        continue;
      }
      let stop = at + 1;
      let hash = hashWith(hashSeed, text.charCodeAt(at));
      if (role === letter)
        for (; stop < end && roles[text.charCodeAt(stop)] === letter; stop += 1)
          hash = hashWith(hash, text.charCodeAt(stop));
      const isPlain =
        (role & sign) !== 0 ||
        (role === letter &&
          (stop === text.length || ((roles[text.charCodeAt(stop)] ?? 0) & closing) !== 0) &&
          // Initials have their full stops: A.B.
          !(stop === at + 1 && text.charAt(stop) === '.'));
      if (!isPlain) {
        shape.lastIndex = at;
        const match = shape.exec(text);
        if (match === null || match.index >= end) return;
        at = match.index;
        stop = at + match[0].length;
        hash = hashSeed;
        for (let index = at; index < stop; index += 1) hash = hashWith(hash, text.charCodeAt(index));
      }
      tell(find(text, at, stop, hash), at);
      at = stop;
    }
  };
}

/** FNV-1a over UTF-16 units. */
const hashSeed = 0x811c9dc5 | 0;
const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Words met before, by their hash; of each is asked once what is known. */
function wordMemory<W extends WrittenWord>(
  know: (word: string) => W,
): (text: string, from: number, to: number, hash: number) => W {
  let hashes = new Int32Array(2 ** 12);
  const words: W[] = [];
  let places = new Int32Array(hashes.length);
  const place = (hash: number): number => (hash ^ (hash >>> 15)) & (hashes.length - 1);
  const file = (word: number, hash: number): void => {
    let slot = place(hash);
    while (places[slot] !== 0) slot = (slot + 1) & (hashes.length - 1);
    places[slot] = word + 1;
    hashes[slot] = hash;
  };
  const grow = (): void => {
    const [oldHashes, oldPlaces] = [hashes, places];
    hashes = new Int32Array(oldHashes.length * 2);
    places = new Int32Array(hashes.length);
    for (const [slot, word] of oldPlaces.entries()) if (word > 0) file(word - 1, oldHashes[slot] ?? 0);
  };
  return (text, from, to, hash) => {
    for (let slot = place(hash); places[slot] !== 0; slot = (slot + 1) & (hashes.length - 1)) {
      if (hashes[slot] !== hash) continue;
      const known = words[(places[slot] ?? 0) - 1];
      if (known && known.text.length === to - from && text.startsWith(known.text, from)) return known;
    }
    // A copy: a slice would keep the whole text it was cut from.
    const fresh = know([...text.slice(from, to)].join(''));
    words.push(fresh);
    if (words.length * 2 > hashes.length) grow();
    file(words.length - 1, hash);
    return fresh;
  };
}
