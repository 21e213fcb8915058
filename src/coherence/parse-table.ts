import type { Cell } from './aggregate.ts';
import { parseCsv, type CsvRow, type TableFault } from './csv-rows.ts';
import type { SignedMatrix } from './matrix.ts';
import { parseEdgeList } from './parse-edge-list.ts';
import { parseSquare } from './parse-square.ts';
import type { ScoreRules } from './parse-score.ts';

/** How a table is to be read. */
export interface TableRules {
  /** Allow scores beyond −3 to +3. */
  readonly isAnyScale?: boolean | undefined;
  /** Take the median where an edge list scores a pair more than once; otherwise that is a fault. */
  readonly takesMedian?: boolean | undefined;
}

/** A matrix read from a file. */
export interface TableMatrix {
  /** Phase as the file names it; empty where it names none. */
  readonly phase: string;
  readonly matrix: SignedMatrix;
  /** Pairs scored more than once; there are none where `takesMedian` is off. */
  readonly repeated: readonly Cell[];
}

/** Matrices in the order in which their phases first appear, or what is wrong; never both. */
export interface ParsedTable {
  readonly matrices: readonly TableMatrix[];
  readonly faults: readonly TableFault[];
}

/** Most elements of one matrix: loops and groups are not made for more. SDG targets are 169. */
export const mostElements = 200;

/**
 * Reads CSV text: a square matrix with labels in its first row and column, or an edge list whose first
 * row names the columns `from`, `to`, `score` and perhaps `phase`. An empty score is not scored.
 *
 * The elements of an edge list come in the order of their first appearance and are the same in every phase.
 */
export function parseTable(
  text: string,
  { isAnyScale = false, takesMedian = false }: TableRules,
): ParsedTable {
  const { rows, separator, faults } = parseCsv(text);
  const [header, ...body] = rows;
  if (faults.length > 0) return { matrices: [], faults };
  if (!header || body.length === 0) {
    const says =
      'is the end of the file. Expected labels in the first row, and a row for each element or edge.';
    return { matrices: [], faults: [{ row: (header?.number ?? 0) + 1, column: 1, says }] };
  }
  const rules: ScoreRules = { hasDecimalComma: separator === ';', isAnyScale };
  const parsed = isEdgeList(header)
    ? parseEdgeList(header, body, { ...rules, takesMedian })
    : parseSquare(header, body, rules);
  const tooMany = parsed.matrices.find(({ matrix }) => matrix.ids.length > mostElements);
  if (!tooMany) return parsed;
  const says = `begins a matrix of ${tooMany.matrix.ids.length} elements. Expected at most ${mostElements}. Split it.`;
  return { matrices: [], faults: [{ row: header.number, column: 1, says }] };
}

const isEdgeList = ({ cells }: CsvRow): boolean =>
  ['from', 'to', 'score'].every((name) => cells.some((cell) => cell.toLowerCase() === name));
