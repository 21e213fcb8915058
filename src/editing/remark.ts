import type { Breach } from '../sanitise/breach.ts';
import type { Embargo } from '../schema/embargo.ts';
import type { Fault, Mend } from '../schema/fault.ts';

/**
 * `error` stops publication; `warning` should be looked at before it; `hint` is an opinion about the text
 * and may be left as it is.
 */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Something an editor is told about one place of one file. */
export interface Remark {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** `schema`, `links`, `readability`, `translation`, `embargo`, or the id of a rule of the gate. */
  readonly rule: string;
  /** What was found and what was expected, in full sentences. */
  readonly problem: string;
  readonly remedy: string;
  readonly mend?: Mend | undefined;
}

export const fromFault = ({ found, expected, remedy, mend, path, line, column }: Fault): Remark => ({
  path,
  line,
  column,
  severity: 'error',
  rule: 'schema',
  problem: `${found} ${expected}`,
  remedy,
  mend,
});

export const fromBreach = ({ path, line, column, severity, rule, problem, remedy }: Breach): Remark => ({
  path,
  line,
  column,
  severity,
  rule,
  problem,
  remedy,
});

/** Says of a record under embargo what an embargo cannot do. */
export const fromEmbargo = ({ path, line, column, from }: Embargo): Remark => ({
  path,
  line,
  column,
  severity: 'hint',
  rule: 'embargo',
  problem: `The site leaves this record out until ${from}; whoever can read the repository can read it now.`,
  remedy: 'Keep it on a private branch or in a private repository until then, unless this one is private.',
});

/** By file, then in reading order. */
export const inReadingOrder = (remarks: readonly Remark[]): Remark[] =>
  remarks.toSorted(
    (a, b) =>
      a.path.localeCompare(b.path, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.problem.localeCompare(b.problem, 'en'),
  );
