import { latin1 } from './bytes.ts';
import type { PdfFile } from './pdf-objects.ts';
import { readSyntax } from './pdf-syntax.ts';

/** What a page says of a stretch of its content: ISO 32000-1, section 14.9. */
export interface ContentMark {
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** What is to be read in place of the signs that are shown. */
  readonly actual: string | undefined;
}

/** The beginning of a marked stretch of content, with what is said of it: ISO 32000-1, section 14.6. */
const beginning = /(?:<<((?:[^<>]|<[\dA-Fa-f\s]*>)*)>>\s*BDC|\bBMC)\b/g;

/** What each marked stretch of a page says, in the order in which they begin. `page` is the number of its object. */
export function contentMarks({ objects }: PdfFile, page: number): ContentMark[] {
  const own = objects.find(({ number }) => number === page);
  const contents = own?.syntax.references.filter(({ key }) => key === 'Contents') ?? [];
  return contents
    .flatMap(({ number }) => objects.find((object) => object.number === number)?.stream?.content ?? [])
    .flatMap((content) => [...latin1(content).matchAll(beginning)])
    .map(([, said = '']) => {
      const strings = /\/(?:Lang|ActualText)\b/.test(said) ? readSyntax(said).strings : [];
      const named = (name: string): string | undefined => strings.find(({ key }) => key === name)?.text;
      return { language: named('Lang'), actual: named('ActualText') };
    });
}

/** Whether two texts are made of the same letters, however often each: one that is drawn in parts is read as often. */
export const haveSameLetters = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

const lettersOf = (text: string): string =>
  [...new Set(text.normalize('NFKC').match(/[\p{L}\p{N}]/gu))].toSorted().join('');
