import type { Finding } from './finding.ts';

/** How many of the findings link to each code, most first; ties in the order of first appearance. */
export function codeCounts(
  findings: readonly Finding[],
): { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { linkages } of findings) {
    for (const { to } of linkages) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count);
}
