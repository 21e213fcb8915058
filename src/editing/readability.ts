import type { Manuscript } from '../schema/manuscript.ts';
import type { Language } from '../vocabulary/language.ts';
import { languageNames, sentencesOf, wordsOf } from './prose.ts';
import type { Remark } from './remark.ts';

/**
 * Words from which a sentence is worth a second look. A measure that anyone can check by counting; German
 * says in one word what English says in two, so its limit is lower.
 */
export const longSentence: Readonly<Record<Language, number>> = { en: 40, de: 34 };

/** A hint for each sentence that a reader may have to read twice. */
export const longSentences = (manuscript: Manuscript): Remark[] =>
  sentencesOf(manuscript).flatMap(({ text, language, line, column }) => {
    const words = wordsOf(text).length;
    if (words < longSentence[language]) return [];
    return [
      {
        path: manuscript.path,
        line,
        column,
        severity: 'hint',
        rule: 'readability',
        problem: `The sentence has ${words} words. Expected fewer than ${longSentence[language]} in ${languageNames[language]}.`,
        remedy: 'Make two of it, or leave it if it reads well aloud.',
      },
    ];
  });
