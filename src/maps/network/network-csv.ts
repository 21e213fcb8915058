import { isSignOnly } from '../../coherence/matrix.ts';
import { toCsv } from '../frame/csv.ts';
import { judgedCells } from '../matrix/summary.ts';
import type { MatrixView } from '../matrix/view.ts';
import { pathsOf } from './paths.ts';
import type { NetworkWords } from './words.ts';

const headings = [
  'phase',
  'steps',
  'from',
  'from_label',
  'via',
  'to',
  'to_label',
  'score',
  'sign',
  'interactions',
  'basis',
];
const signs = { '1': 'positive', '-1': 'negative', '0': '' } as const;

/**
 * Every effect of every phase as a line of one step, then every path of two steps. Of a path only the sign is given: both
 * signs multiplied. `phase` is `all` for the record as a whole.
 */
export const networkCsv = ({ phases }: MatrixView, words: NetworkWords): string =>
  toCsv(
    headings,
    phases.flatMap((view) => {
      const cells = judgedCells(view);
      const phase = view.phase ?? 'all';
      return [
        ...cells.map(({ from, to, entry, interactions }) => [
          ...[phase, 1, from, words.label(from), null, to, words.label(to)],
          typeof entry === 'number' ? entry : null,
          isSignOnly(entry) ? entry : signs[`${Math.sign(Number(entry)) as -1 | 0 | 1}`],
          ...[interactions.join(' '), 'editorial'],
        ]),
        ...pathsOf(cells).map(({ from, via, to, sign }) => [
          ...[
            phase,
            2,
            from,
            words.label(from),
            via,
            to,
            words.label(to),
            null,
            signs[`${sign}`],
            null,
            'editorial',
          ],
        ]),
      ];
    }),
  );
