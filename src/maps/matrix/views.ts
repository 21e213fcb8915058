import { atlas } from '../../catalogue/catalogue.ts';
import { matrixView, type MatrixLevel, type MatrixView } from './view.ts';

const made = new Map<MatrixLevel, MatrixView>();

/** The view of one level, computed once for a build. */
export function viewOf(level: MatrixLevel): MatrixView {
  const view = made.get(level) ?? matrixView(atlas, level);
  made.set(level, view);
  return view;
}

/** Part of the address of a level's page after the map's own; the fields are the map's first page. */
export const viewName = (level: MatrixLevel): string | undefined => (level === 'fields' ? undefined : level);

/** Name of a level's files, without ending. */
export const fileName = (level: MatrixLevel): string =>
  level === 'fields' ? 'coherence-matrix' : `coherence-matrix-${level}`;
