import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { BriefedFinding, BriefedTool } from './parts.ts';
import type { Subject } from './subject.ts';
import { instrumentsWith } from './findings.ts';
import { instrumentsAt } from './interactions.ts';
import type { Lookups } from './lookups.ts';

/**
 * Instruments of a briefing by their first phase, then in the atlas's order. Of a phase those the atlas places in
 * it, of a partner those on record with it; of all others those that a finding of the briefing names, and those
 * at an end of one of its interactions.
 */
export function toolsOn(
  atlas: Atlas,
  { findingsNaming }: Lookups,
  subject: Subject,
  findings: readonly BriefedFinding[],
  interactions: readonly Interaction[],
): BriefedTool[] {
  const ids = new Set(findings.map(({ finding }) => finding.id));
  const atEnds = new Set(instrumentsAt(atlas, interactions).map(({ id }) => id));
  const engaged = new Set(subject.kind === 'partner' ? instrumentsWith(subject.record) : []);
  const becauseOf = (id: string, phases: readonly string[]): BriefedTool['because'] | undefined => {
    if (subject.kind === 'phase') return phases.includes(subject.record.id) ? 'placed' : undefined;
    if (subject.kind === 'partner') return engaged.has(id) ? 'engaged' : undefined;
    if (findingsNaming(addressOf('instruments', id)).some((finding) => ids.has(finding.id))) return 'named';
    return atEnds.has(id) ? 'interaction' : undefined;
  };
  const inOrder = <T>(collection: ReadonlyMap<string, T>, wanted: readonly string[]): T[] =>
    [...collection.keys()].filter((id) => wanted.includes(id)).map((id) => recordOf(collection, id));
  const first = (tool: BriefedTool): number => [...atlas.phases.keys()].indexOf(tool.phases[0]?.id ?? '');
  return [...atlas.instruments.values()]
    .flatMap((instrument): BriefedTool[] => {
      const because = becauseOf(instrument.id, instrument.phases);
      if (because === undefined) return [];
      const wieldedBy = inOrder(atlas.fields, instrument.wieldedBy);
      return [{ instrument, wieldedBy, phases: inOrder(atlas.phases, instrument.phases), because }];
    })
    .toSorted((a, b) => first(a) - first(b));
}
