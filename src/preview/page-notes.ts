import type { Atlas } from '../domain/atlas.ts';
import { narrativeRemarks, pairRemarks } from '../editing/translations.ts';
import { fromBreach, fromFault, type Remark } from '../editing/remark.ts';
import type { Breach } from '../sanitise/breach.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { Fault } from '../schema/fault.ts';
import type { Manuscript } from '../schema/manuscript.ts';
import { offsetAt } from '../text/position.ts';
import type { Language } from '../vocabulary/language.ts';
import { missingTranslation } from './missing-translation.ts';
import { pageOf, type PageNote } from './page-note.ts';
import { languageAt, quotesAt, textAt, textsOf } from './quotes.ts';
import type { PreviewWords } from './render-notes.ts';

/** What is known of the texts that are being written. */
export interface Findings {
  readonly atlas: Atlas;
  /** What the gate objects to, exceptions taken away. */
  readonly breaches: readonly Breach[];
  /** What is wrong with clearances, exceptions, sources and embargoes. */
  readonly faults: readonly Fault[];
  /** Files of a session that no one has cleared. */
  readonly uncleared: readonly string[];
  /** A file as it stands; nothing for one that is no text or is gone. */
  readonly textOf: (path: string) => string | undefined;
  /** Files of the record shown at an address without a language. */
  readonly filesAt: (address: string) => readonly string[];
}

/** The page that notes are wanted for. */
export interface WantedPage {
  /** Without a language. */
  readonly address: string;
  readonly words: PreviewWords;
  /** Addresses it leads to: whatever shows a record links to it. */
  readonly linked: ReadonlySet<string>;
}

/** Everything that has to be told on one page, files of its own record first. */
export function notesOn(page: WantedPage, findings: Findings): PageNote[] {
  const concerns = ({ path }: { readonly path: string }): boolean => {
    const shownAt = pageOf(path);
    return shownAt === undefined || shownAt === page.address || page.linked.has(shownAt);
  };
  const own = findings.filesAt(page.address);
  const translations = own.flatMap((path) => translationNotes(path, page, findings));
  const { language } = page.words;
  const uncleared = new Set(findings.uncleared);
  return [
    ...findings.uncleared
      .map((path) => ({ path }))
      .filter(concerns)
      .flatMap(({ path }) => unclearedNote(path, page, findings)),
    // That a text is not cleared is told once, with all of it marked.
    ...findings.faults
      .filter(({ path }) => !uncleared.has(path) && pageOf(path) === page.address)
      .map((fault) => toNote({ ...fromFault(fault), rule: 'gate' }, page, quotesOf(fault, findings))),
    ...findings.breaches
      .filter((breach) => concerns(breach) && !isForAnotherLanguage(breach, language, findings))
      .map((breach) => ({ ...breach, ...saidIn(breach, language) }))
      .map((breach) => ({
        ...toNote(fromBreach(breach), page, quotesOf(breach, findings)),
        isEnglish: language !== 'en' && !words.has(breach.rule),
      })),
    ...translations,
  ].toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

/** Whether a warning is about words that readers of the page see in another language: it stands there. */
function isForAnotherLanguage(
  { path, severity, start }: Breach,
  language: Language,
  { textOf }: Findings,
): boolean {
  const text = textOf(path);
  if (severity === 'error' || text === undefined) return false;
  const written = languageAt({ path, text }, start);
  if (written !== undefined) return written !== language;
  return path.endsWith('.mdx') && textOf(path.replace(/\.mdx$/, `.${language}.mdx`)) !== undefined;
}

const words = new Map(rulesFor().map(({ id, problem, remedy }) => [id, { problem, remedy }]));

/** What a rule says, in the language of the page if the rule knows it. */
function saidIn({ rule, problem, remedy }: Breach, language: Language) {
  const said = words.get(rule);
  return { problem: said?.problem[language] ?? problem, remedy: said?.remedy[language] ?? remedy };
}

const toNote = (
  remark: Remark,
  { address, words: { language } }: WantedPage,
  quotes: readonly string[],
): PageNote => ({
  ...remark,
  quotes,
  isOwn: pageOf(remark.path) === address,
  isEnglish: language !== 'en',
});

const quotesOf = ({ path, ...place }: Fault | Breach, { textOf }: Findings): string[] => {
  const text = textOf(path);
  // Words of the interface are read as what they are made into; their places do not count in the file.
  return text === undefined || path.endsWith('.ts') ? [] : quotesAt({ path, text }, offsetAt(text, place));
};

function unclearedNote(path: string, page: WantedPage, { textOf }: Findings): PageNote[] {
  const text = textOf(path);
  if (text === undefined) return [];
  const remark: Remark = {
    path,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'clearance',
    problem: page.words.uncleared,
    remedy: page.words.clear.replace('{command}', `npm run clear -- ${path}`),
  };
  return [{ ...toNote(remark, page, textsOf({ path, text })), marksAll: true, isEnglish: false }];
}

/** Texts of one file that stand in the wrong language, and the translation it lacks. */
function translationNotes(path: string, page: WantedPage, findings: Findings): PageNote[] {
  const text = findings.textOf(path);
  if (text === undefined) return [];
  const manuscript: Manuscript = { path, text };
  return [
    ...pairRemarks(manuscript).map((remark) =>
      toNote(remark, page, textAt(manuscript, offsetAt(text, remark))),
    ),
    ...missingTranslation(manuscript, page, findings).map((note) => ({ ...note, isOwn: true })),
    ...outdated(manuscript, findings).map((remark) => toNote(remark, page, [])),
  ];
}

/** Translations that do not say what their original says; that one is missing is told elsewhere. */
function outdated(manuscript: Manuscript, { textOf }: Findings): Remark[] {
  const [, stem, other] =
    /^(content\/(?:outcomes|briefings|docs)\/[\w-]+)\.([a-z]{2})\.mdx$/.exec(manuscript.path) ?? [];
  if (stem === undefined) return [];
  const path = `${stem}.mdx`;
  const original = textOf(path);
  if (original === undefined) return [];
  return narrativeRemarks({
    original: { path, text: original },
    language: other === 'de' ? 'en' : 'de',
    translation: manuscript,
    changed: new Set(),
  });
}
