import type { Material } from './material.ts';
import type { Term } from './term.ts';
import type { Localised } from '../vocabulary/language.ts';

/** A tool of policy named in the sources. */
export interface Instrument extends Term {
  /** Policy fields that wield it. */
  readonly wieldedBy: readonly string[];
  /** Institutions the record names beside the field. */
  readonly wielderNote?: Localised | undefined;
  /** Assigned by the atlas: no readable text of the group holds a table of tools by phase. */
  readonly phases: readonly string[];
  readonly levels: readonly string[];
  readonly sources: readonly string[];
  /** Published documents unless it says otherwise. */
  readonly material?: Material | undefined;
  readonly note?: Localised | undefined;
}
