import { byId } from '../../coherence/matrix.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { findingKinds, isPointer, type Finding } from '../../domain/finding.ts';

/** The three columns: kinds of finding, objectives of the Compact, targets. */
export const columns = ['kinds', 'objectives', 'targets'] as const;
export type Column = (typeof columns)[number];

/** A kind of finding, an objective or a target, with every finding that bears on it or is of it. */
export interface FlowNode {
  /** A kind, or a code such as `gcm-5` or `sdg-10.7`. */
  readonly id: string;
  readonly column: Column;
  /** Ids of its findings, each once, in the order of ids. */
  readonly findings: readonly string[];
  /** Widths of the bands that reach it and leave it, added up; a finding in two of them counts twice. */
  readonly sumIn: number;
  readonly sumOut: number;
}

/** A band: the findings that two neighbouring columns share. Its width is their number. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly findings: readonly string[];
}

/** Everything that the linkage flow shows, without a word of any language. */
export interface FlowView {
  /** Column by column, each in the order of the vocabulary; only what a finding bears on. */
  readonly nodes: readonly FlowNode[];
  /** Kind to objective first, then objective to target; each in the order of its ends. */
  readonly flows: readonly Flow[];
  /** Findings with at least one objective or target. */
  readonly findings: readonly string[];
  /** Objectives that no finding bears on. */
  readonly unreached: readonly string[];
  /** How many objectives and targets there are in all. */
  readonly possible: { readonly objectives: number; readonly targets: number };
  /** Links from a finding to an objective or target: all, those that tell of a conflict, those the atlas itself drew. */
  readonly links: { readonly all: number; readonly conflicts: number; readonly editorial: number };
  /** Findings that say only that a source takes up a question. */
  readonly pointers: number;
}

/** Kinds of finding, objectives and targets, and the findings that join them. Order-blind. */
export function flowView(atlas: Atlas): FlowView {
  const findings = [...atlas.findings.values()].toSorted((a, b) => byId(a.id, b.id));
  const bearing = (code: string) => findings.filter(({ linkages }) => linkages.some(({ to }) => to === code));
  const inColumn: Readonly<Record<Column, readonly (readonly [string, readonly Finding[]])[]>> = {
    kinds: findingKinds.map((kind) => [kind, findings.filter((finding) => finding.kind === kind)] as const),
    objectives: [...atlas.objectives.keys()].map((id) => [id, bearing(id)] as const),
    targets: [...atlas.targets.keys()].map((id) => [id, bearing(id)] as const),
  };
  const flows = [
    ...flowsBetween(inColumn.kinds, inColumn.objectives),
    ...flowsBetween(inColumn.objectives, inColumn.targets),
  ];
  const sum = (end: 'from' | 'to', id: string): number =>
    flows.filter((flow) => flow[end] === id).reduce((total, flow) => total + flow.findings.length, 0);
  const nodes = columns.flatMap((column) =>
    inColumn[column].flatMap(([id, own]) =>
      own.length === 0
        ? []
        : [{ id, column, findings: idsOf(own), sumIn: sum('to', id), sumOut: sum('from', id) }],
    ),
  );
  const codes = new Set([...atlas.objectives.keys(), ...atlas.targets.keys()]);
  const placed = findings.filter(({ linkages }) => linkages.some(({ to }) => codes.has(to)));
  const links = placed.flatMap(({ linkages }) => linkages.filter(({ to }) => codes.has(to)));
  return {
    nodes,
    flows,
    findings: idsOf(placed),
    unreached: inColumn.objectives.flatMap(([id, own]) => (own.length === 0 ? [id] : [])),
    possible: { objectives: atlas.objectives.size, targets: atlas.targets.size },
    links: {
      all: links.length,
      conflicts: links.filter(({ relation }) => relation === 'conflicts').length,
      editorial: links.filter(({ basis }) => basis === 'editorial').length,
    },
    pointers: placed.filter(isPointer).length,
  };
}

type Side = readonly (readonly [string, readonly Finding[]])[];

const flowsBetween = (left: Side, right: Side): Flow[] =>
  left.flatMap(([from, sent]) =>
    right.flatMap(([to, received]) => {
      const shared = sent.filter((finding) => received.includes(finding));
      return shared.length === 0 ? [] : [{ from, to, findings: idsOf(shared) }];
    }),
  );

const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

/** Flows at one side of a node, the widest first; equals keep the order of the picture. */
export const widestFirst = (flows: readonly Flow[]): Flow[] =>
  flows.toSorted((a, b) => b.findings.length - a.findings.length);
