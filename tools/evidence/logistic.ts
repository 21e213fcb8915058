/** One observation: indices of the traits it has, whether the answer is yes, and how much it counts. */
export interface Observation {
  readonly traits: readonly number[];
  readonly yes: boolean;
  readonly counts: number;
}

/** Rounds of learning; more change no decision. */
const rounds = 60;
const rate = 0.3;

/**
 * Fits a logistic regression with an L2 penalty by adaptive gradient steps (Duchi, Hazan and Singer
 * 2011) and returns one weight for each trait. The seed fixes the order of the observations, so that the
 * same observations give the same weights.
 */
export function fit(
  observations: readonly Observation[],
  size: number,
  penalty: number,
  seed = 7,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const random = randomFrom(seed);
  const order = observations.map((_, index) => index);
  const share = penalty / observations.length;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const observation = observations[index];
      if (observation === undefined) continue;
      const { traits, yes, counts } = observation;
      const error = (1 / (1 + Math.exp(-score(weights, traits))) - (yes ? 1 : 0)) * counts;
      for (const trait of traits) {
        const weight = weights[trait] ?? 0;
        const gradient = error + share * weight;
        const square = (squares[trait] ?? 0) + gradient * gradient;
        squares[trait] = square;
        weights[trait] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** Natural log-odds of one observation. */
export function score(weights: Float64Array, traits: readonly number[]): number {
  let sum = 0;
  for (const trait of traits) sum += weights[trait] ?? 0;
  return sum;
}

/** Numbers from 0 to 1 in a fixed order (Park and Miller 1988). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
