import { recordOf, type Atlas } from '../domain/atlas.ts';
import { sourcesOf, tierOf } from '../domain/finding-tier.ts';
import { endKey, type Interaction } from '../domain/interaction.ts';
import type { BriefedFinding, BriefedInteraction } from './parts.ts';
import type { Subject } from './subject.ts';
import { instrumentsWith } from './findings.ts';

/**
 * Interactions that belong to a briefing, in the record's order: those of the phase, those placed in the outcome,
 * those with an instrument of the partner, and for all but a phase those that rest on one of its findings. Those
 * of a phase are its own: that a finding stands in a phase does not place every effect it speaks of there.
 */
export function interactionsOn(
  atlas: Atlas,
  subject: Subject,
  findings: readonly BriefedFinding[],
): BriefedInteraction[] {
  const ids = new Set(findings.map(({ finding }) => finding.id));
  const reasonFor = reasonIn(subject);
  return [...atlas.interactions.values()].flatMap((interaction) => {
    const rests = subject.kind !== 'phase' && interaction.findings.some((id) => ids.has(id));
    const because = reasonFor(interaction) ?? (rests ? 'finding' : undefined);
    return because === undefined
      ? []
      : [{ interaction, tier: tierOf(atlas, interaction), sources: sourcesOf(atlas, interaction), because }];
  });
}

function reasonIn(subject: Subject): (interaction: Interaction) => BriefedInteraction['because'] | undefined {
  switch (subject.kind) {
    case 'phase':
      return ({ phases }) => (phases.includes(subject.record.id) ? 'phase' : undefined);
    case 'outcome': {
      const placed = new Set(
        subject.record.narrative.placements.flatMap(({ collection, id }) =>
          collection === 'interactions' ? [id] : [],
        ),
      );
      return ({ id }) => (placed.has(id) ? 'placed' : undefined);
    }
    case 'partner': {
      const used = new Set(instrumentsWith(subject.record).map((instrument) => endKey({ instrument })));
      return ({ from, to }) => (used.has(endKey(from)) || used.has(endKey(to)) ? 'instrument' : undefined);
    }
    default:
      return () => undefined;
  }
}

/** Instruments at the ends of interactions, each once, in the order in which they appear. */
export const instrumentsAt = (atlas: Atlas, interactions: readonly Interaction[]) =>
  [
    ...new Set(
      interactions
        .flatMap(({ from, to }) => [from, to])
        .flatMap((end) => ('instrument' in end ? [end.instrument] : [])),
    ),
  ].map((id) => recordOf(atlas.instruments, id));
