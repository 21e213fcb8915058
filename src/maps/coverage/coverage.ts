import { scaleQuantize } from 'd3-scale';
import type { Finding } from '../../domain/finding.ts';

/** Number of findings for one row and column, with the step of its shade. */
export interface CoverageCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** 0 for none, then 1 to 5 in equal parts of the largest count. */
  readonly share: number;
}

/** What a finding is counted under. */
type Dimension = 'fields' | 'phases' | 'interests';

/**
 * Counts findings by two of their attributes. A finding with several fields counts once in each, so
 * rows do not add up to the number of findings.
 *
 * Order-blind; rows and columns come in the order given.
 */
export function countCoverage(
  findings: readonly Finding[],
  rows: readonly string[],
  columns: readonly string[],
  [rowsOf, columnsOf]: readonly [Dimension, Dimension],
): CoverageCell[][] {
  const counts = rows.map((row) =>
    columns.map(
      (column) =>
        findings.filter((finding) => finding[rowsOf].includes(row) && finding[columnsOf].includes(column))
          .length,
    ),
  );
  const shade = scaleQuantize([0, Math.max(1, ...counts.flat())], [1, 2, 3, 4, 5]);
  return counts.map((line, rowIndex) =>
    line.map((count, columnIndex) => ({
      row: rows[rowIndex] ?? '',
      column: columns[columnIndex] ?? '',
      count,
      share: count === 0 ? 0 : shade(count),
    })),
  );
}
