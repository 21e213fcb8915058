import type { Words } from './word-table.ts';

const prefix =
  /^(?:anti|bio|co|counter|cross|cyber|de|dis|euro|geo|hyper|inter|intra|mid|micro|macro|mis|multi|neo|non|over|para|post|pre|pro|quasi|re|socio|sub|super|trans|ultra|un|under|up)-?(?=\p{L}{4})/u;

const endings: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['isation', ['ise', 'ize', 'y', '', 'e']],
  ['ising', ['ise', 'ize', 'y', '']],
  ['ised', ['ise', 'ize', 'y', '']],
  ['ness', ['']],
  ['ably', ['able', '', 'e']],
  ['able', ['', 'e']],
  ['less', ['']],
  ['wide', ['']],
  ['ship', ['']],
  ['hood', ['']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e', 'er']],
  ['er', ['', 'e']],
  ['ed', ['', 'e']],
  ['ly', ['']],
  ['es', ['', 'e']],
  ['s', ['']],
];

/** Whether a word in small letters is made from one on file: reskilling, policymaker, depoliticise. */
export function isEnglishDerived(word: string, ordinary: Words): boolean {
  const stem = word.replace(prefix, '');
  if (stem !== word && ordinary.has(stem)) return true;
  for (const [ending, replacements] of endings) {
    if (!stem.endsWith(ending)) continue;
    const root = stem.slice(0, -ending.length);
    if (root.length > 2 && replacements.some((replacement) => ordinary.has(root + replacement))) return true;
  }
  return false;
}
