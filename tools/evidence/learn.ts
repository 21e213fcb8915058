import { recordItems, ruleItems, trainingItems, type Item } from './items.ts';
import { fit, randomFrom, score, type Observation } from './logistic.ts';
import type { Matter } from './matters.ts';

/** Strength of the L2 penalty; between 0.1 and 1 it changes little. */
const PENALTY = 0.2;
const FOLDS = 10;
/** A trait that adds less is left out. */
const LEAST = 0.1;
/** What a candidate of the record counts, of which there are very many and which are much alike. */
const RECORD = 0.3;
/** What a candidate of a rule's own examples counts: they are the rule's promise. */
const TAUGHT = 4;

/** Weights of one matter, as `src/sanitise/weights/` keeps them. */
export interface Weights {
  readonly error: number;
  readonly warning: number;
  readonly traits: readonly string[];
}

/** What cross-validation promises at one threshold. */
export interface Promise {
  /** Clean items in 1,000 with a candidate above the threshold. */
  readonly falsePerThousand: number;
  readonly found: number;
  readonly leaks: number;
  readonly threshold: number;
}

/** Learns the weights of a matter; ten-fold cross-validation sets the thresholds and tells what to expect of texts not seen. */
export function learn(
  matter: Matter,
  tell: (fold: number, folds: number) => void,
): { readonly weights: Weights; readonly promises: readonly Promise[] } {
  const items = trainingItems(matter);
  const places = new Map(
    [...new Set(items.flatMap(({ candidates }) => candidates.flatMap(({ traits }) => traits)))]
      .toSorted()
      .map((trait, place) => [trait, place]),
  );
  const placesOf = (traits: readonly string[]): number[] =>
    traits.flatMap((trait) => places.get(trait) ?? []);
  const observe = (from: readonly Item[], counts: number): Observation[] =>
    from.flatMap(({ candidates }) =>
      candidates.flatMap(({ traits, yes }) =>
        yes === undefined ? [] : [{ traits: placesOf(traits), yes, counts }],
      ),
    );
  const given = [...observe(recordItems(matter), RECORD), ...observe(ruleItems(matter), TAUGHT)];
  const learnFrom = (from: readonly Item[]): Float64Array =>
    fit([...observe(from, 1), ...given], places.size, PENALTY);

  const random = randomFrom(11);
  const folds = items.map(() => Math.floor(random() * FOLDS));
  const gravest = items.map(() => Number.NEGATIVE_INFINITY);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learnFrom(items.filter((_, index) => folds[index] !== fold));
    for (const [index, { leaks, candidates }] of items.entries()) {
      if (folds[index] !== fold) continue;
      const scores = candidates
        .filter(({ yes }) => yes === leaks)
        .map(({ traits }) => score(weights, placesOf(traits)));
      gravest[index] = Math.max(Number.NEGATIVE_INFINITY, ...scores);
    }
    tell(fold + 1, FOLDS);
  }
  const clean = gravest.filter((_, index) => items[index]?.leaks === false).toSorted((a, b) => b - a);
  const leaks = gravest.filter((_, index) => items[index]?.leaks === true);
  const thresholdAt = (perThousand: number): number =>
    clean[Math.round((perThousand * clean.length) / 1000)] ?? 0;

  const weights = learnFrom(items);
  return {
    weights: {
      error: round(thresholdAt(matter.tolerated.error)),
      warning: round(thresholdAt(matter.tolerated.warning)),
      traits: [...places]
        .map(([trait, place]) => ({ trait, weight: round(weights[place] ?? 0) }))
        .filter(({ weight }) => Math.abs(weight) >= LEAST)
        .map(({ trait, weight }) => `${String(weight)} ${trait}`),
    },
    promises: [2, 5, 10, 15, 20, 30, 50, 70, 100].map((falsePerThousand) => {
      const threshold = thresholdAt(falsePerThousand);
      const found = leaks.filter((weight) => weight > threshold).length;
      return { falsePerThousand, found, leaks: leaks.length, threshold };
    }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
