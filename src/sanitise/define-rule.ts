import type { Localised } from '../vocabulary/language.ts';
import type { Category, Severity, Span } from './breach.ts';
import type { Document } from './reading/document.ts';
import type { Sentence } from './grammar/sentence.ts';

/** A place a rule objects to, with what it overrides of the rule's own. */
export interface Objection extends Span {
  readonly severity?: Severity | undefined;
  readonly category?: Category | undefined;
}

/** A text that breaks a rule, and the words that break it. */
export interface FlaggedExample {
  readonly text: string;
  readonly span: string;
  /** Name of the file the text would stand in, where its markup matters. */
  readonly path?: string | undefined;
}

/**
 * One promise of the Rule. Its examples are its tests, its documentation and the reviewer's guide; they
 * use invented names only.
 */
export interface Rule {
  /** `no-…`, public: never renamed, only retired. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What is wrong; holds no word of any manuscript. */
  readonly problem: Localised;
  /** What to write instead. */
  readonly remedy: Localised;
  /** A quick look at the bits of a sentence; where it says no, there is nothing to object to. */
  readonly needs?: (sentence: Sentence) => boolean;
  /** Objections within one sentence; places count in its passage. */
  readonly sentence?: (sentence: Sentence) => Iterable<Objection>;
  /** Whether link addresses and citations are read as sentences too. */
  readonly everywhere?: boolean;
  /** Objections to the source itself: markup, characters, addresses. */
  readonly source?: (document: Document) => Iterable<Objection>;
  readonly examples: {
    readonly passes: readonly string[];
    readonly flags: readonly FlaggedExample[];
  };
}

/** Fixes the literal type of a rule and gives every rule file the same first line to search for. */
export const defineRule = <const R extends Rule>(rule: R): R => rule;
