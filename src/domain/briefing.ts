import type { Localised } from '../vocabulary/language.ts';
import type { Status } from './finding.ts';
import type { Material } from './material.ts';
import type { Narrative } from './narrative.ts';

/** An editor's briefing on a theme. */
export interface Briefing {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly audience: Localised;
  readonly objectives: readonly number[];
  readonly status: Status;
  /** Published documents unless it says otherwise. */
  readonly material?: Material | undefined;
  readonly narrative: Narrative;
}
