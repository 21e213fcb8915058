import type { Language } from '../vocabulary/language.ts';
import type { Atlas } from './atlas.ts';

/** A stretch of running text, with its language where that is another than the text’s. */
export interface Stretch {
  readonly text: string;
  readonly language?: string;
}

/** Words that one language has and the other has not. */
const tellTale: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|of|and)\b/i,
  de: /\b(?:und|der|mit)\b/i,
};

const quotation = /(?<=[“„])[^“”„]+(?=[“”])/gu;
const threeWords = /\S\s+\S+\s+\S/u;

const plain = (words: string): string =>
  words
    .replaceAll(/[“”„‘’‚]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/**
 * Finds what running text quotes in another language, so that it is read aloud and hyphenated as such:
 * titles of sources, and whatever has a word that the text’s own language lacks. Shorter quotations are
 * terms, and belong to the text.
 */
export function foreignQuotations(
  { sources }: Pick<Atlas, 'sources'>,
  language: Language,
): (text: string) => Stretch[] {
  const titles = [...sources.values()].map((source) => ({
    title: plain(source.title),
    language: source.languages[0],
  }));
  const tellTales = Object.entries(tellTale);
  const languageOf = (quoted: string): string | undefined => {
    if (!threeWords.test(quoted)) return undefined;
    const words = plain(quoted);
    return (
      titles.find(({ title }) => title.includes(words))?.language ??
      tellTales.find(([other, tells]) => other !== language && tells.test(words))?.[0]
    );
  };
  return (text) => {
    const stretches: Stretch[] = [];
    let end = 0;
    for (const { 0: quoted, index } of text.matchAll(quotation)) {
      const foreign = languageOf(quoted);
      if (foreign === undefined || foreign === language) continue;
      stretches.push({ text: text.slice(end, index) }, { text: quoted, language: foreign });
      end = index + quoted.length;
    }
    return [...stretches, { text: text.slice(end) }];
  };
}
