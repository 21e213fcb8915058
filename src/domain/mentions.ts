import { mentionFinder, type LexiconEntry, type MentionFinder, type Notation } from '../text/mentions.ts';
import type { Language } from '../vocabulary/language.ts';
import { addressOf } from './address.ts';
import type { Atlas } from './atlas.ts';

/**
 * Finds every code and name in running text; keys are addresses such as `/sdg/10.7/`.
 *
 * Names are those of partners, instruments and glossary terms. Everyday words among their aliases
 * serve search only: a link on every “work” would help nobody.
 */
export function atlasMentions(atlas: Atlas, language: Language): MentionFinder {
  const entries: LexiconEntry[] = [
    ...[...atlas.partners.values()].map(({ id, label }) => ({
      phrase: label[language],
      key: addressOf('partners', id),
    })),
    ...[...atlas.glossary.values()].flatMap(({ id, term, aliases }) =>
      [term[language], ...aliases[language]].map((phrase) => ({ phrase, key: addressOf('glossary', id) })),
    ),
    ...[...atlas.instruments.values()].flatMap(({ id, label, aliases }) =>
      [label[language], ...aliases[language].filter(isProperPhrase)].map((phrase) => ({
        phrase,
        key: addressOf('instruments', id),
      })),
    ),
  ];
  return mentionFinder(entries, notations(atlas));
}

/** Several words, or a name: “EU-Jordan Compact”, not “quota”. */
const isProperPhrase = (phrase: string): boolean =>
  /\s/.test(phrase) || phrase.length >= 14 || /\p{Lu}.*\p{Lu}/u.test(phrase);

/** Codes as people write them. `RT 2.2` is a roundtable, `18(e)` a paragraph: neither is a target. */
const notations = (atlas: Atlas): Notation[] => [
  {
    pattern: String.raw`(?<!\bRT |\b[Rr]oundtables? |\bpara(?:graph)?s?\.? |\bv|\d[.,])\d{1,2}\.(?:\d{1,2}|[a-d])(?!\.\d|\()`,
    toKey: (text) => (atlas.targets.has(`sdg-${text}`) ? addressOf('targets', `sdg-${text}`) : undefined),
  },
  {
    pattern: String.raw`SDG[  ]\d{1,2}(?!\.\d)`,
    toKey: (text) => existing(atlas, 'goals', `sdg-${number(text)}`),
  },
  {
    pattern: String.raw`(?:[Oo]bjective|Ziel)[  ]\d{1,2}(?!\.\d)`,
    toKey: (text) => existing(atlas, 'objectives', `gcm-${number(text)}`),
  },
  { pattern: String.raw`[Ff]\d{2,4}`, toKey: (text) => existing(atlas, 'findings', text.toLowerCase()) },
  { pattern: String.raw`[Ii]\d{2,4}`, toKey: (text) => existing(atlas, 'interactions', text.toLowerCase()) },
  { pattern: String.raw`S\d{2,4}`, toKey: (text) => existing(atlas, 'sources', text.toLowerCase()) },
];

const number = (text: string): string => /\d+$/.exec(text)?.[0] ?? '';

const existing = (
  atlas: Atlas,
  collection: 'goals' | 'objectives' | 'findings' | 'interactions' | 'sources',
  id: string,
): string | undefined => (atlas[collection].has(id) ? addressOf(collection, id) : undefined);
