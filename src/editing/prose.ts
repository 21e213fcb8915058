import { readDocument } from '../sanitise/reading/document.ts';
import { languageOf } from '../sanitise/reading/language.ts';
import { toSource } from '../sanitise/reading/passage.ts';
import type { Manuscript } from '../schema/manuscript.ts';
import { positionAt, type Position } from '../text/position.ts';
import { languages, type Language } from '../vocabulary/language.ts';

/** One sentence that readers will read, and where it begins. */
export interface Sentence extends Position {
  readonly text: string;
  readonly language: Language;
  /** Nearest key above it, in data. */
  readonly key: string | undefined;
}

/** Running sentences of a manuscript; single words, codes, names and addresses are none. */
export function sentencesOf(manuscript: Manuscript): Sentence[] {
  const { text, path } = manuscript;
  const expected = languages.find((language) => path.includes(`.${language}.`)) ?? 'en';
  return readDocument(manuscript)
    .passages.filter(({ place, text: words }) => place === 'prose' && /\p{L}\s+\p{L}/u.test(words))
    .flatMap((passage) => {
      const language =
        languages.find((known) => known === passage.key) ?? languageOf(passage.text) ?? expected;
      return [...segmenters[language].segment(passage.text)]
        .filter(({ segment }) => /\p{L}/u.test(segment))
        .map(({ segment, index }) => {
          const start = index + segment.search(/\S/);
          return {
            ...positionAt(text, toSource(passage, { start, end: start + 1 }).start),
            text: segment.trim(),
            language,
            key: passage.key,
          };
        });
    });
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  de: new Intl.Segmenter('de', { granularity: 'sentence' }),
};

/** Languages as English sentences name them. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'German' };

/** Words of a text: whatever holds a letter or a digit. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
