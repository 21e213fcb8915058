import type { MatrixLevel } from '../matrix/view.ts';

/** Anchor of the sentence on an element in one phase, or in the whole record. */
export const elementAnchor = (level: MatrixLevel, phase: string | null, id: string): string =>
  ['drivers', level, ...(phase === null ? [] : [phase]), id].join('-');
