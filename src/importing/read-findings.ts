import type { TableFault } from '../coherence/csv-rows.ts';
import { columnNamed, columns, likelyColumn, type Column } from './finding-columns.ts';

/** A finding as a table gives it, and the cell each of its facts was read from. */
export interface TabledFinding {
  readonly row: number;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Number of the column by the dotted path of the fact, rows of their own with a row before it. */
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** A row of a table with its number in the file. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Findings of a table, or everything that is wrong with its shape. */
export interface FindingsTable {
  readonly findings: readonly TabledFinding[];
  readonly faults: readonly TableFault[];
}

/** Most findings of one table; more than that is no outcome. */
const mostRows = 1000;

/**
 * Reads a table whose first row names the columns. A row without a statement belongs to the finding above
 * it and adds a link, a source, or both.
 */
export function readFindings([head, ...rows]: readonly NumberedRow[]): FindingsTable {
  if (!head) return { findings: [], faults: [emptyTable] };
  const named = head.cells.map(columnNamed);
  const faults = headFaults(head, named);
  if (faults.length > 0) return { findings: [], faults };
  if (rows.length === 0) return { findings: [], faults: [emptyTable] };
  if (rows.length > mostRows) {
    const says = `begins row ${rows.length.toLocaleString('en')} of findings. Expected at most ${mostRows.toLocaleString('en')}. Split the table.`;
    return { findings: [], faults: [{ row: rows.at(-1)?.number ?? 1, column: 1, says }] };
  }
  const findings: TabledFinding[] = [];
  for (const row of rows) {
    faults.push(...secondLinks(row, named));
    const begins = row.cells.some((cell, index) => cell !== '' && named[index]?.path[0] === 'statement');
    const open = findings.at(-1);
    if (begins) findings.push(take(row, named, undefined));
    else if (open) findings[findings.length - 1] = take(row, named, open);
    else faults.push({ row: row.number, column: 1, says: withoutStatement });
  }
  return { findings, faults };
}

const emptyTable: TableFault = {
  row: 1,
  column: 1,
  says: 'begins a table without findings. Expected a row of headers and a row for each finding. Add them.',
};
const withoutStatement =
  'begins a row without a statement, and no finding stands above it. Expected a statement first. Add it.';

function headFaults(head: NumberedRow, named: readonly (Column | undefined)[]): TableFault[] {
  const place = (index: number) => ({ row: head.number, column: index + 1 });
  const all = columns.map(({ name }) => name).join(', ');
  const unknown = head.cells.flatMap((header, index) => {
    if (named[index]) return [];
    const meant = likelyColumn(header);
    const found = header === '' ? 'names no column' : 'names no column of a finding';
    return [
      {
        ...place(index),
        says: `${found}. Expected ${all}. ${meant ? `Did you mean "${meant}"?` : 'Rename or delete it.'}`,
      },
    ];
  });
  const twice = named.flatMap((known, index) =>
    known && named.indexOf(known) < index
      ? [
          {
            ...place(index),
            says: `names the column "${known.name}" a second time. Expected it once. Delete one.`,
          },
        ]
      : [],
  );
  const lost = columns.filter((known) => known.isNeeded && !named.includes(known)).map(({ name }) => name);
  const missing =
    lost.length > 0 && unknown.length === 0
      ? [
          {
            ...place(0),
            says: `begins a row of headers without ${lost.join(', ')}. Expected them as well. Add them.`,
          },
        ]
      : [];
  return [...unknown, ...twice, ...missing];
}

/** A target and an objective side by side: a row holds one link, with its own reason. */
const secondLinks = (row: NumberedRow, named: readonly (Column | undefined)[]): TableFault[] =>
  row.cells
    .flatMap((cell, index) => (cell !== '' && named[index]?.path.at(-1) === 'to' ? [index + 1] : []))
    .slice(1)
    .map((column) => ({
      row: row.number,
      column,
      says: 'gives a second link in one row. Expected a target or an objective, with its own reason. Move it to a row of its own below.',
    }));

/** A finding with what a row adds to it. */
function take(
  row: NumberedRow,
  named: readonly (Column | undefined)[],
  open: TabledFinding | undefined,
): TabledFinding {
  const facts = structuredClone(open?.facts ?? { linkages: [], sources: [] }) as Record<string, unknown>;
  const cells = new Map(open?.cells);
  const next = {
    linkages: (facts['linkages'] as unknown[]).length,
    sources: (facts['sources'] as unknown[]).length,
  };
  for (const [index, known] of named.entries()) {
    if (!known) continue;
    const path = known.path.map((key) => (key === '*' ? next[known.path[0] as 'linkages'] : key));
    const cell = row.cells[index] ?? '';
    if (cell !== '' || !cells.has(path.join('.')))
      cells.set(path.join('.'), { row: row.number, column: index + 1 });
    if (cell !== '') put(facts, path, valueOf(cell, known));
  }
  return { row: open?.row ?? row.number, facts, cells };
}

function valueOf(cell: string, { isList, prefix }: Column): unknown {
  if (isList)
    return cell
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean);
  const plain = cell.replaceAll(/\s*\n\s*/g, ' ');
  return prefix !== undefined && /^\d/.test(plain) ? `${prefix}${plain}` : plain;
}

/** Puts a value at a path, with the groups and lists that lead there. */
function put(
  record: Record<string, unknown>,
  [first, ...rest]: readonly (string | number)[],
  value: unknown,
): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    record[first] = value;
    return;
  }
  record[first] ??= typeof rest[0] === 'number' ? [] : {};
  put(record[first] as Record<string, unknown>, rest, value);
}
