import type { SignedMatrix } from '../../coherence/matrix.ts';
import { secondOrder } from '../../coherence/second-order.ts';
import { inSums, outSums } from '../../coherence/sums.ts';

/** One element with its totals; `null` where it gives, or receives, no score: that is no 0. */
export interface ElementView {
  readonly id: string;
  /** Influence given: D, and S and T that follow from it. */
  readonly D: number | null;
  readonly S: number | null;
  readonly T: number | null;
  /** Influence received. */
  readonly C: number | null;
  /** Entries that no total could take in, because only their sign is known. */
  readonly leftOut: { readonly D: number; readonly C: number; readonly S: number };
}

/** Totals of each element in the matrix's order; `bare` takes the collection from an id. */
export function analysePhase(matrix: SignedMatrix, bare: (id: string) => string): ElementView[] {
  const [given, received, further] = [outSums(matrix), inSums(matrix), secondOrder(matrix)];
  return matrix.ids.flatMap((id, i) => {
    const [out, into, beyond] = [given[i], received[i], further[i]];
    if (!out || !into || !beyond) return [];
    const gives = (value: number) => (out.scored > 0 ? value : null);
    return {
      id: bare(id),
      D: gives(out.net),
      S: gives(beyond.second),
      T: gives(beyond.total),
      C: into.scored > 0 ? into.net : null,
      leftOut: { D: out.leftOut, C: into.leftOut, S: beyond.leftOut },
    };
  });
}
