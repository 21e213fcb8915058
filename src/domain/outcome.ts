import type { Localised } from '../vocabulary/language.ts';
import type { Status } from './finding.ts';
import type { Material } from './material.ts';
import type { Narrative } from './narrative.ts';

export const outcomeKinds = [
  'round',
  'report',
  'brief',
  'paper',
  'primer',
  'guide',
  'blog',
  'forum',
  'context',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** One session, report, brief or forum roundtable: a narrative that places its findings. */
export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  /** Absent for context from outside the rounds. */
  readonly round?: string | undefined;
  /** Year or month; never a day, because days identify sessions. */
  readonly period: string;
  readonly title: Localised;
  readonly summary: { readonly plain: Localised; readonly policy: Localised };
  readonly sources: readonly string[];
  readonly status: Status;
  /** Published documents unless it says otherwise. */
  readonly material?: Material | undefined;
  readonly narrative: Narrative;
}
