import type { Atlas } from '../domain/atlas.ts';
import { canonicalCode, fold } from '../search/query.ts';
import { languages, type Localised } from '../vocabulary/language.ts';

/** Something a linkage may lead to, as an editor looks for it. */
export interface CodeEntry {
  /** As content writes it: `sdg-10.7`, `gcm-5`, `gcm-p9`. */
  readonly code: string;
  readonly label: Localised;
  /** How people write its code, folded: `10.7`, `objective 5`, `principle 9`. */
  readonly spoken: string;
  /** Words of its label, official title and lay names in every language, folded. */
  readonly words: readonly string[];
}

/** Everything a linkage may lead to: targets, objectives, principles. */
export function codeEntries(atlas: Atlas): CodeEntry[] {
  const entry = (code: string, spoken: string, label: Localised, more: readonly string[]): CodeEntry => {
    const lay = languages.flatMap((language) => atlas.synonyms.get(code)?.words[language] ?? []);
    const phrases = [...languages.map((language) => label[language]), ...more, ...lay];
    return { code, label, spoken, words: [...new Set(phrases.flatMap((phrase) => fold(phrase).split(' ')))] };
  };
  return [
    ...[...atlas.targets].map(([id, { code, label }]) => entry(id, code, label, [])),
    ...[...atlas.objectives].map(([id, { objective, label, title }]) =>
      entry(id, `objective ${objective}`, label, [title]),
    ),
    ...[...atlas.principles].map(([id, { principle, label, name }]) =>
      entry(id, `principle ${principle}`, label, [name]),
    ),
  ];
}

/**
 * Entries that fit what was typed so far, best first: a code or the beginning of one (“10.”, “gcm 5”,
 * “sdg-10.c”), or the beginnings of words in any language (“remit”, “Überweis”). All for nothing typed.
 */
export function searchCodes(query: string, entries: readonly CodeEntry[]): CodeEntry[] {
  const typed = fold(query.replaceAll('-', ' '));
  const code = canonicalCode(query.replaceAll('-', ' ').replace(/\bp(?=\d)/i, 'principle ')).replace(
    /^(?:sdg|target|gcm) (?=[\dp])/,
    '',
  );
  const isOfGoal = /\d\.$/.test(query.trim());
  const begun = isOfGoal ? `${code.replace(/\.$/, '')}.` : code;
  const parts = typed.split(' ').filter(Boolean);
  const rank = ({ spoken, code: id, words }: CodeEntry): number => {
    if (parts.length === 0) return 0;
    if (id === query.trim().toLowerCase() || spoken === code) return 0;
    if (spoken.startsWith(begun) || (!isOfGoal && spoken.endsWith(` ${code}`))) return 1;
    if (parts.every((part) => words.includes(part))) return 2;
    if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 3;
    // German hides words inside words: “Überweisung” in “Rücküberweisungen”.
    return parts.every((part) => part.length > 4 && words.some((word) => word.includes(part))) ? 4 : Infinity;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank: found }) => found < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** “sdg-10.c  Cheaper remittances”. */
export const describeCode = ({ code, label }: CodeEntry): string =>
  `${code.padEnd(9)} ${label.en} · ${label.de}`;
