import { judgedCells } from '../matrix/summary.ts';
import type { MatrixLevel } from '../matrix/view.ts';
import { viewOf } from '../matrix/views.ts';
import { wrap } from '../frame/svg.ts';
import { placeNames, type PlacedName } from './labels.ts';
import { drawArrows, placeElements, type Spot } from './layout.ts';

const made = new Map<MatrixLevel, readonly Spot[]>();

/** Where the elements of a level stand: the same in every phase, as the whole record places them. */
export function spotsOf(level: MatrixLevel): readonly Spot[] {
  const { ids, phases } = viewOf(level);
  const spots = made.get(level) ?? placeElements(ids, phases[0] ? judgedCells(phases[0]) : []);
  made.set(level, spots);
  return spots;
}

/** Pixels a line of a name may take. */
const nameWidth = 170;

/** Where the names of a level stand, in the words of one language: the same in every phase. */
export function namesOf(level: MatrixLevel, label: (id: string) => string): PlacedName[] {
  const spots = spotsOf(level);
  const [whole] = viewOf(level).phases;
  const arrows = drawArrows(whole ? judgedCells(whole) : [], spots);
  return placeNames(spots, arrows, (id) => wrap(label(id), nameWidth));
}

/** Name of a level's files, without ending. */
export const networkFileName = (level: MatrixLevel): string =>
  level === 'fields' ? 'network' : `network-${level}`;
