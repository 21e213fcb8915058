/**
 * A number without the binary residue of decimal scores, to nine decimals: 0.1 + 0.2 is 0.3, and −0 is 0.
 * Whole numbers, halves and quarters, all there is on the seven-point scale, stay exact.
 */
export const tidy = (value: number): number => (isExact(value) ? value : Math.round(value * 1e9) / 1e9) + 0;

/** Sum that does not depend on the order of its terms, not even in the last digit. */
export function sumOf(terms: readonly number[]): number {
  const ordered = terms.every(isExact) ? terms : terms.toSorted((a, b) => a - b);
  return tidy(ordered.reduce((sum, term) => sum + term, 0));
}

/** Whether sums of such numbers have no residue. */
const isExact = (value: number): boolean => Number.isInteger(value * 4);
