import { aggregate } from './aggregate.ts';
import type { CsvRow, TableFault } from './csv-rows.ts';
import { raggedFault, selfScored } from './parse-square.ts';
import { parseScore, type ScoreRules } from './parse-score.ts';
import type { ParsedTable } from './parse-table.ts';

const columns = ['from', 'to', 'score', 'phase'] as const;
type Column = (typeof columns)[number];

interface ParsedEdge {
  readonly row: CsvRow;
  readonly from: string;
  readonly to: string;
  readonly phase: string;
  readonly score: number | null;
}

/** Reads an edge list whose columns may stand in any order; one matrix for each phase. */
export function parseEdgeList(
  header: CsvRow,
  body: readonly CsvRow[],
  rules: ScoreRules & { readonly takesMedian: boolean },
): ParsedTable {
  const faults = headerFaults(header);
  if (faults.length > 0) return { matrices: [], faults };
  const at = (column: Column): number => header.cells.findIndex((cell) => cell.toLowerCase() === column);
  const edges: ParsedEdge[] = [];
  for (const row of body) {
    const parsed = raggedFault(row, header) ?? parseEdge(row, at, rules);
    if ('says' in parsed) faults.push(parsed);
    else edges.push(parsed);
  }
  if (!rules.takesMedian) faults.push(...repeatFaults(edges, at('score')));
  if (faults.length > 0) return { matrices: [], faults: faults.toSorted((a, b) => a.row - b.row) };
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const phases = Map.groupBy(edges, ({ phase }) => phase);
  const matrices = [...phases].map(([phase, own]) => {
    const judged = own.flatMap(({ score, ...ends }) => (score === null ? [] : [{ ...ends, score }]));
    const { matrix, cells } = aggregate(ids, judged);
    return { phase, matrix, repeated: cells.filter(({ scores }) => scores.length > 1) };
  });
  return { matrices, faults };
}

/** One edge, or the first thing wrong with it. */
function parseEdge(row: CsvRow, at: (column: Column) => number, rules: ScoreRules): ParsedEdge | TableFault {
  const [from = '', to = '', text = '', phase = ''] = columns.map((column) => row.cells[at(column)]);
  const fault = (column: Column, says: string) => ({ row: row.number, column: at(column) + 1, says });
  const unnamed = 'is empty. Expected the name of an element. Write it.';
  if (from === '') return fault('from', unnamed);
  if (to === '') return fault('to', unnamed);
  const parsed = parseScore(text, rules);
  if ('says' in parsed) return fault('score', `(“${from}” on “${to}”) ${parsed.says}`);
  const { score } = parsed;
  if (from === to && score !== null && score !== 0) return fault('score', selfScored(text));
  return { row, from, to, phase, score };
}

/** Pairs that a phase scores more than once. */
function repeatFaults(edges: readonly ParsedEdge[], scoreAt: number): TableFault[] {
  const pairs = Map.groupBy(edges, ({ phase, from, to }) => JSON.stringify([phase, from, to]));
  return [...pairs.values()].flatMap(([first, ...again]) =>
    again.map(({ row, from, to }) => ({
      row: row.number,
      column: scoreAt + 1,
      says: `scores “${from}” on “${to}” again, as row ${first?.row.number} does. Expected each pair once in a phase. Remove one, or take the median with --median.`,
    })),
  );
}

/** Columns with another name, or with a name that stands twice. */
const headerFaults = ({ number, cells }: CsvRow): TableFault[] =>
  cells.flatMap((cell, place) => {
    const name = cell.toLowerCase();
    const isFirst = cells.findIndex((earlier) => earlier.toLowerCase() === name) === place;
    if (isFirst && columns.some((known) => known === name)) return [];
    const says = `is "${cell}". Expected the columns from, to, score and perhaps phase, each once. Remove it.`;
    return [{ row: number, column: place + 1, says }];
  });
