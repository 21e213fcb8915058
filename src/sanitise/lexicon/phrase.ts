/** A phrase of several words, folded, and what it is. */
export interface Phrase {
  /** `one's` stands for any possessive, `oneself` for any reflexive pronoun. */
  readonly words: readonly string[];
  /** Bits of `Kind`. */
  readonly kind: number;
  /** Parts of one verb that other words may part: wies … hin. */
  readonly parted: boolean;
}

const possessive = /^(?:my|your|his|her|its|our|their|one's|the)$/;
const reflexive = /^(?:myself|yourself|himself|herself|itself|ourselves|themselves|oneself)$/;

/** Whether a folded word can stand for a word of a phrase. */
export const standsFor = (folded: string, wanted: string): boolean =>
  folded === wanted ||
  (wanted === "one's" && possessive.test(folded)) ||
  (wanted === 'oneself' && reflexive.test(folded));
