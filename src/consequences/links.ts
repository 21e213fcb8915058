import type { Atlas } from '../domain/atlas.ts';
import { endKey, type Interaction } from '../domain/interaction.ts';
import type { CrosswalkLink } from '../vocabulary/crosswalk.ts';

/**
 * A pair of which one side is answered and the other is not.
 *
 * `crosswalk`: objective and target are paired, and findings link to one of them only. `interaction`: the
 * record says how one policy acts on the other, and not how that one acts on it.
 */
export interface OneSided {
  readonly kind: 'crosswalk' | 'interaction';
  /** The side that is answered, then the one that is not: codes, or ends as `endKey` writes them. */
  readonly sides: readonly [answered: string, open: string];
  /** Basis of the pairing, or ids of the interactions. */
  readonly by: string;
  /** Whether both sides were answered before. */
  readonly lost: boolean;
}

/** Pairs that are one-sided now and were not, or were not so in this direction, before. */
export function newlyOneSided(before: Atlas, after: Atlas): OneSided[] {
  const kinds = [pairings, exchanges];
  return kinds.flatMap((pairsOf) => {
    const was = pairsOf(before);
    return [...pairsOf(after)].flatMap(([key, pair]) => {
      const old = was.get(key);
      const open = pair.answered.findIndex((isAnswered) => !isAnswered);
      if (!isOneSided(pair) || (old && isOneSided(old) && !old.answered[open])) return [];
      const sides = [pair.ends[1 - open] ?? '', pair.ends[open] ?? ''] as const;
      return [{ kind: pair.kind, sides, by: pair.by, lost: old?.answered.every(Boolean) ?? false }];
    });
  });
}

interface Pair {
  readonly kind: OneSided['kind'];
  readonly ends: readonly [string, string];
  readonly answered: readonly [boolean, boolean];
  readonly by: string;
}

const isOneSided = ({ answered: [one, other] }: Pair): boolean => one !== other;

/** Pairings of the crosswalk, each with whether findings link to its objective and to its target. */
function pairings({ crosswalk, findings }: Atlas): Map<string, Pair> {
  const linked = new Set(
    [...findings.values()]
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap(({ linkages }) => linkages.flatMap(({ to }) => [to, to.replace(/^(sdg-\d+)\..*/, '$1')])),
  );
  return new Map(
    crosswalk.map(({ objective, sdg, basis }: CrosswalkLink) => {
      const ends = [`gcm-${objective}`, `sdg-${sdg}`] as const;
      const answered = [linked.has(ends[0]), linked.has(ends[1])] as const;
      return [ends.join(' '), { kind: 'crosswalk', ends, answered, by: basis }];
    }),
  );
}

/** Pairs of policies of which at least one acts on the other. */
function exchanges({ interactions }: Atlas): Map<string, Pair> {
  const acts = Map.groupBy(
    [...interactions.values()].filter(
      ({ acting, score, from, to }) =>
        acting === 'policy' && score !== 'not-applicable' && endKey(from) !== endKey(to),
    ),
    ({ from, to }) => `${endKey(from)} ${endKey(to)}`,
  );
  const pairs = new Map<string, Pair>();
  for (const list of acts.values()) {
    const [first] = list;
    if (!first) continue;
    const [from, to] = [endKey(first.from), endKey(first.to)];
    const ends: readonly [string, string] = from < to ? [from, to] : [to, from];
    const answered = [acts.has(ends.join(' ')), acts.has(ends.toReversed().join(' '))] as const;
    pairs.set(ends.join(' '), { kind: 'interaction', ends, answered, by: idsOf(list) });
  }
  return pairs;
}

const idsOf = (list: readonly Interaction[]): string => list.map(({ id }) => id).join(', ');
