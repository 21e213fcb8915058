import type { Localised } from '../vocabulary/language.ts';
import type { Status } from './finding.ts';
import type { Narrative } from './narrative.ts';

/** An editor's briefing on a theme. */
export interface Briefing {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly audience: Localised;
  readonly objectives: readonly number[];
  readonly status: Status;
  readonly narrative: Narrative;
}
