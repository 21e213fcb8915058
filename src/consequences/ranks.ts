import { recordMatrices, type Level } from '../coherence/record-matrices.ts';
import { rankStability } from '../coherence/stability.ts';
import { indexBacklinks } from '../domain/backlinks.ts';
import type { Atlas } from '../domain/atlas.ts';

/** Best and worst rank, 1 for the first; equals share all the places they take up together. */
export type Range = readonly [best: number, worst: number];

/** A rank that is another than before; nothing stands for no rank. */
export interface MovedRank {
  /**
   * `objectives`: by number of findings that link to them. `fields` and `instruments`: by their whole
   * influence on others, over every calculation that the map of drivers makes.
   */
  readonly list: 'objectives' | 'fields' | 'instruments';
  readonly id: string;
  readonly from: Range | undefined;
  readonly to: Range | undefined;
}

/** Every rank that moved, list by list, in the order in which each was given. */
export const movedRanks = (before: Atlas, after: Atlas): MovedRank[] =>
  (['objectives', 'fields', 'instruments'] as const).flatMap((list) => {
    const rangesOf = list === 'objectives' ? objectiveRanges : (atlas: Atlas) => influenceRanges(atlas, list);
    const [old, fresh] = [rangesOf(before), rangesOf(after)];
    return [...new Set([...fresh.keys(), ...old.keys()])]
      .map((id) => ({ list, id, from: old.get(id), to: fresh.get(id) }))
      .filter(({ from, to }) => from?.join() !== to?.join());
  });

/** Ranks of objectives by findings; one without any has none. */
function objectiveRanges(atlas: Atlas): Map<string, Range> {
  const backlinksTo = indexBacklinks(atlas);
  const counts = [...atlas.objectives.keys()]
    .map((id) => ({ id, count: backlinksTo('objectives', id).linked.length }))
    .filter(({ count }) => count > 0);
  return new Map(
    counts.map(({ id, count }) => [
      id,
      [
        1 + counts.filter((other) => other.count > count).length,
        counts.filter((other) => other.count >= count).length,
      ],
    ]),
  );
}

/** Ranks by influence in the record as a whole. */
function influenceRanges(atlas: Atlas, level: Level): Map<string, Range> {
  const whole = recordMatrices(atlas, level).find(({ phase }) => phase === null);
  if (!whole) return new Map();
  const contested = new Set(
    whole.cells.filter(({ isContested }) => isContested).map(({ from, to }) => `${from} ${to}`),
  );
  const stability = rankStability(whole.matrix, {
    isContested: ({ from, to }) => contested.has(`${from} ${to}`),
  });
  return new Map(
    stability.flatMap(({ id, overall: { best, worst } }) =>
      best === null || worst === null ? [] : [[id, [best, worst]]],
    ),
  );
}
