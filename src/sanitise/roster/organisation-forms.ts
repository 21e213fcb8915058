import type { ListedOrganisation } from './entry.ts';
import { spellings } from './letters.ts';
import { organisationStopWords } from './particles.ts';
import type { Form } from './person-forms.ts';

/** Ways of spelling one name that are filed; a name with more odd letters has the rest left out. */
const mostSpellings = 16;
const shortestJoined = 8;

/** A word of a name without its ending in either language: Norwegischen and Norwegisches are one. */
export const stemOf = (spelling: string): string =>
  spelling.length > 5 ? spelling.replace(/(?:ies|y)$/u, 'i').replace(/(?:e[mnrs]?|[ns])$/u, '') : spelling;

export const isStopWord = (spelling: string): boolean => organisationStopWords.has(spelling);

/** Everything under which an organisation may be found. */
export function* organisationForms({ names, acronyms }: ListedOrganisation): Generator<Form> {
  for (const name of names) {
    const words = name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);
    let written: string[][] = [[]];
    for (const word of words) {
      written = written
        .flatMap((before) => spellings(word).map((form) => [...before, form]))
        .slice(0, mostSpellings);
    }
    for (const sequence of written) yield* sequenceForms(sequence);
  }
  for (const acronym of acronyms) {
    for (const form of spellings(acronym)) yield* [['t', form] as const, ['a', form] as const];
  }
}

function* sequenceForms(words: readonly string[]): Generator<Form> {
  const telling = words.filter((word) => !isStopWord(word));
  const stems = (telling.length > 0 ? telling : words).map(stemOf);
  yield ['t', stems[0] ?? ''];
  for (let length = 1; length < stems.length; length += 1) yield ['x', stems.slice(0, length).join(' ')];
  yield ['o', stems.join(' ')];
  for (const joined of new Set([words.join(''), telling.join('')])) {
    if (words.length > 1 && joined.length >= shortestJoined)
      yield* [['t', joined] as const, ['a', joined] as const];
  }
}
