/**
 * One thing wrong with content: the editor's to mend.
 *
 * `found`, `expected` and `remedy` are full sentences; the value stands in quotes. What a file says
 * under the Rule is the sanitiser's business; faults quote keys, codes and ids only.
 */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** The one right answer, where there is only one. */
  readonly mend?: Mend | undefined;
}

/** A change of the file: `from` at the fault or behind it on its line, or wherever it stands, becomes `to`. */
export interface Mend {
  readonly from: string;
  readonly to: string;
  readonly everywhere?: boolean;
}

/** `path:line:column found expected remedy`, one line, clickable in a terminal. */
export const formatFault = ({ path, line, column, found, expected, remedy }: Fault): string =>
  `${path}:${line}:${column} ${found} ${expected} ${remedy}`;

/** By file, then in reading order. */
export const inReadingOrder = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted(
    (a, b) =>
      a.path.localeCompare(b.path, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.found.localeCompare(b.found, 'en'),
  );

/** Takes faults as they are found; reading goes on, so that an editor sees all of them at once. */
export type Report = (...faults: readonly Fault[]) => void;
