import { isSignOnly } from '../../coherence/matrix.ts';
import { toCsv } from '../frame/csv.ts';
import { judgedCells } from './summary.ts';
import type { MatrixView } from './view.ts';
import type { MatrixWords } from './words.ts';

const headings = [
  'phase',
  'from',
  'from_label',
  'to',
  'to_label',
  'score',
  'sign_only',
  'lowest',
  'highest',
  'interactions',
  'disputed',
  'basis',
];

/**
 * Every pair of every phase as one line. `phase` is `all` for the record as a whole, which is not the sum of
 * the others; `score` is the median and empty where only a sign is known.
 */
export const matrixCsv = ({ phases }: MatrixView, words: MatrixWords): string =>
  toCsv(
    headings,
    phases.flatMap((phase) =>
      judgedCells(phase).map(({ from, to, entry, spread, interactions, isDisputed }) => [
        phase.phase ?? 'all',
        from,
        words.label(from),
        to,
        words.label(to),
        typeof entry === 'number' ? entry : null,
        isSignOnly(entry) ? entry : null,
        spread?.[0] ?? null,
        spread?.[1] ?? null,
        interactions.join(' '),
        isDisputed ? 'yes' : 'no',
        'editorial',
      ]),
    ),
  );
