/** What can be compared. */
export const elementKinds = ['fields', 'instruments', 'objectives', 'targets'] as const;
export type ElementKind = (typeof elementKinds)[number];

/** A name that leads to a page. */
export interface Named {
  readonly name: string;
  readonly address: string;
}

/** One field, instrument, objective or target. */
export interface CompareElement extends Named {
  /** As in addresses of the atlas: `labour`, `readmission`, `gcm-5`, `sdg-10.7`. One element each, whatever its kind. */
  readonly id: string;
  readonly kind: ElementKind;
  /** What it is, in a sentence. */
  readonly scope: string;
  /** Ids of the findings on it, in the record's order. */
  readonly findings: readonly string[];
  /** Further facts, each as its name and its words: who wields an instrument, in which phase it works. */
  readonly facts: readonly (readonly [name: string, words: string])[];
}

/** One finding as it is listed between two elements. */
export interface CompareFinding extends Named {
  readonly id: string;
  /** Kind, tier and agreement in words. */
  readonly facts: readonly string[];
  readonly interests: readonly string[];
  readonly phases: readonly string[];
  /** What it bears on, by code, with how: `contributes to, strong link, editorial`. */
  readonly bearsOn: Readonly<Record<string, string>>;
}

/** One interaction with all elements that its ends stand for. */
export interface CompareInteraction {
  readonly id: string;
  readonly address: string;
  /** Ids of the end itself first, then of the fields that wield it if it is an instrument. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly wording: { readonly from: string; readonly sign: string; readonly to: string };
  readonly sign: string;
  /** `+2`, or empty where no strength is known. */
  readonly score: string;
  /** Score, tier, agreement and what acts, in words. */
  readonly facts: readonly string[];
  readonly reason: string;
  readonly findings: readonly Named[];
  readonly sources: readonly Named[];
}

/** An objective paired with a target. */
export interface ComparePairing {
  readonly ends: readonly [objective: string, target: string];
  readonly note: string;
  /** Whose the pairing is: official, by an official theme, or editorial, with its strength. */
  readonly basis: string;
}

/** Everything that any two elements are compared by, in one language; the shape of `compare.json`. */
export interface CompareRecord {
  readonly interests: readonly (readonly [id: string, label: string])[];
  readonly phases: readonly (readonly [id: string, label: string])[];
  readonly elements: readonly CompareElement[];
  readonly findings: readonly CompareFinding[];
  readonly interactions: readonly CompareInteraction[];
  readonly pairings: readonly ComparePairing[];
}
