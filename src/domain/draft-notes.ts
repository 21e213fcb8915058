/**
 * What `npm run dev` has to say on pages while their texts are written. Addresses are those of records,
 * without a language.
 */
export interface DraftNotes {
  /** Texts of a session that no one has cleared: their files by the address they are shown at. */
  readonly uncleared: Readonly<Record<string, readonly string[]>>;
  /** What the gate refuses, each as place, rule, problem and remedy, by the address of the record. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
  /** Months or days before which a build leaves records out, by their address. */
  readonly embargoed: Readonly<Record<string, readonly string[]>>;
}
