import { conflictsIn } from '../coherence/conflicts.ts';
import { recordMatrices } from '../coherence/record-matrices.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import { yearsOf } from '../domain/finding-tier.ts';
import { endKey, type Interaction } from '../domain/interaction.ts';
import { noPhase, type Term } from '../domain/term.ts';
import type { BriefedFinding, BriefedInteraction, Question } from './parts.ts';
import type { Subject } from './subject.ts';

/** What a briefing shows, as far as questions can be asked about it. */
export interface Shown {
  readonly open: readonly BriefedFinding[];
  readonly tension: readonly BriefedFinding[];
  readonly recommendation: readonly BriefedFinding[];
  readonly insight: readonly BriefedFinding[];
  readonly interactions: readonly BriefedInteraction[];
}

/**
 * Questions about what is shown, one of each kind; then one for each pair in conflict, and about what nothing is
 * on file of. The record keeps no follow-up of recommendations, so each shown one is asked about.
 */
export function questionsOn(
  atlas: Atlas,
  subject: Subject,
  shown: Shown,
  findings: readonly BriefedFinding[],
  interactions: readonly Interaction[],
): Question[] {
  const disputed = [...shown.insight, ...shown.recommendation].filter(
    ({ finding: { agreement } }) => agreement === 'contested' || agreement === 'mixed',
  );
  const unknown = shown.interactions.filter(({ interaction }) => interaction.score === 'unknown');
  return [
    ...about(atlas, 'open', shown.open),
    ...about(atlas, 'tension', shown.tension),
    ...about(atlas, 'dispute', disputed),
    ...about(atlas, 'recommendation', shown.recommendation),
    ...conflictsAmong(atlas, interactions),
    ...(unknown.length > 0
      ? [{ kind: 'strength' as const, interactions: unknown.map(({ interaction }) => interaction.id) }]
      : []),
    ...(findings.length > 0 ? silenceIn(atlas, subject, findings) : []),
  ];
}

const about = (
  atlas: Atlas,
  kind: 'open' | 'tension' | 'dispute' | 'recommendation',
  findings: readonly BriefedFinding[],
): Question[] =>
  findings.length > 0
    ? [{ kind, about: findings.map(({ finding }) => ({ id: finding.id, years: yearsOf(atlas, finding) })) }]
    : [];

/** Pairs of fields or instruments that act on each other with opposite signs, the widest gap first. */
function conflictsAmong(atlas: Atlas, interactions: readonly Interaction[]): Question[] {
  const part: Atlas = { ...atlas, interactions: new Map(interactions.map((own) => [own.id, own])) };
  const [whole] = recordMatrices(part, 'both');
  if (!whole) return [];
  return conflictsIn(whole.matrix).found.map(({ a, b }) => ({
    kind: 'conflict',
    a: termOf(atlas, a),
    b: termOf(atlas, b),
    interactions: interactions
      .filter(({ from, to, acting }) => {
        const ends = [endKey(from), endKey(to)];
        return acting === 'policy' && ends.includes(a) && ends.includes(b);
      })
      .map(({ id }) => id),
  }));
}

/** The field or instrument that `endKey` wrote. */
function termOf(atlas: Atlas, key: string): Term {
  const [collection, id = ''] = key.split('/');
  return collection === 'fields' ? recordOf(atlas.fields, id) : recordOf(atlas.instruments, id);
}

/**
 * Phases without a finding; for a phase, policy fields without one. An outcome and a partner are one account and
 * one country: that they leave most of the way out asks for nothing.
 */
function silenceIn(atlas: Atlas, { kind }: Subject, findings: readonly BriefedFinding[]): Question[] {
  if (kind === 'outcome' || kind === 'partner') return [];
  const of = kind === 'phase' ? 'fields' : 'phases';
  const terms: Term[] = [...atlas[of].values()].filter(
    ({ id }) => id !== noPhase && !findings.some(({ finding }) => finding[of].includes(id)),
  );
  return terms.length > 0 ? [{ kind: 'silence', of, terms }] : [];
}
