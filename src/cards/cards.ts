import type { SubjectBriefing } from '../briefings/briefing.ts';
import { briefingWords } from '../briefings/words.ts';
import { addressOf } from '../domain/address.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Interaction } from '../domain/interaction.ts';
import { formatDate } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.en.ts';
import { mapAddress, type MapSlug } from '../maps/frame/maps.ts';
import { printSigned } from '../maps/frame/print-number.ts';
import { languages, type Language } from '../vocabulary/language.ts';
import { cardPath, type Card } from './card.ts';

/** A card, and where its picture stands in the site: `/cards/de/findings/f01.png`. */
export interface DrawnCard {
  readonly path: string;
  readonly sheet: Card;
}

type Words = Pick<Card, 'kicker' | 'title' | 'mark'>;

/** Every card in every language: one for each record worth sharing, and one for all other pages. */
export const atlasCards = (atlas: Atlas, briefings: Iterable<SubjectBriefing>): DrawnCard[] => {
  const subjects = [...briefings];
  return languages.flatMap((language) => {
    const t = messages[language];
    return wordsIn(atlas, subjects, language, t).map(([address, words]) => ({
      path: cardPath(language, address),
      sheet: { language, ...words, site: t.site.name },
    }));
  });
};

const wordsIn = (
  atlas: Atlas,
  briefings: readonly SubjectBriefing[],
  language: Language,
  t: Messages,
): (readonly [address: string, Words])[] => [
  ['/', { kicker: '', title: t.site.of }],
  ...[...atlas.findings.values()].map(({ id, kind, statement, status }) => {
    const isGone = status === 'withdrawn';
    const kicker = `${idOf(t.type.findings, id)} · ${t.kind[kind]}`;
    return [
      addressOf('findings', id),
      { kicker, title: isGone ? t.status[status] : statement[language] },
    ] as const;
  }),
  ...[...atlas.outcomes.values()].map(({ id, kind, period, title }) => {
    const kicker = `${t.outcomeKind[kind]} · ${formatDate(language, period)}`;
    return [addressOf('outcomes', id), { kicker, title: title[language] }] as const;
  }),
  ...[...atlas.briefings.values()].map(
    ({ id, title }) =>
      [addressOf('briefings', id), { kicker: t.type.briefings, title: title[language] }] as const,
  ),
  ...briefings.map(({ address, subject }) => {
    const title = briefingWords(language, t).subject(subject);
    return [address, { kicker: t.type.briefings, title }] as const;
  }),
  ...[...atlas.interactions.values()].map(
    (interaction) =>
      [addressOf('interactions', interaction.id), effectWords(interaction, language, t)] as const,
  ),
  ...[...atlas.objectives.values()].map(({ id, objective, label }) => {
    const kicker = `${t.nav.compact} · ${t.type.objectives} ${objective}`;
    return [addressOf('objectives', id), { kicker, title: label[language] }] as const;
  }),
  ...[...atlas.goals.values()].map(
    ({ id, goal, name }) =>
      [addressOf('goals', id), { kicker: `SDG ${goal}`, title: name[language] }] as const,
  ),
  ...(['instruments', 'partners'] as const).flatMap((collection) =>
    [...atlas[collection].values()].map(
      ({ id, label }) =>
        [addressOf(collection, id), { kicker: t.type[collection], title: label[language] }] as const,
    ),
  ),
  ...Object.entries(questionsOf(t)).map(
    ([slug, title]) => [mapAddress(slug as MapSlug), { kicker: t.nav.maps, title }] as const,
  ),
];

const idOf = (type: string, id: string): string => `${type} ${id.toUpperCase()}`;

function effectWords({ id, wording, sign, score }: Interaction, language: Language, t: Messages): Words {
  const printed = typeof score === 'number' ? printSigned(language, score) : t.interaction.notScored;
  return {
    kicker: idOf(t.type.interactions, id),
    title: `${wording.from[language]} ${t.sign[sign]} ${wording.to[language]}`,
    mark: { text: printed, sign },
  };
}

/** What each map asks, of policy fields where it has several views. */
const questionsOf = (t: Messages): Record<MapSlug, string> => ({
  'coherence-matrix': t.matrix.question.fields,
  'drivers-and-receivers': t.drivers.question.fields,
  network: t.network.question.fields,
  'tools-by-phase': t.tools.question,
  'linkage-flow': t.flow.question,
  'balance-of-interests': t.balance.question.rounds,
  partners: t.partners.question,
  compare: t.compare.question,
});
