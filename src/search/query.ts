import { nearest } from '../text/nearest.ts';

/** A page that a code, a title or an alias leads to without searching its text. */
export interface Headword {
  /** Address in the reader's language. */
  readonly address: string;
  readonly title: string;
  /** Collection of the page. */
  readonly type: string;
  /** Its canonical code, such as `10.7`, `objective 5` or `f08`. */
  readonly code?: string;
  /** Other words for it, folded. */
  readonly words: readonly string[];
}

/**
 * Letters and digits as people type them: no case, marks or punctuation but the dot of a code; ä, ae
 * and a are one letter, as are ß and ss.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[aou])e/g, '')
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .replaceAll(/\.(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/**
 * Ways of writing a code, brought to the one under which it is filed: “SDG 10.7”, “target 10.7” and
 * “10.7”; “Obj. 5”, “GCM 5” and “Ziel 5”; “f8” and “F08”.
 */
export function canonicalCode(query: string): string {
  const folded = fold(query);
  const [, target] =
    /^(?:sdg |target |zielvorgabe |sdg target )?(\d{1,2}\.(?:\d{1,2}|[a-d]))$/.exec(folded) ?? [];
  if (target) return target;
  const [, goal] = /^(?:sdg|goal|sdg goal|nachhaltigkeitsziel) ?(\d{1,2})$/.exec(folded) ?? [];
  if (goal) return `sdg ${Number(goal)}`;
  const [, objective] =
    /^(?:objective|obj|gcm|gcm objective|gcm obj|compact objective|ziel|paktziel|compact) ?(\d{1,2})$/.exec(
      folded,
    ) ?? [];
  if (objective) return `objective ${Number(objective)}`;
  const [, letter, number] = /^([fisr])0*(\d{1,4})$/.exec(folded) ?? [];
  if (letter) return `${letter}${letter === 'r' ? number : number?.padStart(2, '0')}`;
  return folded;
}

/**
 * Pages the query names outright, best first: its code or exact title, an exact other word (sooner
 * where the title holds it too), else titles that begin with it; equals in the order of `headwords`. At
 * most `most`; none for fewer than two characters.
 */
export function directHits(query: string, headwords: readonly Headword[], most = 3): readonly Headword[] {
  const wanted = canonicalCode(query);
  if (wanted.length < 2) return [];
  const rankOf = ({ title, code, words }: Headword): number => {
    const folded = fold(title);
    if (folded === wanted || code === wanted) return 0;
    if (words.includes(wanted)) return folded.includes(wanted) ? 1 : 2;
    return wanted.length >= 4 && folded.startsWith(wanted) ? 3 : Infinity;
  };
  const ranked = headwords
    .map((headword) => ({ headword, rank: rankOf(headword) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank);
  const named = ranked.filter(({ rank }) => rank < 3);
  return (named.length > 0 ? named : ranked).slice(0, most).map(({ headword }) => headword);
}

/** The query with each unknown word replaced by the nearest known one, or `undefined` if none is near. */
export function likelyQuery(query: string, headwords: readonly Headword[]): string | undefined {
  const known = new Set(
    headwords
      .flatMap(({ title, words }) => [fold(title), ...words])
      .flatMap((phrase) => phrase.split(' '))
      .filter((word) => word.length >= 4 && !/\d/.test(word)),
  );
  const asked = fold(query).split(' ');
  const meant = asked.map((word) =>
    word.length < 4 || known.has(word) ? word : (nearest(word, known) ?? word),
  );
  return meant.some((word, place) => word !== asked[place]) ? meant.join(' ') : undefined;
}
