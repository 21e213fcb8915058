import type { Localised } from '../vocabulary/language.ts';

/** A word of the atlas's own vocabulary: a policy field, a phase of migration, an interest or a level. */
export interface Term {
  readonly id: string;
  readonly label: Localised;
  /** What the word covers here, and what it does not. */
  readonly scope: Localised;
  /** Other words people use for it; they lead search here. */
  readonly aliases: Readonly<Record<keyof Localised, readonly string[]>>;
}

/** Phase that says that none is meant. */
export const noPhase = 'not-phase-specific';
