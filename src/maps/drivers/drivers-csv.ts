import { toCsv } from '../frame/csv.ts';
import type { DriversView } from './view.ts';
import type { DriversWords } from './words.ts';

const headings = [
  'phase',
  'id',
  'label',
  'P',
  'N',
  'D',
  'C',
  'S',
  'T',
  'rank_D',
  'rank_T',
  'rank_best',
  'rank_worst',
  'left_out_of_D',
  'left_out_of_C',
  'left_out_of_S',
  'basis',
];

/**
 * Every element of every phase as one line. `phase` is `all` for the record as a whole, which is not the sum of
 * the others; a sum is empty where no score went in.
 */
export const driversCsv = ({ phases }: DriversView, words: DriversWords): string =>
  toCsv(
    headings,
    phases.flatMap(({ phase, elements }) =>
      elements.map(({ id, P, N, D, C, S, T, rankD, rankT, range, leftOut }) => [
        phase ?? 'all',
        id,
        words.label(id),
        P,
        N,
        D,
        C,
        S,
        T,
        rankD,
        rankT,
        range?.[0] ?? null,
        range?.[1] ?? null,
        leftOut.D,
        leftOut.C,
        leftOut.S,
        'editorial',
      ]),
    ),
  );
