import type { Passage, Place } from './passage.ts';
import { readInline } from './inline.ts';
import { readYaml } from './yaml.ts';

/** One line and where it stands; without its line break. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* linesOf(source: string, from: number): Generator<Line> {
  let start = from;
  while (start <= source.length) {
    const stop = source.indexOf('\n', start);
    const end = stop < 0 ? source.length : stop;
    yield { start, end, text: source.slice(start, end) };
    if (stop < 0) return;
    start = stop + 1;
  }
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/** What a block begins with: heading, list item, quotation. Its sign is not part of the text. */
const opening = /^[ \t]*(?:(#{1,6})[ \t]+|([-*+]|\d{1,3}[.)])[ \t]+|((?:>[ \t]?)+))/;

/** Every passage of a Markdown or MDX text: paragraphs, headings, list items, table cells, front matter. */
export function readMarkdown(source: string): Passage[] {
  const passages: Passage[] = [];
  const sink = (passage: Passage): void => void passages.push(passage);
  const front = frontMatter.exec(source);
  if (front) {
    const at = front[0].indexOf(front[1] ?? '', 3);
    for (const passage of readYaml(front[1] ?? '', at)) passages.push({ ...passage, place: 'front-matter' });
  }
  let block: { start: number; end: number; place: Place } | undefined;
  const flush = (): void => {
    if (block) readInline(source, block.start, block.end, block.place, sink);
    block = undefined;
  };
  for (const line of linesOf(source, front?.[0].length ?? 0)) {
    const { text } = line;
    if (/^[ \t\r]*$/.test(text) || /^[ \t]*(?:```|~~~|[-*_=]{3,}[ \t]*\r?$)/.test(text)) {
      flush();
      continue;
    }
    if (/^[ \t]*\|/.test(text)) {
      flush();
      readRow(source, line, sink);
      continue;
    }
    const [sign = '', heading, , quote] = opening.exec(text) ?? [];
    const continues = block && sign === '';
    const sameQuote = quote !== undefined && block?.place === 'quote';
    if (continues && block) block.end = line.end;
    else if (sameQuote && block) {
      // A quotation's lines are read one by one: the sign before each is not part of the text.
      flush();
      block = { start: line.start + sign.length, end: line.end, place: 'quote' };
    } else {
      flush();
      block = {
        start: line.start + sign.length,
        end: line.end,
        place: quote === undefined ? 'prose' : 'quote',
      };
    }
    if (heading !== undefined) flush();
  }
  flush();
  return passages;
}

/** The cells of a table's row. */
function readRow(source: string, { start, text }: Line, sink: (passage: Passage) => void): void {
  if (/^[\s|:-]+$/.test(text)) return;
  let cell = 0;
  for (const match of `${text}|`.matchAll(/(?<!\\)\|/g)) {
    if (match.index > cell)
      readInline(source, start + cell, Math.min(start + match.index, start + text.length), 'prose', sink);
    cell = match.index + 1;
  }
}
