import { searchGroups } from './group-search.ts';
import { byId, inIdOrder, isSignOnly, rearranged, type SignedMatrix } from './matrix.ts';
import { affinitiesIn, isTied, modularity } from './modularity.ts';
import { drawsFrom, type Draw } from './random.ts';
import { tidy } from './sum-of.ts';

/** Groups whose elements support each other more, and undermine each other less, than their sums would lead one to expect. */
export interface Groups {
  /** The largest first, equals by id; inside a group by id. Each element once. */
  readonly members: readonly (readonly string[])[];
  /** Signed modularity, at most 1. The best that was found; a better one cannot be excluded. */
  readonly Q: number;
  readonly seed: number;
  readonly restarts: number;
  /** How many of the restarts ended in exactly these groups. */
  readonly repeats: number;
  /** How many other partitions that were found have the same Q: with any, the groups are one choice of several. */
  readonly alternatives: number;
  /** Entries left out because only their sign is known. */
  readonly leftOut: number;
}

/**
 * Signed modularity groups by local search from `restarts` drawn starts, 100 or, beyond 60 elements, 50. Blind to the order of the
 * elements: the same matrix and seed give the same groups. Among equals in Q the one first by ids wins.
 *
 * An element that is tied to nothing is a group of its own. Not the grouping of Weitz et al. 2018,
 * whose algorithm could not be read. Source of Q: see `affinitiesIn`.
 */
export function groupsIn(
  matrix: SignedMatrix,
  { seed = 1, restarts = usualRestarts(matrix.ids.length) } = {},
): Groups {
  const sorted = inIdOrder(matrix);
  const places = [...sorted.ids.keys()];
  const tied = rearranged(
    sorted,
    places.filter((place) => isTied(sorted, place)),
  );
  const alone = sorted.ids.filter((_, place) => !isTied(sorted, place)).map((id) => [id]);
  const { groupOf, Q, repeats, alternatives } = bestPartition(tied, restarts, drawsFrom(seed));
  const grouped = [...Map.groupBy(tied.ids, (_, place) => groupOf[place]).values()];
  return {
    members: [...grouped, ...alone].sort((a, b) => b.length - a.length || byId(a[0] ?? '', b[0] ?? '')),
    Q,
    seed,
    restarts,
    repeats,
    alternatives,
    leftOut: matrix.entries.flat().filter(isSignOnly).length,
  };
}

/** Enough to see whether an answer comes back, in well under a second. */
const usualRestarts = (count: number): number => (count <= 60 ? 100 : 50);

interface Partition {
  readonly groupOf: readonly number[];
  readonly Q: number;
  readonly repeats: number;
  readonly alternatives: number;
}

function bestPartition(matrix: SignedMatrix, restarts: number, draw: Draw): Partition {
  const affinities = affinitiesIn(matrix);
  const ends = Array.from({ length: restarts }, (_, start) =>
    numberedInOrder(searchGroups(affinities, startFor(matrix.ids.length, start, draw), draw)),
  );
  const partitions = [...Map.groupBy(ends, (groupOf) => groupOf.join())].map(
    ([key, [groupOf = [], ...again]]) => {
      return { key, groupOf, Q: tidy(modularity(affinities, groupOf)), repeats: 1 + again.length };
    },
  );
  const [best] = partitions.sort((a, b) => b.Q - a.Q || byId(a.key, b.key));
  if (!best) return { groupOf: [], Q: 0, repeats: 0, alternatives: 0 };
  return { ...best, alternatives: partitions.filter(({ Q }) => Q === best.Q).length - 1 };
}

/** Every second start leaves each element alone; the others draw up to n groups. */
function startFor(count: number, start: number, draw: Draw): number[] {
  const groups = 1 + draw(count);
  return Array.from({ length: count }, (_, place) => (start % 2 === 0 ? place : draw(groups)));
}

/** The same groups, numbered by their first element: equal partitions become equal lists. */
function numberedInOrder(groupOf: readonly number[]): number[] {
  const numbers = new Map([...new Set(groupOf)].map((group, number) => [group, number]));
  return groupOf.map((group) => numbers.get(group) ?? 0);
}
