import type { Hypertext } from './hypertext.ts';
import type { Block, ImportedText, Tally } from './imported.ts';
import { toBlocks } from './to-blocks.ts';

/** Reads HTML as a text with a title; a heading at its beginning is the title. */
export function toText(nodes: readonly Hypertext[], tally: Tally): ImportedText {
  const blocks = toBlocks(nodes, tally);
  const [first, ...rest] = blocks;
  const title = first && /^# (.*)$/.exec(first.markdown)?.[1];
  return {
    title: title && unescaped(title),
    blocks: withOrderlyHeadings(title === undefined ? blocks : rest),
    tally,
  };
}

const unescaped = (text: string): string => text.replaceAll(/\\(\W)/g, '$1').replaceAll(/\*+/g, '');

/** Headings from the second level down, none more than one below the one before. */
function withOrderlyHeadings(blocks: readonly Block[]): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    const [, signs, words] = /^(#+) (.*)$/.exec(block.markdown) ?? [];
    if (signs === undefined || words === undefined) return block;
    while ((open.at(-1) ?? 0) >= signs.length) open.pop();
    open.push(signs.length);
    return { ...block, markdown: `${'#'.repeat(Math.min(open.length + 1, 6))} ${words}` };
  });
}
