import type { Atlas } from '../../domain/atlas.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { judgedCells } from './summary.ts';
import { matrixView, type CellView } from './view.ts';

/** The coherence matrix of a part of the record: fields that act there, and fields that are acted on. */
export interface PartView {
  /** In policy order, each with one cell for every column. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly CellView[] }[];
  /** Fields that are acted on, in policy order. */
  readonly columns: readonly string[];
  /** Interactions that stand in no cell: within one field, drivers, and what acts without being a policy. */
  readonly outside: number;
}

/** The medians of `interactions` alone, at the level of policy fields. */
export function partOf(atlas: Atlas, interactions: readonly Interaction[]): PartView {
  const part: Atlas = { ...atlas, interactions: new Map(interactions.map((own) => [own.id, own])) };
  const [whole] = matrixView(part, 'fields').phases;
  const judged = whole ? judgedCells(whole) : [];
  const acting = new Set(judged.map(({ from }) => from));
  const acted = new Set(judged.map(({ to }) => to));
  const placed = new Set(judged.flatMap((cell) => cell.interactions));
  const rows = (whole?.rows ?? [])
    .filter(([first]) => first !== undefined && acting.has(first.from))
    .map((row) => ({
      id: row[0]?.from ?? '',
      cells: row.filter(({ to }) => acted.has(to)),
    }));
  return {
    rows,
    columns: rows[0]?.cells.map(({ to }) => to) ?? [],
    outside: interactions.filter(({ id }) => !placed.has(id)).length,
  };
}
