import { severities, type Remark } from './remark.ts';

/**
 * Remarks for a terminal: each begins with `path:line:column`, which terminals make clickable, and ends
 * with what to do. Files are parted by an empty line.
 */
export function toText(remarks: readonly Remark[]): string {
  const files = Map.groupBy(remarks, ({ path }) => path);
  return [...files.values()].map((ofFile) => ofFile.map(toLines).join('\n')).join('\n\n');
}

const toLines = ({ path, line, column, severity, rule, problem, remedy, mend }: Remark): string =>
  [
    `${path}:${line}:${column} ${severity} (${rule})`,
    `  ${problem}`,
    `  → ${remedy}${mend ? ' [--fix does it]' : ''}`,
  ].join('\n');

/** Remarks for other programs; `mendable` says that `--fix` has the answer. */
export const toJson = (remarks: readonly Remark[]): string =>
  JSON.stringify(
    remarks.map(({ mend, ...remark }) => ({ ...remark, mendable: mend !== undefined })),
    undefined,
    2,
  );

/** “2 errors, 1 warning and 3 hints in 2 files.” */
export function summary(remarks: readonly Remark[]): string {
  const counts = severities
    .map((severity) => [severity, remarks.filter((remark) => remark.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count.toLocaleString('en')} ${severity}${count === 1 ? '' : 's'}`);
  const files = new Set(remarks.map(({ path }) => path)).size;
  return `${inEnglish.format(counts)} in ${files === 1 ? 'one file' : `${files.toLocaleString('en')} files`}.`;
}

const inEnglish = new Intl.ListFormat('en', { type: 'conjunction' });
