import { analysePhase, type ElementView } from './elements.ts';
import { entryAt, isSignOnly, type Entry } from '../../coherence/matrix.ts';
import { orderNames, orderOf, type OrderName } from '../../coherence/orders.ts';
import { interactionsBehind, recordMatrices, type PhaseMatrix } from '../../coherence/record-matrices.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Interaction } from '../../domain/interaction.ts';

/** What acts on what in a matrix of the record. */
export const matrixLevels = ['fields', 'instruments'] as const;
export type MatrixLevel = (typeof matrixLevels)[number];

/** Whole steps of the scale; an entry between two of them takes the colour of the outer one. */
export type Step = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** One place of the matrix as it is drawn. */
export interface CellView {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
  /** `itself` on the diagonal, `none` where nothing was scored, `sign` where only the sign is known. */
  readonly kind: 'itself' | 'none' | 'score' | 'sign';
  /** Of a score only. */
  readonly step?: Step;
  /** Least and greatest score; `null` where no strength is known. */
  readonly spread: readonly [number, number] | null;
  /** Whether judgements give both signs, or the record disputes one of them. */
  readonly isDisputed: boolean;
  /** Ids of the interactions that the entry is the median of, in the record's order. */
  readonly interactions: readonly string[];
}

/** One phase, or the whole record. */
export interface PhaseView {
  /** Id of a phase; `null` for the record as a whole. */
  readonly phase: string | null;
  /** Row by row, in policy order. */
  readonly rows: readonly (readonly CellView[])[];
  /** In policy order. */
  readonly elements: readonly ElementView[];
  /** Places of the policy order, for each order. */
  readonly orders: Readonly<Record<OrderName, readonly number[]>>;
  /** Judgements that fall inside one element. */
  readonly within: number;
  readonly setApart: PhaseMatrix['setApart'];
}

/** A level of the record with all its phases, the whole first. */
export interface MatrixView {
  readonly level: MatrixLevel;
  /** Ids without their collection, in policy order; the same in every phase. */
  readonly ids: readonly string[];
  readonly phases: readonly PhaseView[];
}

/** Everything that a coherence matrix shows, without a word of any language. Order-blind. */
export function matrixView(atlas: Atlas, level: MatrixLevel): MatrixView {
  const behind = interactionsBehind(atlas, level);
  const matrices = recordMatrices(atlas, level);
  return {
    level,
    ids: (matrices[0]?.matrix.ids ?? []).map(bare),
    phases: matrices.map((phase) => phaseView(phase, behind)),
  };
}

function phaseView(
  { phase, matrix, cells, within, setApart }: PhaseMatrix,
  behind: ReadonlyMap<string, readonly Interaction[]>,
): PhaseView {
  const judged = new Map(cells.map((cell) => [`${cell.from} ${cell.to}`, cell]));
  const rows = matrix.ids.map((from, i) =>
    matrix.ids.map((to, j): CellView => {
      const cell = judged.get(`${from} ${to}`);
      const entry = entryAt(matrix, i, j);
      const own = (behind.get(`${from} ${to}`) ?? []).filter(
        ({ phases }) => phase === null || phases.includes(phase),
      );
      return {
        from: bare(from),
        to: bare(to),
        entry,
        ...kindOf(entry, i === j),
        spread: cell?.spread ?? null,
        isDisputed: cell?.isContested ?? false,
        interactions: own.map(({ id }) => id),
      };
    }),
  );
  return {
    phase,
    rows,
    elements: analysePhase(matrix, bare),
    orders: Object.fromEntries(orderNames.map((name) => [name, orderOf(matrix, name)])) as Record<
      OrderName,
      number[]
    >,
    within,
    setApart,
  };
}

function kindOf(entry: Entry, isItself: boolean): Pick<CellView, 'kind' | 'step'> {
  if (isItself) return { kind: 'itself' };
  if (entry === null) return { kind: 'none' };
  if (isSignOnly(entry)) return { kind: 'sign' };
  return { kind: 'score', step: stepOf(entry) };
}

/** The whole step at or beyond a score: 1.5 is drawn as 2, −0.5 as −1. */
export const stepOf = (score: number): Step =>
  (Math.sign(score) * Math.min(3, Math.ceil(Math.abs(score)))) as Step;

/** `fields/labour` is `labour` within its level. */
export const bare = (key: string): string => key.slice(key.indexOf('/') + 1);
