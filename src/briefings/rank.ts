import { confidences, isPointer, strengths, type Agreement } from '../domain/finding.ts';
import type { Score } from '../domain/interaction.ts';
import { tiers } from '../domain/source.ts';
import type { Bearing, BriefedFinding, BriefedInteraction } from './parts.ts';

/** What most stands behind, first: wide agreement, several sources, divided views, a dispute, one source. */
const byAgreement: readonly Agreement[] = ['broad', 'not-stated', 'mixed', 'contested', 'single-source'];

/**
 * The order of findings in a briefing:
 *
 * 1. what a source says before pointers, which only tell that it takes up a question;
 * 2. what bears most on the subject: strong, medium, weak link; a partner named before an instrument used with it;
 * 3. what is closest to the group: its own record, close context, wider context;
 * 4. what most stands behind: `byAgreement`;
 * 5. how completely the passage was read;
 * 6. the id, so that equals keep their places.
 *
 * The order says what to read first in five minutes. It is no measure of merit.
 */
export function inFindingOrder(findings: readonly BriefedFinding[]): BriefedFinding[] {
  return findings.toSorted(
    byKeys(({ finding, bearings, tier }) => [
      isPointer(finding) ? 1 : 0,
      weightOf(bearings[0]),
      tiers.indexOf(tier),
      byAgreement.indexOf(finding.agreement),
      confidences.indexOf(finding.confidence),
      finding.id,
    ]),
  );
}

/** Strongest bearing first; equals by the code or instrument they name. */
export const inBearingOrder = (bearings: readonly Bearing[]): Bearing[] =>
  bearings.toSorted(
    byKeys((bearing) => [
      weightOf(bearing),
      bearing.by === 'linkage' ? bearing.to : bearing.by === 'instrument' ? bearing.instrument.id : '',
    ]),
  );

const weightOf = (bearing: Bearing | undefined): number =>
  bearing?.by === 'linkage' ? strengths.indexOf(bearing.strength) : bearing?.by === 'instrument' ? 1 : 0;

/**
 * The order of interactions of one sign: greatest size of score first, those of unknown strength after all
 * scored ones, then tier, agreement and id.
 */
export function inInteractionOrder(interactions: readonly BriefedInteraction[]): BriefedInteraction[] {
  return interactions.toSorted(
    byKeys(({ interaction: { score, agreement, id }, tier }) => [
      sizeOf(score),
      tiers.indexOf(tier),
      byAgreement.indexOf(agreement),
      id,
    ]),
  );
}

const sizeOf = (score: Score): number => (typeof score === 'number' ? -Math.abs(score) : 1);

type Key = number | string;

/** Compares by the first key in which two differ; smaller first. */
export function byKeys<T>(keysOf: (record: T) => readonly Key[]): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [keysOf(a), keysOf(b)];
    const at = left.findIndex((key, place) => key !== right[place]);
    return at < 0 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
  };
}
