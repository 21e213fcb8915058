import type { TableFault } from '../coherence/csv-rows.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import { findingSchema } from '../schema/finding.ts';
import type { Fault } from '../schema/fault.ts';
import { validate } from '../schema/validate.ts';
import type { Path } from '../schema/yaml-document.ts';
import type { TabledFinding } from './read-findings.ts';

/** A finding as it shall be written; its id and outcome are not of the table. */
export type FindingFacts = Readonly<Record<string, unknown>> & { readonly id: string };

/** Everything the schema finds wrong with a finding, each at the cell it was read from. */
export function faultsOfFinding(
  { row, cells }: TabledFinding,
  facts: FindingFacts,
  known: KnownIds,
): TableFault[] {
  const cellAt = (path: Path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const under = path.slice(0, length).map(String).join('.');
      const cell = cells.get(under) ?? [...cells].find(([key]) => key.startsWith(`${under}.`))?.[1];
      if (cell) return cell;
    }
    return { row, column: 1 };
  };
  // Faults carry a line and a column: of a table these are a row and a column.
  const locate = (path: Path) => ({ line: cellAt(path).row, column: cellAt(path).column });
  const faults: Fault[] = [];
  validate(
    findingSchema(known),
    { path: '', value: facts, locate, locateKey: (path, key) => locate([...path, key]) },
    (...found) => void faults.push(...found),
  );
  return faults.map(({ line, column, found, expected, remedy }) => ({
    row: line,
    column,
    says: `is wrong: ${found} ${expected} ${remedy}`,
  }));
}
