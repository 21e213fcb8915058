import { judgedCells } from '../matrix/summary.ts';
import type { MatrixLevel } from '../matrix/view.ts';
import { viewOf } from '../matrix/views.ts';
import { placeElements, type Spot } from './layout.ts';

const made = new Map<MatrixLevel, readonly Spot[]>();

/** Where the elements of a level stand: the same in every phase, as the whole record places them. */
export function spotsOf(level: MatrixLevel): readonly Spot[] {
  const { ids, phases } = viewOf(level);
  const spots = made.get(level) ?? placeElements(ids, phases[0] ? judgedCells(phases[0]) : []);
  made.set(level, spots);
  return spots;
}

/** Name of a level's files, without ending. */
export const networkFileName = (level: MatrixLevel): string =>
  level === 'fields' ? 'network' : `network-${level}`;
