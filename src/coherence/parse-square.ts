import type { CsvRow, TableFault } from './csv-rows.ts';
import { matrixOf, type Edge } from './matrix.ts';
import { parseScore, type ScoreRules } from './parse-score.ts';
import type { ParsedTable } from './parse-table.ts';

/** Reads a square matrix; the rows may come in another order than the columns, theirs is the policy order. */
export function parseSquare(header: CsvRow, body: readonly CsvRow[], rules: ScoreRules): ParsedTable {
  const columns = header.cells.slice(1);
  const ids = body.map(({ cells }) => cells[0] ?? '');
  const faults = [...labelFaults(header, body), ...body.flatMap((row) => raggedFault(row, header) ?? [])];
  const edges: Edge[] = [];
  for (const { number, cells } of body) {
    const from = cells[0] ?? '';
    cells.slice(1, header.cells.length).forEach((text, place) => {
      const to = columns[place] ?? '';
      const parsed = parseScore(text, rules);
      const fault = (says: string) =>
        faults.push({ row: number, column: place + 2, says: `(“${from}” on “${to}”) ${says}` });
      if ('says' in parsed) fault(parsed.says);
      else if (from === to && parsed.score !== null && parsed.score !== 0) fault(selfScored(text));
      else edges.push({ from, to, entry: parsed.score });
    });
  }
  if (faults.length > 0) return { matrices: [], faults: faults.sort(inReadingOrder) };
  return { matrices: [{ phase: '', matrix: matrixOf(ids, edges), repeated: [] }], faults };
}

export const selfScored = (text: string): string =>
  `is "${text}", an element scored against itself. Expected 0 or nothing. Empty it.`;

const inReadingOrder = (a: TableFault, b: TableFault): number => a.row - b.row || a.column - b.column;

/** A row that is longer or shorter than the first: the first cell that is missing or too many. */
export function raggedFault({ number, cells }: CsvRow, header: CsvRow): TableFault | undefined {
  const [found, expected] = [cells.length, header.cells.length];
  if (found === expected) return undefined;
  const what = found < expected ? 'is missing' : 'is one too many';
  const says = `${what}: the row has ${found} cells. Expected ${expected}, as in the first row. Check its separators.`;
  return { row: number, column: Math.min(found, expected) + 1, says };
}

interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Labels that are empty, stand twice, or stand at one side only. */
function labelFaults(header: CsvRow, body: readonly CsvRow[]): TableFault[] {
  const across = header.cells
    .slice(1)
    .map((text, place): Label => ({ text, row: header.number, column: place + 2 }));
  const down = body.map(({ number, cells }): Label => ({ text: cells[0] ?? '', row: number, column: 1 }));
  const against = (
    labels: readonly Label[],
    others: readonly Label[],
    side: 'row' | 'column',
  ): TableFault[] =>
    labels.flatMap((label, place) => {
      const { text, ...at } = label;
      const first = labels.findIndex((earlier) => earlier.text === text);
      if (text === '')
        return { ...at, says: 'is an empty label. Expected the name of an element. Write it.' };
      if (first < place)
        return {
          ...at,
          says: `is "${text}", a label that stands there already. Expected each once. Rename one.`,
        };
      if (others.some((other) => other.text === text)) return [];
      return {
        ...at,
        says: `is "${text}", which has no ${side} of its own. Expected the same labels in the first row and column. Add it or correct the spelling.`,
      };
    });
  return [...against(across, down, 'row'), ...against(down, across, 'column')];
}
