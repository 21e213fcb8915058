import type { Category } from '../breach.ts';

/** Why a sentence may stand although a rule objects. There are no other reasons. */
export const exceptionCategories = ['published-source', 'public-office', 'place', 'gazetteer'] as const;
export type ExceptionCategory = (typeof exceptionCategories)[number];

/** Leave for one sentence to break one rule, asked for by one role and granted by another. */
export interface Exception {
  readonly rule: string;
  /** Of rule and sentence: any change of the sentence voids the exception. */
  readonly digest: string;
  readonly category: ExceptionCategory;
  /** Where the sentence was published; with `published-source` only. */
  readonly url?: string | undefined;
  /** Read by the gate like any other text. */
  readonly reason: string;
  /** Role that asks. */
  readonly author: string;
  /** Role that has read the sentence and agrees; never the author’s. */
  readonly reader: string;
  /** Last day on which the exception holds. */
  readonly expires: string;
  /** Where the exception stands. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What no reason excuses: there is a way to write each of these texts without it. */
export const neverExcepted: {
  readonly categories: ReadonlySet<Category>;
  readonly rules: ReadonlySet<string>;
} = {
  categories: new Set([
    'attendance-list',
    'comment',
    'contact-detail',
    'file-metadata',
    'obfuscation',
    'social-handle',
    'source-map',
  ]),
  rules: new Set(['no-listed-names']),
};
