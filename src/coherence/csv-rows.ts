import { CsvError, parse } from 'csv-parse/sync';

/** Something wrong in a table: where, what was found, what was expected, what to do. */
export interface TableFault {
  /** Row and column as a spreadsheet counts them, from 1. */
  readonly row: number;
  readonly column: number;
  /** Sentences that follow “cell B2 (row 2, column 2)”. */
  readonly says: string;
}

/** A row that is not empty, with its number in the file. */
export interface CsvRow {
  readonly number: number;
  /** Trimmed, Unicode-composed. */
  readonly cells: readonly string[];
}

/** The cells of a CSV file as written by spreadsheets. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly separator: string;
  readonly faults: readonly TableFault[];
}

/** `B2` for row 2, column 2; columns beyond Z are AA, AB … */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** `cell B2 (row 2, column 2) is "x". Expected …`, after the file's name a whole message. */
export const formatTableFault = ({ row, column, says }: TableFault): string =>
  `cell ${cellName(row, column)} (row ${row}, column ${column}) ${says}`;

/**
 * Rows of CSV text: separated by comma, semicolon or tab, whichever the first row has most of; with or
 * without a byte order mark; any line ends. Empty rows are passed over but counted; empty columns at the
 * right end, which spreadsheets leave behind, are cut off.
 */
export function parseCsv(text: string): CsvRows {
  const content = text.replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(content);
  try {
    const cells = parse(content, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    }).map((row) => row.map((cell) => cell.normalize('NFC').trim()));
    const used = Math.max(...cells.map((row) => row.findLastIndex((cell) => cell !== '') + 1), 0);
    const isTailEmpty = cells.every((row) => row.length >= used || row.join('') === '');
    const rows = cells
      .map((row, before) => ({ number: before + 1, cells: isTailEmpty ? row.slice(0, used) : row }))
      .filter((row) => row.cells.some((cell) => cell !== ''));
    return { rows, separator, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], separator, faults: [brokenQuotes(error)] };
  }
}

/** Counts separators in the first row outside quotation marks; of equals the semicolon, which decimal commas need. */
function separatorOf(content: string): string {
  const [first = ''] = content.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const counted = [';', '\t', ','].map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

function brokenQuotes(error: CsvError): TableFault {
  const place = (key: string): number => (typeof error[key] === 'number' ? error[key] : 0);
  return {
    row: place('records') + 1,
    column: (typeof error['column'] === 'number' ? error['column'] : 0) + 1,
    says: 'has a quotation mark that opens or closes nothing. Expected each quoted cell to begin and end with one, and marks inside it doubled. Correct it.',
  };
}
