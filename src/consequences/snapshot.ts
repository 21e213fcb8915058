import type { Atlas } from '../domain/atlas.ts';
import type { Breach } from '../sanitise/breach.ts';
import type { Fault } from '../schema/fault.ts';

/** The record as it stood at one time, and what the gate of today says of it. */
export interface Snapshot {
  readonly atlas: Atlas;
  /** Files of `content/` as text, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Warnings and errors, exceptions applied. They are counted here, never quoted. */
  readonly breaches: readonly Pick<Breach, 'path' | 'severity'>[];
  /** What keeps session material from being published. */
  readonly uncleared: readonly Fault[];
}
