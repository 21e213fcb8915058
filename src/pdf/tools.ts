import type { SubjectBriefing } from '../briefings/briefing.ts';
import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import { restOf } from './findings.ts';
import type { Block, Run } from './sheet.ts';
import { joined, type Voice } from './voice.ts';

/** The tools of a briefing by phase, each with the policy fields that wield it; of a phase only its own row. */
export function toolsOf(atlas: Atlas, { tools, subject }: SubjectBriefing, voice: Voice): Block[] {
  const { t, labels, signs, full } = voice;
  if (tools.shown.length === 0) return [];
  const phases = [...atlas.phases.values()].filter(
    ({ id }) => subject.kind !== 'phase' || id === subject.record.id,
  );
  const rows = phases.flatMap((phase) => {
    const placed = tools.shown.filter((tool) => tool.phases.some(({ id }) => id === phase.id));
    const names = placed.map(({ instrument, wieldedBy }): Run[] => [
      { text: labels.term('instruments', instrument), href: full(addressOf('instruments', instrument.id)) },
      {
        text: ` (${wieldedBy.map((field) => labels.term('fields', field)).join(signs.comma)})`,
        soft: true,
      },
    ]);
    return names.length > 0
      ? [[[{ text: labels.term('phases', phase) }], joined(names, signs.semicolon)]]
      : [];
  });
  return [
    { kind: 'table', head: [t.type.phases, t.pdf.tools], rows },
    ...restOf('instruments', tools.rest, voice, (id) =>
      labels.term('instruments', recordOf(atlas.instruments, id)),
    ),
  ];
}
