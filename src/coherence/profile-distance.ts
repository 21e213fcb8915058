import { entryAt, type Entry, type SignedMatrix } from './matrix.ts';
import { tidy } from './sum-of.ts';

/**
 * How differently each two elements act and are acted on, n × n, in steps of the scale: the sum of
 * differences over every third element in both directions, and over the two effects on each other.
 *
 * “Not scored” lies one step beside 0 and further from every other score, so that an empty row is
 * close to no judged one. An entry of which only the sign is known counts as not scored here.
 */
export function profileDistances(matrix: SignedMatrix): number[][] {
  const { ids, entries } = matrix;
  const columns = ids.map((_, j) => ids.map((_, i) => entryAt(matrix, i, j)));
  const distances = ids.map(() => ids.map(() => 0));
  const apart = (lines: readonly (readonly Entry[])[], i: number, j: number): number => {
    const [one = [], other = []] = [lines[i], lines[j]];
    let sum = 0;
    for (let k = 0; k < ids.length; k += 1) {
      if (k !== i && k !== j) sum += difference(one[k] ?? null, other[k] ?? null);
    }
    return sum;
  };
  for (let i = 0; i < ids.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const mutual = difference(entryAt(matrix, i, j), entryAt(matrix, j, i));
      const distance = tidy(apart(entries, i, j) + apart(columns, i, j) + mutual);
      for (const [row, column] of [
        [i, j],
        [j, i],
      ] as const)
        distances[row]?.splice(column, 1, distance);
    }
  }
  return distances;
}

function difference(a: Entry, b: Entry): number {
  if (typeof a === 'number') return typeof b === 'number' ? Math.abs(a - b) : 1 + Math.abs(a);
  return typeof b === 'number' ? 1 + Math.abs(b) : 0;
}
