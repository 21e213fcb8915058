import type { Token } from '../lexicon/token.ts';

/** The tokens `[from, to)` as a stretch of their passage. */
export function stretch(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}
