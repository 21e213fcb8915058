import type { Localised } from '../vocabulary/language.ts';
import type { Material } from './material.ts';

export const findingKinds = ['insight', 'recommendation', 'tension', 'open-question'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** How far those on the record agree. Never says who. */
export const agreements = ['broad', 'mixed', 'contested', 'single-source', 'not-stated'] as const;
export type Agreement = (typeof agreements)[number];

/**
 * How sure the atlas is that the statement says what the source says.
 *
 * `high`: the passage was read complete. `medium`: it was read in an excerpt that is cut elsewhere.
 * `low`: only a title, a contents page or a cut sentence was read; such a finding is a pointer.
 */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

export const statuses = ['published', 'corrected', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** How a finding bears on a target, objective or principle. */
export const relations = ['contributes', 'depends-on', 'conflicts', 'asks'] as const;
export type Relation = (typeof relations)[number];

export const strengths = ['strong', 'medium', 'weak'] as const;
export type Strength = (typeof strengths)[number];

/** `record`: the source itself says it. `editorial`: the atlas judges so. */
export const bases = ['record', 'editorial'] as const;
export type Basis = (typeof bases)[number];

/** One typed, explained link from a finding to a target, objective or principle. */
export interface Linkage {
  /** `sdg-10.7`, `gcm-5` or `gcm-p9`. */
  readonly to: string;
  readonly relation: Relation;
  readonly strength: Strength;
  readonly reason: Localised;
  readonly basis: Basis;
}

/** Where in a source a statement stands. */
export interface Citation {
  readonly source: string;
  /** Section rather than page: no document was read with its page numbers. */
  readonly locator: Localised;
}

/** One atomic statement of the record. Its id and address never change. */
export interface Finding {
  readonly id: string;
  /** The outcome whose narrative places it. */
  readonly outcome: string;
  readonly kind: FindingKind;
  readonly statement: Localised;
  readonly agreement: Agreement;
  readonly confidence: Confidence;
  readonly fields: readonly string[];
  readonly phases: readonly string[];
  readonly levels: readonly string[];
  readonly interests: readonly string[];
  readonly linkages: readonly Linkage[];
  readonly sources: readonly Citation[];
  /** A caveat the reader must see with the statement. */
  readonly note?: Localised | undefined;
  readonly related: readonly string[];
  readonly status: Status;
  /** Published documents unless it says otherwise. */
  readonly material?: Material | undefined;
  /** What was corrected, or why it was withdrawn. */
  readonly statusNote?: Localised | undefined;
}

/** A pointer says that a source takes up a question; it does not say what the source answers. */
export const isPointer = ({ confidence }: Finding): boolean => confidence === 'low';
