import type { Atlas } from '../domain/atlas.ts';
import { codeEntries } from '../editing/search-codes.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../vocabulary/language.ts';
import { formWords } from './words.ts';

/** One thing to choose, by the name editors know. */
export interface Option {
  readonly label: string;
  readonly value: string | number;
}

/** Word lists of the atlas that forms offer whole. */
const lists = ['fields', 'phases', 'interests', 'levels'] as const;
type List = (typeof lists)[number];
export const isList = (collection: string): collection is List => lists.some((name) => name === collection);

/** Terms of a word list, in its order. */
export const termOptions = (atlas: Atlas, list: List, language: Language): Option[] =>
  [...atlas[list]].map(([value, { label }]) => ({ label: label[language], value }));

/** Targets, objectives and principles, each with its code in front of its name. */
export const codeOptions = (atlas: Atlas, language: Language): Option[] =>
  codeEntries(atlas).map(({ code, label }) => ({ label: `${code} ${label[language]}`, value: code }));

/** Objectives of the Compact by their number. */
export const objectiveOptions = (atlas: Atlas, language: Language): Option[] =>
  [...atlas.objectives.values()].map(({ objective, label }) => ({
    label: `${objective} ${label[language]}`,
    value: objective,
  }));

/** A word of the schema as readers and editors know it; scores keep their number in front. */
export function wordOption(place: string, value: string | number, language: Language): Option {
  const key = place.slice(place.lastIndexOf('.') + 1);
  const groups = groupsOf(language);
  const label = (groups[place] ?? groups[key])?.[value] ?? String(value);
  return { label: typeof value === 'number' ? `${value > 0 ? `+${value}` : value} ${label}` : label, value };
}

/** Names of words, by the place of their key or by the key alone. */
function groupsOf(language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const t = messages[language];
  const { word } = formWords[language];
  return {
    'findings.kind': t.kind,
    'outcomes.kind': t.outcomeKind,
    agreement: t.agreement,
    confidence: t.confidence,
    relation: t.relation,
    strength: t.strength,
    basis: t.basis,
    status: t.status,
    acting: t.acting,
    sign: t.signNoun,
    qualifier: t.qualifier,
    score: t.score,
    form: t.form,
    tier: t.tier,
    extent: t.extent,
    language: word.language,
    languages: word.language,
    material: word.material,
    standard: word.standard,
    'sources.type': word.documentType,
    'sources.addresses.host': word.host,
  };
}
