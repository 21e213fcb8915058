import type { Embargo } from '../schema/embargo.ts';
import type { Fault } from '../schema/fault.ts';
import { formatDate, languageOf, localPath, neutralPath, plural } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { recordLanguage } from '../vocabulary/language.ts';
import { annotate } from './annotate.ts';
import { faultPage, styleSheet } from './fault-page.ts';
import { pageOf } from './page-note.ts';
import { notesOn, type Findings } from './page-notes.ts';
import { escaped, type PreviewWords } from './render-notes.ts';

/** All that the preview knows when a page is asked for. */
export interface Desk extends Omit<Findings, 'atlas'> {
  /** Nothing while the record has never been in order. */
  readonly atlas: Findings['atlas'] | undefined;
  /** What the schema objects to. */
  readonly broken: readonly Fault[];
  /** Records that a build leaves out today. */
  readonly embargoes: readonly Embargo[];
}

/** The page that takes the place of the one at `pathname`, if that cannot be shown. */
export function faultyPageAt(pathname: string, { atlas, broken, textOf }: Desk): string | undefined {
  const address = neutralPath(pathname);
  const faults = atlas ? broken.filter(({ path }) => pageOf(path) === address) : broken;
  if (faults.length === 0) return undefined;
  const words = wordsAt(pathname);
  return faultPage({
    words,
    faults,
    textOf,
    hasRecord: atlas !== undefined,
    home: localPath(words.language, '/'),
  });
}

/** A rendered page with all that is to be told of it. */
export function previewPage(html: string, pathname: string, desk: Desk): string {
  const { atlas } = desk;
  if (!atlas) return html;
  const words = wordsAt(pathname);
  const address = neutralPath(pathname);
  const linked = new Set([...html.matchAll(/\shref="([^"#?]*)/g)].map(([, href = '']) => neutralPath(href)));
  const isShown = (path: string): boolean => {
    const shownAt = pageOf(path);
    return shownAt !== undefined && (shownAt === address || linked.has(shownAt));
  };
  const notes = notesOn({ address, words, linked }, { ...desk, atlas });
  const told = annotate(html, notes, {
    words,
    isUncleared: desk.uncleared.some(isShown),
    more:
      embargoAt(address, desk, words) +
      brokenElsewhere(desk.broken, words) +
      (address === '/' ? refusedElsewhere(desk, words) : ''),
  });
  return told === html ? html : told.replace('</head>', `${styleSheet}</head>`);
}

function wordsAt(pathname: string): PreviewWords {
  const language = recordLanguage(languageOf(pathname));
  return { ...messages[language].draft, notices: messages[language].fallback.notice, language };
}

/** From when readers will see the record of a page, if they do not yet. */
const embargoAt = (address: string, { embargoes }: Desk, words: PreviewWords): string =>
  embargoes
    .filter(({ path }) => pageOf(path) === address)
    .map(({ from }) => words.embargoed.replace('{date}', formatDate(words.language, from)))
    .map((line) => `<p><strong>${escaped(line)}</strong> ${escaped(words.embargoedHint)}</p>`)
    .join('');

const brokenElsewhere = (faults: readonly Fault[], words: PreviewWords): string =>
  filesList(
    faults.map(({ path }) => path),
    words.broken,
    words,
  );

/** On the start page: every file that would stop publication. */
function refusedElsewhere({ breaches, faults }: Desk, words: PreviewWords): string {
  const errors = breaches.filter(({ severity }) => severity === 'error');
  return filesList(
    [...errors, ...faults].map(({ path }) => path),
    words.refused,
    words,
  );
}

/** Files, each with a link to its page if it has one. */
function filesList(
  paths: readonly string[],
  sentence: PreviewWords['broken'],
  { language }: PreviewWords,
): string {
  const files = [...new Set(paths)].toSorted();
  if (files.length === 0) return '';
  const items = files.map((path) => {
    const address = pageOf(path);
    return `<li>${address === undefined ? escaped(path) : `<a href="${localPath(language, address)}">${escaped(path)}</a>`}</li>`;
  });
  return `<details><summary>${escaped(plural(language, files.length, sentence))}</summary><ul lang="en">${items.join('')}</ul></details>`;
}
