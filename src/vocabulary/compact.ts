import type { Localised } from './language.ts';

/** One of the 23 objectives of the Global Compact for Migration. */
export interface Objective {
  /** Code with its prefix: `gcm-5`. */
  readonly id: string;
  /** 1 to 23. */
  readonly objective: number;
  /** Official English title. A verified German one is not on file, so none is published. */
  readonly title: string;
  /** The atlas's own short label. */
  readonly label: Localised;
  /** Paragraph of A/RES/73/195 that opens the objective. */
  readonly paragraph: number;
  /** `read` in the resolution, or `inferred` from its neighbours. */
  readonly paragraphBasis: 'read' | 'inferred';
}

/** One of the ten cross-cutting, interdependent guiding principles of the Compact. */
export interface Principle {
  /** Code with its prefix: `gcm-p9`. */
  readonly id: string;
  /** 1 to 10, in the order of paragraph 15 (a) to (j). */
  readonly principle: number;
  readonly paragraph: string;
  /** Official English name. */
  readonly name: string;
  /** The atlas's own label; the English one is the official name. */
  readonly label: Localised;
}
