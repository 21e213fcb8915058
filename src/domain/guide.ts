import type { Localised } from '../vocabulary/language.ts';
import type { Narrative } from './narrative.ts';

/** One page of documentation. */
export interface Guide {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  /** Position in lists of documentation, from 1. */
  readonly order: number;
  readonly narrative: Narrative;
}

/** One entry of the glossary. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Localised;
  readonly definition: Localised;
  readonly aliases: Readonly<Record<keyof Localised, readonly string[]>>;
}
