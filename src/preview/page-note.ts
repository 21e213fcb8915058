import type { Remark } from '../editing/remark.ts';

/** One thing to be mended, as it is told on a page. */
export interface PageNote extends Pick<
  Remark,
  'path' | 'line' | 'column' | 'severity' | 'rule' | 'problem' | 'remedy'
> {
  /** Words it is about, as readers see them, the likeliest to be found first; none where it is about a file. */
  readonly quotes: readonly string[];
  /** Whether every one of `quotes` is marked where it stands, not the first one found alone. */
  readonly marksAll?: boolean;
  /** Whether it is about a file of the record the page is of. Others are told only beside their words. */
  readonly isOwn: boolean;
  /** Whether problem and remedy are in English on a page that is not. */
  readonly isEnglish: boolean;
}

const ofContent = /^content\/([a-z]+)\/([\w-]+)(?:\.[a-z]{2})?\.(?:mdx|ya?ml)$/;
const ofClearance = /^gate\/clearances\/([a-z]+)--([\w-]+?)(?:--[a-z]{2})?\.yaml$/;

/** Address of the page a file is shown at, without a language; lists and settings have none. */
export function pageOf(path: string): string | undefined {
  const [, folder, id] = ofContent.exec(path) ?? ofClearance.exec(path) ?? [];
  return folder === undefined || id === undefined || folder === 'vocabulary'
    ? undefined
    : `/${folder}/${id}/`;
}
