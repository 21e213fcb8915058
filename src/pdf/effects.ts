import type { SubjectBriefing } from '../briefings/briefing.ts';
import type { BriefedInteraction } from '../briefings/parts.ts';
import type { Atlas } from '../domain/atlas.ts';
import { addressOf } from '../domain/address.ts';
import { shortCitation } from '../domain/source.ts';
import { printSigned } from '../maps/frame/print-number.ts';
import { restOf } from './findings.ts';
import { matrixOf } from './matrix.ts';
import type { Block, Effect, EffectTable } from './sheet.ts';
import { lineOf } from './statement.ts';
import type { Voice } from './voice.ts';

/** How policies act on each other: the map, then what supports, what undermines, and what does neither, as rows of one table. */
export function effectsOf(
  atlas: Atlas,
  { supports, undermines, others, interactions }: SubjectBriefing,
  voice: Voice,
): Block[] {
  const lists = [supports, undermines, others];
  const shown = lists.flatMap((list) => list.shown);
  if (shown.length === 0) return [];
  return [
    ...matrixOf(atlas, interactions, voice),
    effectTable(shown, voice),
    ...restOf(
      'interactions',
      lists.flatMap(({ rest }) => rest),
      voice,
    ),
  ];
}

/** Interactions as one table. */
export const effectTable = (interactions: readonly BriefedInteraction[], voice: Voice): EffectTable => ({
  kind: 'effects',
  head: [voice.t.labels.score, voice.t.pdf.effect],
  ends: ['−3', '+3'],
  items: interactions.map((interaction) => effectOf(interaction, voice)),
});

/** An interaction as a row of the map. A score that is not known is drawn as an open bar, never as 0. */
function effectOf({ interaction, tier, sources }: BriefedInteraction, voice: Voice): Effect {
  const { language, t, signs, record, full } = voice;
  const { id, wording, sign, score, basis, qualifier, acting, agreement, reason } = interaction;
  const isScored = typeof score === 'number';
  const named = t.score[String(score) as keyof typeof t.score];
  return {
    id: id.toUpperCase(),
    href: full(addressOf('interactions', id)),
    sign,
    score: isScored ? score : null,
    printed: isScored ? printSigned(language, score) : t.interaction.notScored,
    from: record(wording.from),
    verb: t.sign[sign],
    to: [record(wording.to), ...(qualifier ? [{ text: ` (${t.qualifier[qualifier]})` }] : [])],
    reason: record(reason),
    notes: lineOf([
      isScored ? named + signs.comma + t.basis[basis] : named,
      t.tier[tier],
      t.agreement[agreement],
      acting === 'policy' ? '' : t.labels.acting + signs.colon + t.acting[acting],
      ...new Set(sources.map((source) => shortCitation(source, t.source))),
    ]),
  };
}
