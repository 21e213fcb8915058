import type { Localised } from './language.ts';

/**
 * How far a pairing of objective and target is somebody else's.
 *
 * `official`: one source names both codes together. `official-theme`: a source names one code and
 * the topic, the pairing is ours. `editorial`: our judgement. Only `official` may ever be shown as
 * the United Nations'.
 */
export type CrosswalkBasis = 'official' | 'official-theme' | 'editorial';

/** One pairing of a Compact objective with an SDG target, or with a whole goal. */
export interface CrosswalkLink {
  readonly objective: number;
  /** Target such as `10.7`, or a goal such as `16` where the source names no target. */
  readonly sdg: string;
  readonly basis: CrosswalkBasis;
  /** Id in the crosswalk's own list of sources, or `editorial`. */
  readonly source: string;
  /** Editorial links only: how closely the two belong together. */
  readonly strength?: 'strong' | 'medium' | 'weak' | undefined;
  readonly note: Localised;
}

/** A page a crosswalk link was read from. */
export interface CrosswalkSource {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
  /** `secondary` sources report on an official one. */
  readonly type: 'official' | 'secondary';
}
