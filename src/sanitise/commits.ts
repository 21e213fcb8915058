import type { Language, Localised } from '../vocabulary/language.ts';
import { digestOf } from './digest.ts';
import type { NamedBreach } from './exceptions/apply-exceptions.ts';
import type { Manuscript } from './reading/document.ts';

/** The line below which git drops everything, whatever sign remarks begin with. */
const scissors = /^\S+ -+ ?>8 ?-+\s*$/;

/**
 * A message still being written, as git will keep it: what stands below the scissors and lines that begin
 * with `#` are emptied, so that every other line keeps its number.
 */
export function draftedMessage(path: string, text: string): Manuscript {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => scissors.test(line));
  const kept = lines.map((line, index) => ((end >= 0 && index >= end) || line.startsWith('#') ? '' : line));
  return { path, text: kept.join('\n') };
}

/** A message in the history, of which nothing is dropped any more. */
export const committedMessage = (hash: string, text: string): Manuscript => ({
  path: `commit ${hash.slice(0, 12)}`,
  text,
});

/**
 * The name of a branch, read as the words between its hyphens, slashes and dots. Each takes a capital,
 * since nothing else would tell a name among them; every place stays where it is.
 */
export const branchWords = (name: string): Manuscript => ({
  path: 'branch name',
  text: name
    .replaceAll(/[-/._]/g, ' ')
    .replaceAll(/(?<![^ ])\p{L}(?=[^ \d]*(?: |$))/gu, (letter) => letter.toUpperCase()),
});

const trailerRule = 'no-personal-trailers';
const trailer =
  /^[ \t]*(?:(?:acked|approved|authored|co-authored|co-committed|co-developed|committed|helped|mentored|paired|reported|requested|reviewed|signed-off|suggested|tested|thanks)(?:-and-[a-z]+)?-(?:by|to|with)|cc|[a-z]+(?:-[a-z]+)*(?=:[^\n]*@))[ \t]*:[^\n]*/gim;
const problem: Localised = {
  en: 'A trailer of the message names a person or an address.',
  de: 'Ein Nachsatz der Nachricht nennt eine Person oder eine Adresse.',
};
const remedy: Localised = {
  en: 'Delete the line; git keeps who committed.',
  de: 'Die Zeile löschen; git hält fest, wer den Commit angelegt hat.',
};

/** Trailers that exist to name someone: Co-authored-by, Signed-off-by and their like. */
export function personalTrailers({ path, text }: Manuscript, language: Language): NamedBreach[] {
  return [...text.matchAll(trailer)].map(({ index, 0: line }) => ({
    path,
    rule: trailerRule,
    category: 'contact-detail',
    severity: 'error',
    line: text.slice(0, index).split('\n').length,
    column: 1,
    start: index,
    end: index + line.length,
    problem: problem[language],
    remedy: remedy[language],
    digest: digestOf(trailerRule, line),
  }));
}
