import { byId, edgesOf, entryAt, signOf, type Edge, type Entry, type SignedMatrix } from './matrix.ts';

/** Two elements that act on each other with opposite signs; `a` comes before `b` by id. */
export interface Conflict {
  readonly a: string;
  readonly b: string;
  /** Effect of `a` on `b`. */
  readonly ab: Entry;
  /** Effect of `b` on `a`. */
  readonly ba: Entry;
}

/** A list drawn from the matrix, with the number of entries it could not judge because of unknown strength or sign. */
export interface Listing<Found> {
  readonly found: readonly Found[];
  readonly leftOut: number;
}

/**
 * Conflicted pairs: a_ij and a_ji of opposite sign. The widest gap comes first, pairs of which only the
 * sign is known last, equals by id. Left out are entries of mixed sign.
 */
export function conflictsIn(matrix: SignedMatrix): Listing<Conflict> {
  const places = new Map(matrix.ids.map((id, place) => [id, place]));
  const edges = edgesOf(matrix);
  const found = edges
    .filter(({ from, to }) => from < to)
    .map(({ from, to, entry }) => ({
      a: from,
      b: to,
      ab: entry,
      ba: entryAt(matrix, places.get(to) ?? -1, places.get(from) ?? -1),
    }))
    .filter(({ ab, ba }) => (signOf(ab) ?? 0) * (signOf(ba) ?? 0) < 0)
    .sort((x, y) => gap(y) - gap(x) || byId(x.a, y.a) || byId(x.b, y.b));
  return { found, leftOut: edges.filter(({ entry }) => entry === 'mixed').length };
}

const gap = ({ ab, ba }: Conflict): number =>
  typeof ab === 'number' && typeof ba === 'number' ? Math.abs(ab - ba) : -1;

/**
 * Edges at or below `limit`, by default −2 “counteracting”: the strongest first, equals by id. Left out
 * are entries whose strength is not known and may be as low.
 */
export function counteractionsIn(matrix: SignedMatrix, limit = -2): Listing<Edge & { entry: number }> {
  const edges = edgesOf(matrix);
  return {
    found: edges
      .flatMap(({ from, to, entry }) =>
        typeof entry === 'number' && entry <= limit ? [{ from, to, entry }] : [],
      )
      .sort((x, y) => x.entry - y.entry || byId(x.from, y.from) || byId(x.to, y.to)),
    leftOut: edges.filter(({ entry }) => entry === 'negative' || entry === 'mixed').length,
  };
}
