import { optimalLeafOrder } from './leaf-order.ts';
import { averageLinkage } from './leaf-tree.ts';
import { placesById, rearranged, type SignedMatrix } from './matrix.ts';
import { profileDistances } from './profile-distance.ts';
import { secondOrder } from './second-order.ts';
import { outSums } from './sums.ts';

/**
 * Orders in which rows and columns can stand. `policy`: as given. `D`, `T`: the greatest influence
 * given first, equals by id, elements that give no score last. `leaf`: alike beside each other.
 */
export const orderNames = ['policy', 'D', 'T', 'leaf'] as const;
export type OrderName = (typeof orderNames)[number];

/**
 * Places of the elements in one of the orders; each place from 0 to n − 1 once. All but `policy` give
 * the same sequence of ids however the matrix was ordered.
 *
 * `leaf` is the optimal leaf order of the average-linkage tree over `profileDistances`.
 */
export function orderOf(matrix: SignedMatrix, name: OrderName): number[] {
  if (name === 'policy') return [...matrix.ids.keys()];
  if (name === 'leaf') return leafOrder(matrix);
  const first = outSums(matrix);
  const totals = secondOrder(matrix);
  const values = first.map(({ net, scored }, place) =>
    scored === 0 ? -Infinity : name === 'D' ? net : (totals[place]?.total ?? 0),
  );
  return placesById(matrix).sort((a, b) => descending(values[a] ?? 0, values[b] ?? 0));
}

const descending = (a: number, b: number): number => (a > b ? -1 : a < b ? 1 : 0);

function leafOrder(matrix: SignedMatrix): number[] {
  const places = placesById(matrix);
  const distances = profileDistances(rearranged(matrix, places));
  const tree = averageLinkage(distances);
  return tree ? optimalLeafOrder(tree, distances).map((place) => places[place] ?? 0) : [];
}
