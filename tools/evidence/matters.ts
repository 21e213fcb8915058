import { candidatesOf } from '../../src/sanitise/grammar/attributions.ts';
import { countCandidates } from '../../src/sanitise/grammar/count-traits.ts';
import { nameCandidates } from '../../src/sanitise/grammar/name-candidates.ts';
import { nameTraitsOf } from '../../src/sanitise/grammar/name-traits.ts';
import { numberCandidates } from '../../src/sanitise/grammar/number-traits.ts';
import { quotationCandidates } from '../../src/sanitise/grammar/quotation-traits.ts';
import type { Sentence } from '../../src/sanitise/grammar/sentence.ts';
import { traitsOf } from '../../src/sanitise/grammar/traits.ts';
import { DEFAULT_K } from '../../src/sanitise/rules/no-small-counts.ts';
import { groups } from '../../tests/sanitise/corpus-score.ts';

/** Tokens `[from, to)` of a sentence with what can be observed of them. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly traits: Iterable<string>;
}

/** A question that weights of evidence answer, and that has a table of its own. */
export interface Matter {
  /** Categories of leak the corpus gives as examples. */
  readonly categories: readonly string[];
  readonly candidatesIn: (sentence: Sentence) => readonly Candidate[];
  /** Clean items in 1,000 that may be refused, and that may be refused or warned of. */
  readonly tolerated: { readonly error: number; readonly warning: number };
}

export const matters = {
  attributions: {
    categories: ['affiliation', 'role', 'country-delegate'],
    candidatesIn: (sentence) =>
      candidatesOf(sentence).map(({ actor, tied, from, to }) => ({
        from,
        to,
        traits: traitsOf(sentence, actor, tied),
      })),
    tolerated: { error: 16, warning: 72 },
  },
  names: {
    categories: groups.names,
    candidatesIn: (sentence) =>
      nameCandidates(sentence).map((candidate) => ({
        ...candidate,
        traits: nameTraitsOf(sentence, candidate),
      })),
    tolerated: { error: 7, warning: 42 },
  },
  counts: {
    categories: ['small-count'],
    candidatesIn: (sentence) => countCandidates(sentence, DEFAULT_K),
    tolerated: { error: 3, warning: 22 },
  },
  numbers: {
    categories: ['contact-detail'],
    candidatesIn: numberCandidates,
    tolerated: { error: 2, warning: 4 },
  },
  quotations: {
    categories: ['verbatim-quotation'],
    candidatesIn: quotationCandidates,
    tolerated: { error: 1, warning: 16 },
  },
} as const satisfies Readonly<Record<string, Matter>>;

export type MatterName = keyof typeof matters;
export const matterNames = Object.keys(matters) as readonly MatterName[];
