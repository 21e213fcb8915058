import { readDocument } from '../sanitise/reading/document.ts';
import { originOf, type Passage } from '../sanitise/reading/passage.ts';
import type { Manuscript } from '../schema/manuscript.ts';
import { languages, type Language } from '../vocabulary/language.ts';

/** Places of a source that readers see as running text. */
const isRead = ({ place, text }: Passage): boolean =>
  (place === 'prose' || place === 'quote' || place === 'citation') && /\p{L}/u.test(text);

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The words that stand at `offset` of a source, as the gate reads them: their sentence, then the piece of it
 * that no component interrupts, since a component may show words of its own. None outside of running text.
 */
export function quotesAt(manuscript: Manuscript, offset: number): string[] {
  const passage = passageAt(manuscript, offset);
  if (!passage) return [];
  const at = indexAt(passage, offset);
  for (const { segment, index } of sentences.segment(passage.text)) {
    if (at >= index + segment.length) continue;
    const piece = uninterrupted(manuscript.text, passage, at, [index, index + segment.length]);
    return [...new Set([segment.trim(), piece.trim()])].filter((words) => /\p{L}/u.test(words));
  }
  return [];
}

/** The language that the key of a text or the name of its file says it is written in. */
export function languageAt(manuscript: Manuscript, offset: number): Language | undefined {
  const said = [passageAt(manuscript, offset)?.key, /\.([a-z]{2})\.mdx$/.exec(manuscript.path)?.[1]];
  return languages.find((language) => said.includes(language));
}

const passageAt = (manuscript: Manuscript, offset: number): Passage | undefined =>
  readDocument(manuscript).passages.find(
    (passage) =>
      isRead(passage) &&
      originOf(passage, 0).start <= offset &&
      offset < originOf(passage, passage.text.length - 1).end,
  );

/** The whole text that begins at `offset`, or is the first to end behind it: the value of a key. */
export function textAt(manuscript: Manuscript, offset: number): string[] {
  const passage = readDocument(manuscript).passages.find(
    (passage) => isRead(passage) && originOf(passage, passage.text.length - 1).end > offset,
  );
  return passage ? [passage.text.trim()] : [];
}

/** All running text of a source that is long enough to be known again, piece by piece. */
export const textsOf = (manuscript: Manuscript): string[] =>
  readDocument(manuscript)
    .passages.filter((passage) => isRead(passage) && /\p{L}\s+\P{Z}+\s+\P{Z}+\s+\p{L}/u.test(passage.text))
    .map(({ text }) => text.trim());

/** Index of the first character of a passage that does not end before `offset`. */
function indexAt(passage: Passage, offset: number): number {
  if (typeof passage.origin === 'number') return offset - passage.origin;
  return Math.max(
    0,
    passage.origin.ends.findIndex((end) => end > offset),
  );
}

/** The stretch around `at`, within a sentence, in which no tag of the source was left out. */
function uninterrupted(
  source: string,
  passage: Passage,
  at: number,
  [from, to]: readonly [number, number],
): string {
  const isGap = (index: number): boolean =>
    /[<{]/.test(source.slice(originOf(passage, index - 1).end, originOf(passage, index).start));
  let start = at;
  while (start > from && !isGap(start)) start -= 1;
  let end = at + 1;
  while (end < to && !isGap(end)) end += 1;
  return passage.text.slice(start, end);
}
