import { atlas } from '../../catalogue/catalogue.ts';
import type { MatrixLevel } from '../matrix/view.ts';
import { driversView, type DriversView } from './view.ts';

const made = new Map<MatrixLevel, DriversView>();

/** The view of one level, computed once for a build. */
export function driversOf(level: MatrixLevel): DriversView {
  const view = made.get(level) ?? driversView(atlas, level);
  made.set(level, view);
  return view;
}

/** Name of a level's files, without ending. */
export const driversFileName = (level: MatrixLevel): string =>
  level === 'fields' ? 'drivers-and-receivers' : `drivers-and-receivers-${level}`;
