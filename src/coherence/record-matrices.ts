import type { Atlas } from '../domain/atlas.ts';
import { endKey, type Interaction } from '../domain/interaction.ts';
import { aggregate, type Aggregate, type Judgement } from './aggregate.ts';

/** What the elements are: policy fields, instruments, or both as the record names them. */
export const levels = ['fields', 'instruments', 'both'] as const;
export type Level = (typeof levels)[number];

/** The interactions of one phase as a matrix. */
export interface PhaseMatrix extends Aggregate {
  /** Id of a phase; `null` for the record as a whole, each interaction counted once. */
  readonly phase: string | null;
  /** Interactions that stand in no cell, by why. */
  readonly setApart: {
    /** What drives migration is no policy pair. */
    readonly drivers: number;
    /** The lack of a policy acts, or a circumstance: ADR 5. */
    readonly notPolicy: number;
    /** An end is no element of this level. */
    readonly otherLevel: number;
  };
}

/**
 * The record's matrices at one level: first the whole, then one for each phase, `not-phase-specific`
 * among them. An interaction of several phases stands in each; phases are not added, and the whole is
 * not their sum.
 *
 * At the level of fields an instrument acts, and is acted on, as each of the fields that wield it.
 * Elements are those that some interaction of the level names, the same in every matrix, keyed as by
 * `endKey` and in the atlas's order. The scores are editorial: say so wherever they are shown.
 */
export function recordMatrices(atlas: Atlas, level: Level): PhaseMatrix[] {
  const elementsOf = elementsAt(atlas, level);
  const interactions = [...atlas.interactions.values()];
  const named = new Set(
    interactions
      .filter((interaction) => judgementOf(interaction) && isAt(interaction, elementsOf))
      .flatMap(({ from, to }) => [from, to].flatMap((end) => elementsOf(endKey(end)))),
  );
  const ids = [
    ...[...atlas.fields.keys()].map((field) => endKey({ field })),
    ...[...atlas.instruments.keys()].map((instrument) => endKey({ instrument })),
  ].filter((id) => named.has(id));
  return [null, ...atlas.phases.keys()].map((phase) => {
    const own = interactions.filter(({ phases }) => phase === null || phases.includes(phase));
    const judged = own.filter((interaction) => judgementOf(interaction));
    const placed = judged.filter((interaction) => isAt(interaction, elementsOf));
    const drivers = own.filter(({ score }) => score === 'not-applicable').length;
    return {
      phase,
      ...aggregate(
        ids,
        placed.flatMap((interaction) => judgementOf(interaction) ?? []),
        elementsOf,
      ),
      setApart: {
        drivers,
        notPolicy: own.length - drivers - judged.length,
        otherLevel: judged.length - placed.length,
      },
    };
  });
}

/**
 * The interactions behind each entry of a level, in the record's order, by the two ends as `endKey` writes
 * them with a space between: what the medians of `recordMatrices` are taken of.
 */
export function interactionsBehind(atlas: Atlas, level: Level): ReadonlyMap<string, readonly Interaction[]> {
  const elementsOf = elementsAt(atlas, level);
  const behind = new Map<string, Interaction[]>();
  for (const interaction of atlas.interactions.values()) {
    if (!judgementOf(interaction)) continue;
    for (const from of elementsOf(endKey(interaction.from))) {
      for (const to of elementsOf(endKey(interaction.to))) {
        const pair = `${from} ${to}`;
        if (from !== to) behind.set(pair, [...(behind.get(pair) ?? []), interaction]);
      }
    }
  }
  return behind;
}

/** The interaction as a judgement; `undefined` where it is no effect of one policy on another. */
function judgementOf({
  from,
  to,
  acting,
  sign,
  score,
  agreement,
  qualifier,
}: Interaction): Judgement | undefined {
  if (score === 'not-applicable' || acting !== 'policy') return undefined;
  const isContested = agreement === 'contested' || agreement === 'mixed' || qualifier === 'contested';
  const unknown = sign === 'supports' ? 'positive' : sign === 'undermines' ? 'negative' : 0;
  return {
    from: endKey(from),
    to: endKey(to),
    score: score === 'unknown' ? unknown : score,
    isContested,
  };
}

type ElementsOf = (end: string) => readonly string[];

const isAt = ({ from, to }: Interaction, elementsOf: ElementsOf): boolean =>
  elementsOf(endKey(from)).length > 0 && elementsOf(endKey(to)).length > 0;

/** The elements of a level that an end of an interaction stands for. */
function elementsAt({ instruments }: Atlas, level: Level): ElementsOf {
  const wielders = new Map(
    [...instruments.values()].map(({ id, wieldedBy }) => [
      endKey({ instrument: id }),
      [...new Set(wieldedBy)].map((field) => endKey({ field })),
    ]),
  );
  if (level === 'both') return (end) => [end];
  if (level === 'instruments') return (end) => (wielders.has(end) ? [end] : []);
  return (end) => wielders.get(end) ?? [end];
}
