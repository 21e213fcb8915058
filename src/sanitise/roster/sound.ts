import { spellings } from './letters.ts';

/** What transliterations into Latin letters write differently, in order; `H` is the ch of Chaled and of Chekhov. */
const consonants: readonly (readonly [written: RegExp, sounded: string])[] = [
  [/^abd[aeou]+l/, 'abdal'],
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch|ch/g, 'H'],
  [/sch|sh|zh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/kh/g, 'h'],
  [/ck|qu?|c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/t[sz]|dz|z|c/g, 's'],
  [/[fvw]+$/, 'v'],
  [/w/g, 'v'],
  [/t$/, 'd'],
  [/h$/, ''],
  [/([dt])r$/, '$1er'],
];

const glides: readonly (readonly [written: RegExp, sounded: string])[] = [
  [/^[jy]e/, 'e'],
  [/^[iy](?=[aou])/, 'j'],
  [/i[yji]+/g, 'i'],
  [/(?<=[aeou])[yi](?=[aeou])/g, 'j'],
  [/(?<=[^aeioujy])[yj](?=[aeou])/g, 'i'],
  [/y|j$/g, 'i'],
];

const vowels: readonly (readonly [written: RegExp, sounded: string])[] = [
  [/(?<![aeou])([aou])e/g, '$1'],
  [/ai|ei/g, 'E'],
  [/ou|oo|o|u/g, 'U'],
  [/ee|ie|i/g, 'I'],
  [/aa|ea|a|e/g, 'A'],
];

const apply = (word: string, steps: readonly (readonly [RegExp, string])[]): string =>
  steps.reduce((form, [written, sounded]) => form.replace(written, sounded), word);

/**
 * What a word may sound like, so that transliterations of one name meet: Mohamed and Muhammad, Yusuf
 * and Youssef, Petrov and Petroff. Rough: one word alone proves nothing. Words of fewer than three
 * sounds and words in other scripts give none.
 */
export function sounds(word: string): string[] {
  const found = new Set<string>();
  for (const spelling of spellings(word)) {
    if (!/^[a-z]{3,}$/.test(spelling)) continue;
    const form = apply(apply(apply(spelling, consonants), glides), vowels)
      .replaceAll(/(.)\1+/g, '$1')
      .replace(/(?<=[AEIU].*[^AEIU])[AEIU]+(?=[^AEIU]+$)/, '*')
      .replace(/E$/, 'I');
    if (form.length < 3) continue;
    for (const ch of form.includes('H') ? ['h', 's'] : ['']) found.add(form.replaceAll('H', ch));
  }
  return [...found];
}
