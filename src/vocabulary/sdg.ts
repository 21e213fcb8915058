import type { FurtherOfficialLanguage, Localised } from './language.ts';

/** One of the 17 Sustainable Development Goals. */
export interface Goal {
  /** Code with its prefix: `sdg-10`. */
  readonly id: string;
  /** 1 to 17. */
  readonly goal: number;
  /** Canonical address in the United Nations' linked data, `http` as published. */
  readonly iri: string;
  /** Official short name; how each was verified stands in `nameBasis`. */
  readonly name: Localised & Readonly<Partial<Record<FurtherOfficialLanguage, string | undefined>>>;
  /** Official full title. */
  readonly title: Localised;
  /** Where the short name was read: the official icon, a government page, or agreement of third parties. */
  readonly nameBasis: Readonly<Record<string, string>>;
  /** sRGB hex sampled from the official icon. Used on marks of the goal only. */
  readonly color: string;
}

/** One of the 169 targets. */
export interface Target {
  /** Code with its prefix: `sdg-10.7`. */
  readonly id: string;
  /** Such as `10.7` or `10.c`: a string, because as a number `10.10` would be `10.1`. */
  readonly code: string;
  readonly goal: number;
  readonly iri: string;
  /** `outcome` for numbered targets, `means` of implementation for lettered ones and all of goal 17. */
  readonly kind: 'outcome' | 'means';
  /** The atlas's own short label. The official wording is not reproduced. */
  readonly label: Localised;
  /** Whether the target's text names migration or human trafficking. */
  readonly migration: 'explicit' | 'trafficking' | null;
}
