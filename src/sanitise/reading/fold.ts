import { originOf, PassageBuilder, type Passage } from './passage.ts';

/** Invisible or direction-changing characters: no reader sees them, every search misses what holds them. */
export const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDEF]/g;

/** Letters of other scripts that look like Latin ones. Source: Unicode confusables, the letters of common fonts. */
const confusables: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  г: 'r',
  п: 'n',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  Ԁ: 'D',
  Ԍ: 'G',
  Ԝ: 'W',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ι: 'i',
  κ: 'k',
  η: 'n',
  ω: 'w',
  ε: 'e',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʟ: 'L',
  ɴ: 'N',
  ʀ: 'R',
};

/** Words that mix Latin letters with look-alikes from another script. */
export const mixedScript =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]+/gu;

/** Letters set apart by single spaces, dots or hyphens: M ü l l e r. */
export const spacedLetters = /(?<![\p{L}\p{N}])(?:\p{L}([ ._·-]))(?:\p{L}\1){2,}\p{L}(?![\p{L}\p{N}])/gu;

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}ıɑɡɩʟɴʀ]/u;
const wide = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u2100-\u214F]/u;
const spaced = /(?:^|[^\p{L}\p{N}])\p{L}[ ._·-]\p{L}[ ._·-]\p{L}[ ._·-]\p{L}/u;
/** Two single characters, each between signs that may set letters apart: quicker to look for. */
const lonely =
  /[ ._·-](?:[^ ._·-]|[\uD800-\uDBFF][\uDC00-\uDFFF])[ ._·-](?:[^ ._·-]|[\uD800-\uDBFF][\uDC00-\uDFFF])[ ._·-]/;
/** Anything past the letters and signs of Western Europe. */
const unusual = /[^\u0000-\u0130\u0132-\u024F\u2010-\u2027]/;

/**
 * Reads a passage as a person would who is not deceived: full-width letters become plain ones,
 * look-alikes the letters they look like, and letters set apart one word. Most passages hold none of
 * this and come back as they are.
 */
export function foldPassage(passage: Passage): Passage {
  let folded = passage;
  if (!unusual.test(passage.text))
    return lonely.test(passage.text) && spaced.test(passage.text) ? joinSpacedLetters(passage) : passage;
  if (wide.test(folded.text)) folded = mapCharacters(folded, (character) => character.normalize('NFKC'));
  if (foreign.test(folded.text)) folded = foldLookAlikes(folded);
  if (spaced.test(folded.text)) folded = joinSpacedLetters(folded);
  return folded;
}

function mapCharacters(passage: Passage, change: (character: string) => string): Passage {
  const folded = new PassageBuilder(passage.place);
  let index = 0;
  for (const character of passage.text) {
    const { start } = originOf(passage, index);
    const { end } = originOf(passage, index + character.length - 1);
    folded.add(change(character), start, end);
    index += character.length;
  }
  return folded.build();
}

/** Look-alikes are replaced letter by letter, so that no place moves. */
const foldLookAlikes = (passage: Passage): Passage => ({
  ...passage,
  text: passage.text.replaceAll(mixedScript, (word) =>
    [...word].map((letter) => confusables[letter] ?? letter).join(''),
  ),
});

function joinSpacedLetters(passage: Passage): Passage {
  const joined = new PassageBuilder(passage.place);
  const copy = (from: number, to: number, lettersOnly: boolean): void => {
    for (let index = from; index < to; index += 1) {
      const character = passage.text.charAt(index);
      if (lettersOnly && !/[\p{L}\p{M}]/u.test(character)) continue;
      const { start, end } = originOf(passage, index);
      joined.add(character, start, end);
    }
  };
  let done = 0;
  for (const { index, 0: match } of passage.text.matchAll(spacedLetters)) {
    copy(done, index, false);
    copy(index, index + match.length, true);
    done = index + match.length;
  }
  copy(done, passage.text.length, false);
  return joined.build();
}
