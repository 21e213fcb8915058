import type { Messages } from '../i18n/messages.en.ts';
import type { Language } from '../vocabulary/language.ts';
import { plural } from '../i18n/locale.ts';
import type { PageNote } from './page-note.ts';

/** Words of the preview in the language of a page. */
export type PreviewWords = Messages['draft'] & {
  readonly language: Language;
  /** How a page says that a text is shown in its original language. */
  readonly notices: Messages['fallback']['notice'];
};

/** What a page says above its text, besides its notes. */
export interface Preamble {
  readonly words: PreviewWords;
  /** Whether the page shows text of a session that no one has cleared. */
  readonly isUncleared: boolean;
  /** HTML of further lines. */
  readonly more: string;
}

/** A note with its number on the page, and whether it stands beside its words. */
export interface Told {
  readonly note: PageNote;
  readonly number: number;
  readonly isBeside: boolean;
}

/** Text as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `path:line:column`, as editors and terminals open it. */
export const placeOf = ({ path, line, column }: Pick<PageNote, 'path' | 'line' | 'column'>): string =>
  `${path}:${line}:${column}`;

/** A note as it follows the words it is about; phrasing content, since it may stand within a paragraph. */
export const renderNote = ({ note, number }: Told, words: PreviewWords): string =>
  `<span class="draft-note" id="draft-note-${number}" role="note" tabindex="-1" lang="${words.language}" data-severity="${note.severity}" data-pagefind-ignore="all">${bodyOf(note, words)} <a href="#draft-summary">${escaped(words.back)}</a></span>`;

/** What is wrong, what to do, and where. */
function bodyOf(note: PageNote, words: PreviewWords): string {
  const lang = note.isEnglish ? ' lang="en"' : '';
  return `<strong>${escaped(words.severities[note.severity])}</strong> <span${lang}>${escaped(note.problem)}</span> <span${lang}>${escaped(note.remedy)}</span> <code lang="en">${escaped(note.rule)} ${escaped(placeOf(note))}</code>`;
}

/** The summary of a page: how many notes there are, a way to each, and those that have no place on it. */
export function renderSummary(told: readonly Told[], { words, isUncleared, more }: Preamble): string {
  if (told.length === 0 && !isUncleared && more === '') return '';
  const isGrave = told.some(({ note }) => note.severity === 'error');
  const list =
    told.length === 0
      ? ''
      : `<details${isGrave ? ' open' : ''}><summary>${escaped(countsOf(told, words))}</summary><ol>${told.map((one) => `<li data-severity="${one.note.severity}">${entryOf(one, words)}</li>`).join('')}</ol></details>`;
  const warning = isUncleared
    ? `<p><strong>${escaped(words.uncleared)}</strong> ${escaped(words.unclearedHint)}</p>`
    : '';
  return `<aside class="draft" id="draft-summary" tabindex="-1" aria-label="${escaped(words.label)}" data-pagefind-ignore="all">${warning}${more}${list}</aside>`;
}

/** “1 error · 2 warnings” */
const countsOf = (told: readonly Told[], { counts, language }: PreviewWords): string =>
  (['error', 'warning', 'hint'] as const)
    .map((severity) => [severity, told.filter(({ note }) => note.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(language, count, counts[severity]))
    .join(' · ');

const entryOf = (told: Told, words: PreviewWords): string =>
  told.isBeside
    ? `<a href="#draft-note-${told.number}"><strong>${escaped(words.severities[told.note.severity])}</strong> <span${told.note.isEnglish ? ' lang="en"' : ''}>${escaped(told.note.problem)}</span></a>`
    : `${bodyOf(told.note, words)} <span>${escaped(words.elsewhere)}</span>`;
