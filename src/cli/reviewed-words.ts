import { briefingAddress, subjectsOf } from '../briefings/subject.ts';
import type { Atlas } from '../domain/atlas.ts';
import { shortCitation } from '../domain/source.ts';
import { furtherMessages } from '../i18n/further-messages.ts';
import { labelsIn } from '../i18n/labels.ts';
import { formatDate, localeOf } from '../i18n/locale.ts';
import { edition } from '../vocabulary/edition.ts';
import { interfaceLanguages, type FurtherLanguage } from '../vocabulary/language.ts';

/**
 * Every word that pages in a language beyond the record’s may say: the interface’s, labels of the vocabulary,
 * countries and dates as `Intl` writes them, citations, and names that stay English.
 */
export function reviewedWords(language: FurtherLanguage, atlas: Atlas): string[] {
  const words = furtherMessages[language];
  const labels = labelsIn(language);
  const names = [
    ...[...atlas.objectives.values()].map(labels.wholeObjective),
    ...[...atlas.goals.values()].map(labels.wholeGoal),
    ...[...atlas.partners.values()].map(labels.partner),
    ...[...atlas.outcomes.values()].map(({ title }) => title.en),
    ...(['fields', 'phases', 'interests', 'levels', 'instruments'] as const).flatMap((collection) =>
      [...atlas[collection].values()].map((term) => labels.term(collection, term)),
    ),
  ];
  return [
    ...textsIn(words).flatMap((text) => [text, ...pieces(text)]),
    ...names.flatMap((name) => [name, ...beginnings(name)]),
    ...[...atlas.goals.values()].map(({ goal }) => labels.sdg(goal)),
    ...[...atlas.sources.values()].map((source) => shortCitation(source, words.source)),
    ...new Intl.ListFormat(localeOf(language)).formatToParts(['1', '2', '3']).map(({ value }) => value),
    ...[...atlas.outcomes.values()].map(({ period }) => formatDate(language, period)),
    formatDate(language, edition),
    ...subjectsOf(atlas).map((subject) => briefingAddress(subject).split('/').at(-2) ?? ''),
    ...interfaceLanguages,
  ];
}

/** Every text of the interface, however deep. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn);

/** A sentence without the places that are filled: what stands between them. */
const pieces = (sentence: string): string[] => sentence.split(/\{\w+\}|#/);

/** The ways a name may begin that is cut short in the title of a page. */
const beginnings = (name: string): string[] =>
  [1, 2, 3, 4, 5].map((count) => name.split(' ').slice(0, count).join(' '));
