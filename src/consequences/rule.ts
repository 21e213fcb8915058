import type { Severity } from '../sanitise/breach.ts';
import type { Snapshot } from './snapshot.ts';

const severities = ['error', 'warning'] as const satisfies readonly Severity[];

/** How often the gate objects to a file, then and now. The words it objects to are nobody's business here. */
export interface ChangedCount {
  readonly path: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
}

/** Session material that may no longer be published, and why. */
export interface VoidedClearance {
  readonly path: string;
  readonly found: string;
}

/** Files of which the gate says more or less than before, by name. */
export function changedCounts(before: Snapshot, after: Snapshot): ChangedCount[] {
  const paths = [...new Set([...before.breaches, ...after.breaches].map(({ path }) => path))].toSorted();
  return paths.flatMap((path) =>
    severities
      .map((severity) => {
        const count = ({ breaches }: Snapshot): number =>
          breaches.filter((breach) => breach.path === path && breach.severity === severity).length;
        return { path, severity, from: count(before), to: count(after) };
      })
      .filter(({ from, to }) => from !== to),
  );
}

/** What is uncleared now and was not before. */
export function voidedClearances(before: Snapshot, after: Snapshot): VoidedClearance[] {
  const nameOf = ({ path, found }: VoidedClearance): string => `${path}\n${found}`;
  const old = new Set(before.uncleared.map(nameOf));
  return after.uncleared
    .filter((fault) => !old.has(nameOf(fault)))
    .map(({ path, found }) => ({ path, found }));
}
