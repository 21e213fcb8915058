/** The kinds of leak a breach can be. Public: reports, exceptions and statistics are keyed by them. */
export const categories = [
  'person-name',
  'affiliation',
  'role',
  'country-delegate',
  'pronoun-after-role',
  'verbatim-quotation',
  'small-count',
  'attendance-list',
  'contact-detail',
  'social-handle',
  'obfuscation',
  'comment',
  'alt-text',
  'link-target',
  'front-matter',
  'file-name',
  'date-and-venue',
  'unique-descriptor',
  'file-metadata',
  'source-map',
  'search-index',
  'code',
] as const;
export type Category = (typeof categories)[number];

/** `error` stops publication; `warning` asks the second reader to look, and must be acknowledged. */
export type Severity = 'error' | 'warning';

/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One way in which a text breaks the Rule, in one place. It holds no word of the manuscript: reports
 * end up in public logs.
 */
export interface Breach extends Span {
  readonly path: string;
  /** Id of the rule, which is public and never renamed. */
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Fingerprint of the sentence and the rule: what an exception is bound to. */
  readonly digest: string;
  readonly problem: string;
  readonly remedy: string;
}
