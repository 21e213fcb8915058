import type { Localised } from '../vocabulary/language.ts';

/** One series of the group's meetings. */
export interface Round {
  readonly id: string;
  readonly label: Localised;
  readonly years: readonly [number, number];
  readonly theme: Localised;
  readonly convenors: readonly string[];
  /** Paraphrased; the originals are in the sources. */
  readonly questions: readonly Localised[];
  /** Who took part, as kinds of institution only. */
  readonly participants: Localised;
  readonly onRecord: Localised;
  readonly notOnRecord: Localised;
  readonly sources: readonly string[];
}
