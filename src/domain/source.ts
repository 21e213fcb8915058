import type { Localised } from '../vocabulary/language.ts';

/**
 * How close a source stands to the group.
 *
 * `record`: published by the group, or by its convenors about it. `close-context`: by the same
 * authors or convenors, or from the forum process around the group. `wider-context`: reference
 * frames and third parties. Only `record` may be called the group's.
 */
export const tiers = ['record', 'close-context', 'wider-context'] as const;
export type Tier = (typeof tiers)[number];

/** How much of a source was read: everything, a part, its contents page only, or nothing yet. */
export const readingExtents = ['full', 'excerpt', 'contents', 'not-opened'] as const;
export type ReadingExtent = (typeof readingExtents)[number];

/** A person in the order of a citation, or an institution. Authors of published documents only. */
export type Author =
  | { readonly family: string; readonly given: string; readonly particle?: string | undefined }
  | { readonly literal: string };

/** One published document, in the terms of the Citation Style Language. */
export interface Source {
  readonly id: string;
  readonly tier: Tier;
  /** CSL item type. */
  readonly type: string;
  /** What it is in words, as found: “policy brief, 12 pp”. */
  readonly kind: Localised;
  readonly title: string;
  readonly author: readonly Author[];
  readonly editor: readonly Author[];
  /** Authors are not named on what was read: say so rather than leave them out. */
  readonly authorNote?: Localised | undefined;
  readonly publisher: string;
  /** ISO 8601 year, month or day; absent when the document shows no date. */
  readonly issued?: string | undefined;
  readonly issuedNote?: Localised | undefined;
  /** BCP 47 tags of the document, the edition read first. */
  readonly languages: readonly string[];
  readonly addresses: readonly Address[];
  readonly read: { readonly extent: ReadingExtent; readonly note: Localised };
}

/** Where a document can be opened. A mirror is linked only when no publisher's address is known. */
export interface Address {
  readonly url: string;
  readonly host: 'publisher' | 'mirror';
  readonly note?: Localised | undefined;
}

/** Addresses a reader may be sent to. */
export function linkedAddresses({ addresses }: Source): readonly Address[] {
  const published = addresses.filter(({ host }) => host === 'publisher');
  return published.length > 0 ? published : addresses;
}

/** Tier of something that rests on several sources: the closest of theirs. */
export function closestTier(sources: readonly Source[]): Tier {
  return tiers.find((tier) => sources.some((source) => source.tier === tier)) ?? 'wider-context';
}

/** Year of publication, or `undefined` when the document shows none. */
export const issuedYear = ({ issued }: Source): number | undefined =>
  issued === undefined ? undefined : Number(issued.slice(0, 4));

/** Family name or institution, as a short citation begins. */
export const shortName = (author: Author): string =>
  'literal' in author ? author.literal : [author.particle, author.family].filter(Boolean).join(' ');

/** Authors, else editors, else the publisher: whoever a citation begins with. */
const creators = ({ author, editor, publisher }: Source): readonly Author[] =>
  author.length > 0 ? author : editor.length > 0 ? editor : [{ literal: acronym(publisher) }];

/** “Robert Bosch Stiftung”, or the acronym that a long name carries in parentheses. */
const acronym = (name: string): string => /\(([A-Z]{2,})\)/.exec(name)?.[1] ?? name;

/** Begins a citation and closes a sentence: “Ziebarth et al. 2017”. Two are joined by `and`. */
export function shortCitation(source: Source, words: { and: string; undated: string }): string {
  const [first, second, ...more] = creators(source).map(shortName);
  const names = more.length > 0 ? `${first} et al.` : second ? `${first} ${words.and} ${second}` : first;
  return `${names} ${issuedYear(source) ?? words.undated}`;
}
