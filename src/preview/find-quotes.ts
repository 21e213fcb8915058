import type { Span } from '../sanitise/breach.ts';
import { readDocument } from '../sanitise/reading/document.ts';
import { toSource, type Passage } from '../sanitise/reading/passage.ts';

/** A stretch of running text of a page without doubled spaces, and where its characters stand in the passage. */
interface Squeezed {
  readonly passage: Passage;
  readonly text: string;
  readonly indices: readonly number[];
}

/**
 * Finds words in the running text of a page, `[from, to)` of its HTML. The page is read by the gate’s own
 * reader, so that tags, entities and look-alikes stand in nobody’s way.
 */
export function quoteFinder(html: string, from: number, to: number): (quote: string) => Span[] {
  const texts = readDocument({ path: 'page.html', text: html.slice(from, to) })
    .passages.filter(({ place }) => place === 'prose')
    .map(squeeze);
  return (quote) => {
    const wanted = squeezed(quote);
    if (wanted === '') return [];
    return texts.flatMap(({ passage, text, indices }) => {
      const at = text.indexOf(wanted);
      if (at < 0) return [];
      const start = indices[at] ?? 0;
      const end = (indices[at + wanted.length - 1] ?? start) + 1;
      const span = toSource(passage, { start, end });
      return [{ start: from + span.start, end: from + span.end }];
    });
  };
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function squeeze(passage: Passage): Squeezed {
  const indices: number[] = [];
  let text = '';
  for (let index = 0; index < passage.text.length; index += 1) {
    const character = passage.text.charAt(index);
    const isSpace = /\s/.test(character);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : character;
    indices.push(index);
  }
  return { passage, text, indices };
}
