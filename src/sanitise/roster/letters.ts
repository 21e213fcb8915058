/**
 * Letters that are written in more than one way where they are missing on a keyboard or in a passport:
 * the bare letter first.
 */
const replacements: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['ss'],
  å: ['a', 'aa'],
  ø: ['o', 'oe'],
  æ: ['ae', 'a'],
  œ: ['oe', 'o'],
  ş: ['s', 'sh'],
  ș: ['s', 'sh'],
  š: ['s', 'sh'],
  ç: ['c', 'ch'],
  č: ['c', 'ch'],
  ć: ['c', 'ch'],
  ž: ['z', 'zh'],
  ğ: ['g', 'gh'],
  ñ: ['n', 'ny'],
  đ: ['d', 'dj'],
  ð: ['d', 'dh'],
  þ: ['th'],
  ł: ['l'],
  ı: ['i'],
  ə: ['a', 'e'],
  ŋ: ['n', 'ng'],
  ħ: ['h'],
  ŧ: ['t'],
  ĸ: ['k'],
};

const special = new RegExp(`[${Object.keys(replacements).join('')}]`, 'gu');
const marks = /\p{M}/gu;
const neitherLetterNorDigit = /[^\p{L}\p{N}]/gu;
const bare = /^[a-z\d]*$/;

/** Letters with more than one spelling that count in one word; further ones are written bare. */
const mostVaried = 3;

/**
 * Every way of writing a word in small letters without marks, the bare one first: Müller gives muller
 * and mueller. Hyphens and apostrophes fall away.
 *
 * A text and a list are both spelled out by it, and agree when they share a spelling.
 */
export function spellings(word: string): string[] {
  const lower = word.toLowerCase();
  if (bare.test(lower)) return [lower];
  const composed = lower.normalize('NFKC').toLowerCase().normalize('NFC');
  let forms = [composed];
  for (const [place, letter] of [...new Set(composed.match(special) ?? [])].entries()) {
    const options = (replacements[letter] ?? []).slice(0, place < mostVaried ? undefined : 1);
    forms = options.flatMap((option) => forms.map((form) => form.replaceAll(letter, option)));
  }
  return forms.map((form) =>
    form.normalize('NFD').replaceAll(marks, '').replaceAll(neitherLetterNorDigit, ''),
  );
}

/** The bare spelling of a word. */
export const bareSpelling = (word: string): string => spellings(word)[0] ?? '';
