import type { Analysis } from './analysis.ts';

/**
 * The analysis as JSON text with exactly the keys `elements`, `conflicts`, `loops` and `groups`, one
 * element, conflict or loop a line. Elements hold `id, D, C, P, N, S, T, rankD, rankT`.
 */
export function toRecord({ elements, conflicts, loops, groups }: Analysis): string {
  const rows = elements.map(({ id, D, C, P, N, S, T, rankD, rankT }) => ({
    id,
    D,
    C,
    P,
    N,
    S,
    T,
    rankD,
    rankT,
  }));
  const lines = (list: readonly unknown[]): string =>
    list.length === 0 ? '[]' : `[\n${list.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`;
  const { members, Q, seed, restarts, repeats, alternatives } = groups;
  return `{
  "elements": ${lines(rows)},
  "conflicts": ${lines(conflicts.found)},
  "loops": ${lines(loops.found)},
  "groups": ${JSON.stringify({ Q, seed, restarts, repeats, alternatives, members })}
}`;
}
