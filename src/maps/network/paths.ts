import { signOf } from '../../coherence/matrix.ts';
import type { CellView } from '../matrix/view.ts';

/** Two effects in a row: the first element acts on the second, the second on the third, which may be the first again. */
export interface Path {
  readonly from: string;
  readonly via: string;
  readonly to: string;
  /** Signs of the two steps. */
  readonly signs: readonly [1 | -1, 1 | -1];
  /** Both signs multiplied: two negatives count as support. */
  readonly sign: 1 | -1;
}

/** Every path of two steps, in the order of the matrix. Steps of 0 and of mixed sign lead nowhere. */
export function pathsOf(cells: readonly CellView[]): Path[] {
  const steps = cells.flatMap(({ from, to, entry }) => {
    const sign = signOf(entry);
    return sign === 1 || sign === -1 ? [{ from, to, sign } as const] : [];
  });
  return steps.flatMap((first) =>
    steps
      .filter(({ from }) => from === first.to)
      .map(({ to, sign }): Path => ({
        from: first.from,
        via: first.to,
        to,
        signs: [first.sign, sign],
        sign: first.sign === sign ? 1 : -1,
      })),
  );
}
