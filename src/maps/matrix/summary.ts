import { signOf } from '../../coherence/matrix.ts';
import type { CellView, PhaseView } from './view.ts';

/** What one phase comes to in numbers. Pairs are directed: A on B and B on A are two. */
export interface Summary {
  /** Pairs there could be. */
  readonly possible: number;
  /** Pairs with an entry. */
  readonly judged: number;
  readonly supports: number;
  readonly undermines: number;
  /** Entries of 0: judged to be without effect, or medians between opposed signs. */
  readonly zero: number;
  readonly disputed: number;
  /** Entries of known sign and unknown strength, or of mixed sign; the counts of signs leave them out. */
  readonly signsOnly: number;
}

export function summaryOf({ rows }: PhaseView): Summary {
  const judged = judgedCells({ rows });
  const count = (holds: (cell: CellView) => boolean) => judged.filter(holds).length;
  return {
    possible: rows.length * Math.max(0, rows.length - 1),
    judged: judged.length,
    supports: count(({ entry }) => Number(entry) > 0),
    undermines: count(({ entry }) => Number(entry) < 0),
    zero: count(({ entry }) => entry === 0),
    disputed: count(({ isDisputed }) => isDisputed),
    signsOnly: count(({ kind }) => kind === 'sign'),
  };
}

/** Cells with an entry, row by row. */
export const judgedCells = ({ rows }: Pick<PhaseView, 'rows'>): CellView[] =>
  rows.flat().filter(({ entry }) => entry !== null);

/** Greatest entry first; known signs without strength at the end of their own; then by id, so that ties are stable. */
export const inStrengthOrder = (cells: readonly CellView[]): CellView[] =>
  cells.toSorted(
    (a, b) => place(b) - place(a) || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1),
  );

const place = ({ entry }: CellView): number =>
  typeof entry === 'number' ? entry : (signOf(entry) ?? 0) * 0.01;
