import { entryAt, isSignOnly, type Edge, type SignedMatrix } from './matrix.ts';
import { tidy } from './sum-of.ts';

/** How one phase differs from another. */
export interface PhaseDifference {
  /** A^(p) − A^(q) in steps of the scale, for each pair scored in both, in the first one's order. */
  readonly differences: readonly (Edge & { readonly entry: number })[];
  /** Pairs known in both phases that were left out because only the sign is known in one of them. */
  readonly leftOut: number;
}

/** Compares two phases pair by pair. Phases are never added: one scored in a phase only says nothing of the other. */
export function differenceOf(phase: SignedMatrix, other: SignedMatrix): PhaseDifference {
  const places = phase.ids.map((id) => other.ids.indexOf(id));
  const pairs = phase.ids.flatMap((from, i) =>
    phase.ids.map((to, j) => ({
      from,
      to,
      here: entryAt(phase, i, j),
      there: entryAt(other, places[i] ?? -1, places[j] ?? -1),
    })),
  );
  return {
    differences: pairs.flatMap(({ from, to, here, there }) =>
      typeof here === 'number' && typeof there === 'number' ? [{ from, to, entry: tidy(here - there) }] : [],
    ),
    leftOut: pairs.filter(
      ({ here, there }) => here !== null && there !== null && (isSignOnly(here) || isSignOnly(there)),
    ).length,
  };
}
