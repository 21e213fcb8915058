import { columnOf, toLines, unknownColumn, type Column } from './list-columns.ts';
import type { ListFault, ListLine } from './parse-list.ts';

/** A cell and where it begins, from 0. */
interface Cell {
  readonly text: string;
  readonly at: number;
}

/**
 * The rows of a CSV table as lines, or nothing where the text is none. A table has a heading of known
 * columns, parted by commas, semicolons or tabs; a cell may stand in quotation marks, but not hold a
 * line break.
 */
export function readTable(text: string, faults: ListFault[]): ListLine[] | undefined {
  const rows = text.split(/\r?\n/);
  const first = rows.findIndex((row) => row.trim() !== '' && !row.startsWith('#'));
  const heading = rows[first] ?? '';
  const sign = [';', '\t', ','].find((candidate) => heading.includes(candidate)) ?? ',';
  const cells = cellsOf(heading, sign);
  const columns = cells.map((cell) => columnOf(cell.text));
  if (columns[0] === undefined && columns.filter(Boolean).length < 2) return undefined;
  for (const [index, cell] of cells.entries()) {
    if (columns[index] === undefined) faults.push({ line: first + 1, column: cell.at + 1, ...unknownColumn });
  }
  return rows.flatMap((row, index) => {
    if (index <= first || row.trim() === '' || row.startsWith('#')) return [];
    const values = cellsOf(row, sign);
    if (values.length !== columns.length) {
      faults.push({
        line: index + 1,
        column: 1,
        what: `The row has ${values.length} cells.`,
        expected: `Expected ${columns.length}, as in the heading.`,
      });
      return [];
    }
    const named = new Map<Column, string[]>();
    for (const [place, column] of columns.entries()) {
      const value = values[place]?.text.trim() ?? '';
      if (column && value) named.set(column, [...(named.get(column) ?? []), value]);
    }
    return toLines(named, { line: index + 1, column: 1 });
  });
}

function cellsOf(row: string, sign: string): Cell[] {
  const cells: Cell[] = [];
  let [text, at, quoted] = ['', 0, false];
  for (let index = 0; index <= row.length; index += 1) {
    const character = row.charAt(index);
    if (index === row.length || (character === sign && !quoted)) {
      cells.push({ text, at });
      [text, at] = ['', index + 1];
    } else if (character === '"') {
      if (quoted && row.charAt(index + 1) === '"') {
        text += '"';
        index += 1;
      } else quoted = !quoted;
    } else text += character;
  }
  return cells;
}
