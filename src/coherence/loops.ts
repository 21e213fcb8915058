import type { Listing } from './conflicts.ts';
import { inIdOrder, signOf, type SignedMatrix } from './matrix.ts';
import { tidy } from './sum-of.ts';

/** Directed closed path of two or three elements. */
export interface Loop {
  /** In the direction of effect, from the element that comes first by id; the last acts on the first. */
  readonly ids: readonly string[];
  /** Product of the scores; `null` where the sign of an edge is known but not its strength. */
  readonly product: number | null;
  /** Reinforcing where the product is above 0: a push returns with the same sign. Balancing below 0. */
  readonly kind: 'reinforcing' | 'balancing';
}

/**
 * Loops of length 2 and 3, each once. Shorter before longer, then by size of the product, those of
 * unknown strength last; equals by id. A path over a 0 is no loop. Left out are entries of mixed sign.
 *
 * At most n(n − 1)/2 + n(n − 1)(n − 2)/3 loops: 1.6 million for 169 elements that are all scored.
 */
export function loopsIn(matrix: SignedMatrix): Listing<Loop> {
  const { ids, entries } = inIdOrder(matrix);
  const signs = entries.map((row) => Int8Array.from(row, (entry) => signOf(entry) ?? 0));
  const scores = entries.map((row) =>
    Float64Array.from(row, (entry) => (typeof entry === 'number' ? entry : NaN)),
  );
  const at = (lines: readonly ArrayLike<number>[], i: number, j: number): number => lines[i]?.[j] ?? 0;
  const id = (place: number): string => ids[place] ?? '';
  const [pairs, triples] = [loopCollection(), loopCollection()];

  for (let i = 0; i < ids.length; i += 1) {
    for (let j = i + 1; j < ids.length; j += 1) {
      const sign = at(signs, i, j) * at(signs, j, i);
      if (sign !== 0) pairs.add([id(i), id(j)], sign, at(scores, i, j) * at(scores, j, i));
    }
    for (let j = i + 1; j < ids.length; j += 1) {
      if (at(signs, i, j) === 0) continue;
      for (let k = i + 1; k < ids.length; k += 1) {
        const sign = at(signs, i, j) * at(signs, j, k) * at(signs, k, i);
        if (sign === 0) continue;
        triples.add([id(i), id(j), id(k)], sign, at(scores, i, j) * at(scores, j, k) * at(scores, k, i));
      }
    }
  }
  return {
    found: pairs.strongestFirst().concat(triples.strongestFirst()),
    leftOut: entries.flat().filter((entry) => entry === 'mixed').length,
  };
}

/** Loops gathered by the size of their product: sorting a million of them would take longer than finding them. */
function loopCollection() {
  const bySize = new Map<number, Loop[]>();
  return {
    /** `product` is NaN where a strength is unknown. */
    add(ids: readonly string[], sign: number, product: number): void {
      const size = Number.isNaN(product) ? -1 : tidy(Math.abs(product));
      const loop: Loop = {
        ids,
        product: size < 0 ? null : tidy(product),
        kind: sign > 0 ? 'reinforcing' : 'balancing',
      };
      const equals = bySize.get(size);
      if (equals) equals.push(loop);
      else bySize.set(size, [loop]);
    },
    strongestFirst: (): Loop[] =>
      new Array<Loop>().concat(...[...bySize].sort(([a], [b]) => b - a).map(([, equals]) => equals)),
  };
}
