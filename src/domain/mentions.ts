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
      [term[language], ...lowered(term[language], language), ...aliases[language]]
        .filter(isProperPhrase)
        .map((phrase) => ({ phrase, key: addressOf('glossary', id) })),
    ),
    ...[...atlas.instruments.values()].flatMap(({ id, label, aliases }) =>
      [label[language], ...aliases[language].filter(isProperPhrase)].map((phrase) => ({
        phrase,
        key: addressOf('instruments', id),
      })),
    ),
  ];
  const find = mentionFinder(entries, notations(atlas));
  return (text, except = new Set()) =>
    find(text, aboutRoundtables.test(text) ? new Set([...except, ...roundtableNumbers]) : except);
}

/** The forum numbers its roundtables as the 2030 Agenda numbers targets: 2.2 is a roundtable here. */
const aboutRoundtables = /\bRT\b|[Rr]oundtable|[Rr]unde[rnms]? Tisch/;
const roundtableNumbers = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'].map((number) =>
  addressOf('targets', `sdg-${number}`),
);

/** “brain drain” beside “Brain drain”; names and German nouns keep their capitals. */
const lowered = (term: string, language: Language): string[] =>
  language === 'en' && !/\p{Lu}/u.test(term.slice(1)) ? [term.charAt(0).toLowerCase() + term.slice(1)] : [];

/** Several words, or a name: “EU-Jordan Compact”, not “quota”. */
const isProperPhrase = (phrase: string): boolean =>
  /\s/.test(phrase) || phrase.length >= 15 || /\p{Lu}.*\p{Lu}/u.test(phrase);

/** Codes as people write them. `18(e)` is a paragraph and `4.5 per cent` a figure: neither is a target. */
const notations = (atlas: Atlas): Notation[] => [
  {
    pattern: String.raw`(?<!\bpara(?:graph)?s?\.? |\bv|\d[.,])\d{1,2}\.(?:\d{1,2}|[a-d])(?!\.\d|\(| ?%| (?:per cent|percent|Prozent|[mb]illion|Milli))`,
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
