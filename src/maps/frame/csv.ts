/** A value of a table: text, a number, or nothing. */
export type CsvValue = string | number | null;

/**
 * A table as CSV (RFC 4180) with a heading row. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay numbers, so −2 is written `-2`.
 */
export const toCsv = (headings: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [headings, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

function field(value: CsvValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
