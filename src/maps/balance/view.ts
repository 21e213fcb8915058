import { scaleLinear } from 'd3-scale';
import type { Atlas } from '../../domain/atlas.ts';
import type { Finding } from '../../domain/finding.ts';

/** What findings are gathered by. */
export const balanceLevels = ['rounds', 'fields', 'instruments'] as const;
export type BalanceLevel = (typeof balanceLevels)[number];

/** Id of the row for findings that belong to no round: context from outside them. */
export const outside = 'outside';

/** One round, field or instrument with its findings, and those of them that speak to each interest. */
export interface BalanceRow {
  readonly id: string;
  /** Ids in the record's order. */
  readonly findings: readonly string[];
  /** Ids by interest, in the order of the interests; a finding stands under each that it speaks to. */
  readonly interests: Readonly<Record<string, readonly string[]>>;
}

/** All rows of a level. */
export interface BalanceView {
  readonly level: BalanceLevel;
  /** In the order of the vocabulary. */
  readonly interests: readonly string[];
  /** In the order of the atlas. */
  readonly rows: readonly BalanceRow[];
  /** All findings, each once. */
  readonly whole: BalanceRow;
  /** Number of findings at the end of every axis. */
  readonly reach: number;
}

/** Findings that an instrument, by its id, is spoken of in. */
export type FindingsOn = (instrument: string) => readonly Finding[];

/**
 * How many findings speak to each interest, by round, field or instrument, without a word of any language.
 * A finding counts once in each row it belongs to; withdrawn ones do not count. Order-blind but for the
 * record's own order.
 */
export function balanceView(atlas: Atlas, level: BalanceLevel, findingsOn: FindingsOn): BalanceView {
  const interests = [...atlas.interests.keys()];
  const standing = [...atlas.findings.values()].filter(({ status }) => status !== 'withdrawn');
  const row = (id: string, findings: readonly Finding[]): BalanceRow => ({
    id,
    findings: findings.map((finding) => finding.id),
    interests: Object.fromEntries(
      interests.map((interest) => [
        interest,
        findings.filter((finding) => finding.interests.includes(interest)).map((finding) => finding.id),
      ]),
    ),
  });
  const roundOf = ({ outcome }: Finding): string => atlas.outcomes.get(outcome)?.round ?? outside;
  const gathered: Readonly<Record<BalanceLevel, () => BalanceRow[]>> = {
    rounds: () =>
      [...atlas.rounds.keys(), outside].map((id) =>
        row(
          id,
          standing.filter((finding) => roundOf(finding) === id),
        ),
      ),
    fields: () =>
      [...atlas.fields.keys()].map((id) =>
        row(
          id,
          standing.filter(({ fields }) => fields.includes(id)),
        ),
      ),
    instruments: () =>
      [...atlas.instruments.keys()].map((id) => {
        const own = new Set(findingsOn(id));
        return row(
          id,
          standing.filter((finding) => own.has(finding)),
        );
      }),
  };
  const rows = gathered[level]();
  return { level, interests, rows, whole: row('all', standing), reach: reachOf(rows) };
}

/** The next round number at or beyond the longest row; at least 1. */
const reachOf = (rows: readonly BalanceRow[]): number =>
  scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ findings }) => findings.length))])
    .nice(5)
    .domain()[1] ?? 1;
