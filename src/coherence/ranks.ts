/**
 * Rank of each value, 1 for the greatest. Equals share the best rank of their group and the ranks after
 * it stay empty (1, 2, 2, 4), so that a rank says how many stand above.
 *
 * `null` has no rank and takes none away: of what nobody scored, nothing can be said.
 */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const first = new Map<number, number>();
  const descending = values.filter((value) => value !== null).sort((a, b) => b - a);
  descending.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}
