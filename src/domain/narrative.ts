import type { Language } from '../vocabulary/language.ts';

/** A record placed in running text by its id. */
export interface Placement {
  readonly collection: 'findings' | 'interactions' | 'sources';
  readonly id: string;
}

/** Running text of an outcome, briefing or documentation page, known here by what it places. */
export interface Narrative {
  /** Language it was first written in. */
  readonly original: Language;
  /** Every language it exists in. */
  readonly languages: readonly Language[];
  /** In order of first appearance in the original. */
  readonly placements: readonly Placement[];
  /** Words of running text in the original, without front matter and markup. */
  readonly words: number;
}
