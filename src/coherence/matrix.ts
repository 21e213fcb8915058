/** A sign that is known while its strength is not; `mixed` where sources give opposite signs. */
export type SignOnly = 'positive' | 'negative' | 'mixed';

/** How one element acts on another: a score, a sign alone, or `null` where nothing was scored. 0 is a judgement. */
export type Entry = number | SignOnly | null;

/**
 * Signed, directed matrix A: `entries[i][j]` is the effect of progress on element i on element j, as a
 * rule from −3 to +3. The diagonal is always `null`: nothing is scored against itself.
 *
 * Source: Weitz et al. 2018, doi:10.1007/s11625-017-0470-0; scale of Nilsson et al. 2016.
 */
export interface SignedMatrix {
  /** Each element once, in the order in which it was given: the policy order. */
  readonly ids: readonly string[];
  readonly entries: readonly (readonly Entry[])[];
}

/** One entry with its place. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
}

/**
 * Matrix of `edges` over `ids`; what no edge names is `null`.
 *
 * @throws {RangeError} when an id stands twice, an edge names none, a pair is scored twice, a score is
 * not finite, or an element is scored against itself with anything but 0 or `null`.
 */
export function matrixOf(ids: readonly string[], edges: Iterable<Edge>): SignedMatrix {
  const places = new Map(ids.map((id, place) => [id, place]));
  if (places.size !== ids.length) throw new RangeError('An element stands twice in the list of elements.');
  const entries = ids.map(() => ids.map((): Entry => null));
  for (const { from, to, entry } of edges) {
    const row = entries[places.get(from) ?? -1];
    const column = places.get(to);
    const pair = `“${from}” on “${to}”`;
    if (!row || column === undefined) throw new RangeError(`${pair} names an element that is not listed.`);
    if (typeof entry === 'number' && !Number.isFinite(entry)) throw new RangeError(`${pair} is ${entry}.`);
    if (from === to && entry !== null && entry !== 0) throw new RangeError(`${pair} is scored on itself.`);
    if (row[column] !== null) throw new RangeError(`${pair} is scored twice.`);
    row[column] = from === to ? null : entry;
  }
  return { ids, entries };
}

/** Effect of the element at place `i` on the one at place `j`. */
export const entryAt = ({ entries }: SignedMatrix, i: number, j: number): Entry => entries[i]?.[j] ?? null;

export const isSignOnly = (entry: Entry): entry is SignOnly => typeof entry === 'string';

/** What an entry adds to a sum: its score. What is not scored, or has a sign alone, adds nothing. */
export const scoreOf = (entry: Entry): number => (typeof entry === 'number' ? entry : 0);

/** −1, 0 or 1; `undefined` where nothing was scored or the signs are mixed. */
export function signOf(entry: Entry): number | undefined {
  if (typeof entry === 'number') return Math.sign(entry);
  return entry === 'positive' ? 1 : entry === 'negative' ? -1 : undefined;
}

/** Every entry that is not `null`, row by row. */
export const edgesOf = ({ ids, entries }: SignedMatrix): Edge[] =>
  entries.flatMap((row, i) =>
    row.flatMap((entry, j) => (entry === null ? [] : [{ from: ids[i] ?? '', to: ids[j] ?? '', entry }])),
  );

/** The same matrix read the other way: what acts is acted on. */
export const transposed = (matrix: SignedMatrix): SignedMatrix => ({
  ids: matrix.ids,
  entries: matrix.ids.map((_, i) => matrix.ids.map((_, j) => entryAt(matrix, j, i))),
});

/** The same matrix without the edges that `leaves` picks: they count as not scored. */
export const without = ({ ids, entries }: SignedMatrix, leaves: (edge: Edge) => boolean): SignedMatrix => ({
  ids,
  entries: entries.map((row, i) =>
    row.map((entry, j) => (leaves({ from: ids[i] ?? '', to: ids[j] ?? '', entry }) ? null : entry)),
  ),
});

/** Ids by code unit: the same on every machine and in every language. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Places of the elements in the order of their ids. */
export const placesById = ({ ids }: SignedMatrix): number[] =>
  [...ids.keys()].sort((a, b) => byId(ids[a] ?? '', ids[b] ?? ''));

/** The same matrix with its elements in the order of `places`. */
export const rearranged = (matrix: SignedMatrix, places: readonly number[]): SignedMatrix => ({
  ids: places.map((place) => matrix.ids[place] ?? ''),
  entries: places.map((i) => places.map((j) => entryAt(matrix, i, j))),
});

/** The same matrix in the order of its ids: lets a method be blind to the order of its input. */
export const inIdOrder = (matrix: SignedMatrix): SignedMatrix => rearranged(matrix, placesById(matrix));
