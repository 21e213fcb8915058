import { inMarkup } from '../reading/foreign.ts';
import { haveSameLetters, type ContentMark } from './pdf-marks.ts';
import { leftwards, placeOf, turns, type PlacedText } from './pdf-lines.ts';
import { marksIn, unmarked, type Mark, type Page } from './pdf-tree.ts';

/** Words of a page that belong to one block and one language. */
type Piece = Mark & { readonly text: string };

/**
 * The text of a page, its items read with their marks. Where the file says which of them make up a heading, a
 * paragraph or a cell, an empty line parts these, as between those of any text; words parted at the end of a
 * line are joined. Without such marks it is one text.
 */
export const textOfPage = async (page: Page): Promise<string> =>
  blocksOf(await piecesOf(page))
    .map((block) => block.map(({ text }) => text).join(''))
    .map(withoutHyphens)
    .join('\n\n');

/**
 * The same as markup in a language: a paragraph for each block, in which every stretch is marked that is in another.
 * `said` is what its content says of each stretch that is marked.
 */
export const markupOfPage = async (
  page: Page,
  language: string,
  said: readonly ContentMark[],
): Promise<string> =>
  blocksOf(await piecesOf(page, said))
    .map((block) => withoutHyphens(block.map(({ text, language: own }) => inMarkup(text, own)).join('')))
    .map((words) => `<p lang="${language}">${words}</p>`)
    .join('\n');

const withoutHyphens = (text: string): string => text.replaceAll(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1');

/** Pieces in rows of those that belong together. */
function blocksOf(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || before.block !== piece.block) blocks.push([piece]);
    else if (before.language !== piece.language) last.push(piece);
    else last[last.length - 1] = { ...piece, text: before.text + piece.text };
  }
  return blocks;
}

/** A stretch that has begun and not ended. */
interface OpenStretch {
  readonly id: string;
  readonly isReversed: boolean;
  readonly said: ContentMark | undefined;
  /** Number of the texts before it. */
  readonly before: number;
}

type MarkedText = PlacedText & { readonly mark: Mark };

/** Everything on a page in the order it is read. What has no words of its own goes with what stands before it. */
async function piecesOf(page: Page, said: readonly ContentMark[] = []): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks = marksIn(await page.getStructTree());
  const begun = items.filter((item) => !('str' in item) && item.type !== 'endMarkedContent').length;
  const waiting = (said.length === begun ? said : []).values();
  const open: OpenStretch[] = [];
  const texts: MarkedText[] = [];
  let last = unmarked;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') takeActual(open.pop(), texts);
      else
        open.push({
          id: item.id,
          isReversed: 'tag' in item && item.tag === 'ReversedChars',
          said: waiting.next().value,
          before: texts.length,
        });
      continue;
    }
    if (item.str === '' && !item.hasEOL) continue;
    if (item.str.trim() !== '') {
      const { block, language } = open.map(({ id }) => marks.get(id)).findLast((found) => found) ?? unmarked;
      last = {
        block,
        language: open.findLast((stretch) => stretch.said?.language)?.said?.language ?? language,
      };
    }
    const isReversed = open.some((stretch) => stretch.isReversed);
    const isBlank = item.str.trim() === '';
    texts.push({
      text: item.str + (item.hasEOL ? '\n' : ''),
      ...placeOf(item.transform.map(Number)),
      width: item.width,
      isLeftwards: isBlank
        ? (texts.at(-1)?.isLeftwards ?? false)
        : isReversed || /\p{Script=Arabic}/u.test(item.str),
      mark: last,
    });
  }
  const read = leftwards(texts, (a, b) => a.mark.block === b.mark.block);
  return read.map((placed, place) => {
    const { text, mark } = placed;
    return { text: (turns(read[place - 1], placed) ? ' ' : '') + text, ...mark };
  });
}

/**
 * Puts what a stretch that has ended is to be read as in place of what it shows: a letter may be drawn in parts.
 * Other letters than those that are shown are not believed.
 */
function takeActual(stretch: OpenStretch | undefined, texts: MarkedText[]): void {
  const { before = 0, said } = stretch ?? {};
  const [first, ...more] = texts.slice(before);
  if (said?.actual === undefined || first === undefined) return;
  const shown = [first, ...more].map(({ text }) => text).join('');
  if (haveSameLetters(said.actual, shown))
    texts.splice(before, 1 + more.length, { ...first, text: said.actual });
}
