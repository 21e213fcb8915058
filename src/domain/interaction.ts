import type { Localised } from '../vocabulary/language.ts';
import type { Agreement, Basis } from './finding.ts';
import type { Material } from './material.ts';

/** One end of an interaction: a policy field, or an instrument. */
export type End = { readonly field: string } | { readonly instrument: string };

/** What the source says of the direction. A driver pushes migration itself and is no policy pair. */
export const signs = ['supports', 'undermines', 'neutral', 'driver'] as const;
export type Sign = (typeof signs)[number];

/** How the source hedges the sign. */
export const qualifiers = [
  'contested',
  'claimed',
  'risk',
  'conditional',
  'fading',
  'exchange',
  'reduces',
  'sometimes',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * What acts: the policy itself, its lack, or a circumstance it meets. “Lack of coordination harms X”
 * is recorded under coordination; without this mark it would read as “coordination harms X”.
 */
export const actings = ['policy', 'lack', 'circumstance'] as const;
export type Acting = (typeof actings)[number];

/**
 * Position on the seven-point scale of Nilsson, Griggs and Visbeck (2016), from −3 cancelling to
 * +3 indivisible. 0 is a judgement; `unknown` is a sign without a strength; `not-applicable` marks
 * what is no policy pair. Ordinal: never averaged.
 */
export type Score = -3 | -2 | -1 | 0 | 1 | 2 | 3 | 'unknown' | 'not-applicable';

/** One directed effect of a field or instrument on another. */
export interface Interaction {
  readonly id: string;
  readonly from: End;
  readonly to: End;
  /** The ends as the record words them, before they were mapped. */
  readonly wording: { readonly from: Localised; readonly to: Localised };
  readonly acting: Acting;
  readonly sign: Sign;
  readonly qualifier?: Qualifier | undefined;
  readonly score: Score;
  /** Whose the score is. */
  readonly basis: Basis;
  readonly phases: readonly string[];
  /** Where and over what time it holds. */
  readonly context?: Localised | undefined;
  readonly reason: Localised;
  readonly agreement: Agreement;
  readonly findings: readonly string[];
  readonly sources: readonly string[];
  /** Published documents unless it says otherwise. */
  readonly material?: Material | undefined;
  readonly note?: Localised | undefined;
}

/** Field or instrument id with its collection, usable as a key. */
export const endKey = (end: End): string =>
  'field' in end ? `fields/${end.field}` : `instruments/${end.instrument}`;
