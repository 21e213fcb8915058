import type { Atlas } from '../../domain/atlas.ts';
import { recordOf } from '../../domain/atlas.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { endKey, type Interaction } from '../../domain/interaction.ts';
import { noPhase } from '../../domain/term.ts';

/**
 * How a tool stands to a phase.
 *
 * `placed`: the atlas assigns it. `spoken`: it is assigned elsewhere, but findings or interactions about it
 * concern this phase too. The rest are kinds of nothing, which are never shown as one: `not-discussed` where
 * every source on the tool was read in full, `not-read` where one was not, `not-applicable` where a tool
 * belongs to no phase, or to phases and so not to the column for those that belong to none.
 */
export const cellKinds = ['placed', 'spoken', 'not-discussed', 'not-read', 'not-applicable'] as const;
export type CellKind = (typeof cellKinds)[number];

/** One tool in one phase. */
export interface ToolCell {
  readonly instrument: string;
  readonly phase: string;
  readonly kind: CellKind;
  /** Ids of the findings about the tool that concern the phase, in the record's order. */
  readonly findings: readonly string[];
  /** Ids of the interactions that the tool takes part in during the phase, in the record's order. */
  readonly interactions: readonly string[];
}

/** One tool, who wields it, and its phases. */
export interface ToolRow {
  readonly id: string;
  /** Policy fields that wield it. */
  readonly fields: readonly string[];
  /** Levels of government it is used at. */
  readonly levels: readonly string[];
  /** Partners it is on record with. */
  readonly partners: readonly string[];
  /** In the order of the phases. */
  readonly cells: readonly ToolCell[];
}

/** The whole map, without a word of any language. */
export interface ToolsView {
  /** Ids of the phases, the column for none of them last. */
  readonly phases: readonly string[];
  /** By their first phase, then as the atlas lists them. */
  readonly rows: readonly ToolRow[];
  /** Whether all tools and all that stands behind them come from published documents. */
  readonly isPublished: boolean;
}

/** `naming` gives the findings whose text names a tool. Order-blind but for the atlas's own order. */
export function toolsView(atlas: Atlas, naming: (instrument: string) => readonly Finding[]): ToolsView {
  const phases = [...atlas.phases.keys()];
  const first = ({ phases: own }: Instrument): number => phases.findIndex((phase) => own.includes(phase));
  const instruments = [...atlas.instruments.values()].toSorted((a, b) => first(a) - first(b));
  const behind = instruments.map((instrument) => evidenceOf(atlas, instrument, naming(instrument.id)));
  return {
    phases,
    rows: instruments.map((instrument, at) => ({
      id: instrument.id,
      fields: inOrder(atlas.fields, instrument.wieldedBy),
      levels: inOrder(atlas.levels, instrument.levels),
      partners: [...atlas.partners.values()]
        .filter(({ engagements }) =>
          engagements.some(({ instruments: used }) => used.includes(instrument.id)),
        )
        .map(({ id }) => id),
      cells: phases.map((phase) => cellOf(atlas, instrument, phase, behind[at] ?? nothing)),
    })),
    isPublished: [
      ...instruments,
      ...behind.flatMap(({ findings, interactions }) => [...findings, ...interactions]),
    ].every(({ material }) => material !== 'session'),
  };
}

interface Evidence {
  readonly findings: readonly Finding[];
  readonly interactions: readonly Interaction[];
}
const nothing: Evidence = { findings: [], interactions: [] };

/** Findings that name the tool or stand behind an interaction of it, and these; nothing that was withdrawn. */
function evidenceOf(atlas: Atlas, { id }: Instrument, named: readonly Finding[]): Evidence {
  const end = endKey({ instrument: id });
  const interactions = [...atlas.interactions.values()].filter(
    ({ from, to }) => endKey(from) === end || endKey(to) === end,
  );
  const cited = new Set([
    ...named.map((finding) => finding.id),
    ...interactions.flatMap(({ findings }) => findings),
  ]);
  return {
    interactions,
    findings: [...atlas.findings.values()].filter(
      (finding) => cited.has(finding.id) && finding.status !== 'withdrawn',
    ),
  };
}

function cellOf(atlas: Atlas, instrument: Instrument, phase: string, behind: Evidence): ToolCell {
  const during = <T extends { readonly id: string; readonly phases: readonly string[] }>(
    list: readonly T[],
  ): string[] => list.filter(({ phases }) => phases.includes(phase)).map(({ id }) => id);
  const [findings, interactions] = [during(behind.findings), during(behind.interactions)];
  const hasEvidence = findings.length + interactions.length > 0;
  const kind = instrument.phases.includes(phase)
    ? 'placed'
    : hasEvidence
      ? 'spoken'
      : kindOfNothing(atlas, instrument, phase);
  return { instrument: instrument.id, phase, kind, findings, interactions };
}

function kindOfNothing(atlas: Atlas, { phases, sources }: Instrument, phase: string): CellKind {
  if (phase === noPhase || phases.includes(noPhase)) return 'not-applicable';
  const isRead = sources.every((id) => recordOf(atlas.sources, id).read.extent === 'full');
  return isRead ? 'not-discussed' : 'not-read';
}

const inOrder = (collection: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] =>
  [...collection.keys()].filter((id) => ids.includes(id));
