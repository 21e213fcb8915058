import { addressOf } from '../domain/address.ts';
import type { Atlas, Collection } from '../domain/atlas.ts';
import type { Language } from '../vocabulary/language.ts';
import { fold, type Headword } from './query.ts';

/**
 * Everything that can be asked for by name in one language, codes first. Words are folded already.
 * `lists` are pages without a record of their own.
 */
export function headwordsOf(
  atlas: Atlas,
  language: Language,
  toLocal: (address: string) => string,
  lists: readonly Headword[] = [],
): Headword[] {
  const word = (
    type: Collection,
    id: string,
    title: string,
    words: readonly string[] = [],
    code?: string,
  ): Headword => ({
    address: toLocal(addressOf(type, id)),
    title,
    type,
    ...(code === undefined ? {} : { code }),
    words: [...new Set(words.map(fold))].filter((folded) => folded !== fold(title)),
  });
  const lay = (id: string): readonly string[] => atlas.synonyms.get(id)?.words[language] ?? [];
  return [
    ...[...atlas.targets].map(([id, { code, label }]) =>
      word('targets', id, `${code} ${label[language]}`, [label[language], ...lay(id)], code),
    ),
    ...[...atlas.goals].map(([id, { goal, name }]) =>
      word('goals', id, `SDG ${goal}: ${name[language]}`, [name[language], ...lay(id)], `sdg ${goal}`),
    ),
    ...[...atlas.objectives].map(([id, { objective, label, title }]) =>
      word(
        'objectives',
        id,
        `${objectiveWord[language]} ${objective}: ${label[language]}`,
        [label[language], title, ...lay(id)],
        `objective ${objective}`,
      ),
    ),
    ...lists,
    ...[...atlas.principles].map(([id, { label, name }]) =>
      word('principles', id, label[language], [name, ...lay(id)]),
    ),
    ...[...atlas.glossary.values()].map(({ id, term, aliases }) =>
      word('glossary', id, term[language], aliases[language]),
    ),
    ...(['fields', 'phases', 'interests', 'levels', 'instruments'] as const).flatMap((type) =>
      [...atlas[type].values()].map(({ id, label, aliases }) =>
        word(type, id, label[language], aliases[language]),
      ),
    ),
    ...[...atlas.partners.values()].map(({ id, label }) => word('partners', id, label[language])),
    ...[...atlas.rounds.values()].map(({ id, label }) => word('rounds', id, label[language], [], id)),
    ...(['outcomes', 'briefings', 'guides'] as const).flatMap((type) =>
      [...atlas[type].values()].map(({ id, title }) => word(type, id, title[language])),
    ),
    ...[...atlas.findings.values()].map(({ id, statement }) =>
      word('findings', id, statement[language], [], id),
    ),
    ...[...atlas.interactions.values()].map(({ id, wording }) =>
      word('interactions', id, `${wording.from[language]} › ${wording.to[language]}`, [], id),
    ),
    ...[...atlas.sources.values()].map(({ id, title }) => word('sources', id, title, [], id)),
  ];
}

const objectiveWord: Readonly<Record<Language, string>> = { en: 'Objective', de: 'Ziel' };
