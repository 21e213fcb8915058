import { formatTableFault, type CsvRows, type TableFault } from '../coherence/csv-rows.ts';
import { nextNumber } from '../editing/next-id.ts';
import { namesFindings } from '../importing/finding-columns.ts';
import type { Block, ImportedText } from '../importing/imported.ts';
import { readFindings, type NumberedRow, type TabledFinding } from '../importing/read-findings.ts';
import { Refusal } from './run.ts';

/** What a file holds: a text, perhaps with tables of findings, or a table alone. */
export type Imported = { readonly name: string } & (
  { readonly kind: 'text'; readonly text: ImportedText } | { readonly kind: 'table'; readonly table: CsvRows }
);

/** A finding of a table with the number it is to have. */
export interface NumberedFinding {
  readonly id: string;
  readonly finding: TabledFinding;
  /** The block of the text it was read from. */
  readonly block: Block | undefined;
}

/**
 * Findings of every table in a file, with the numbers that follow those `taken`.
 *
 * @throws {Refusal} that names every wrong cell of the tables’ heads.
 */
export function numberedFindings(imported: Imported, taken: readonly string[]): NumberedFinding[] {
  if (imported.kind === 'table') refuse(imported.name, imported.table.faults);
  const read = tablesIn(imported).map(({ block, rows }) => ({ block, ...readFindings(rows) }));
  refuse(
    imported.name,
    read.flatMap(({ faults }) => faults),
  );
  const ids = [...taken];
  return read.flatMap(({ block, findings }) =>
    findings.map((finding) => {
      const id = nextNumber('f', ids);
      ids.push(id);
      return { id, finding, block };
    }),
  );
}

function tablesIn(imported: Imported): { block: Block | undefined; rows: readonly NumberedRow[] }[] {
  if (imported.kind === 'table') return [{ block: undefined, rows: imported.table.rows }];
  return imported.text.blocks
    .filter(({ table }) => namesFindings(table?.[0]))
    .map((block) => ({
      block,
      rows: (block.table ?? []).map((cells, index) => ({ number: index + 1, cells })),
    }));
}

/** @throws {Refusal} that names every faulty cell, when there is one. */
export function refuse(name: string, faults: readonly TableFault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `${name}: ${formatTableFault(fault)}`);
  throw new Refusal([...lines, 'Nothing was written.'].join('\n'));
}
