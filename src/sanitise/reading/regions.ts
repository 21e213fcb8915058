import type { Span } from '../breach.ts';
import type { Document } from './document.ts';
import { toSource, type Passage } from './passage.ts';

/** Whether a file is a style sheet or a script, by the end of its name. */
export const isProgram = (path: string): boolean => /\.(?:css|[mc]?js|ts)$/i.test(path);

/** A stretch of a source with its text. */
export interface Region extends Span {
  readonly text: string;
}

/** A fenced block of code; `language` is the word after the fence, in small letters. */
export interface Fence extends Region {
  readonly language: string;
}

const frontMatter = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)(?:^---|^\.\.\.|(?![\s\S]))/m;

/** What stands between the two lines of hyphens at the head of a Markdown or MDX text. */
export function frontMatterOf({ text, markup }: Document): Region | undefined {
  if (markup !== 'markdown' || !/^\uFEFF?\s*---/.test(text)) return undefined;
  const match = frontMatter.exec(text);
  if (match?.index !== 0) return undefined;
  const inside = match[1] ?? '';
  const start = match[0].indexOf('\n', match[0].indexOf('---')) + 1;
  return { start, end: start + inside.length, text: inside };
}

/** Fenced blocks of a Markdown text, without their fences; one that is never closed ends with the text. */
export function fencesOf({ text, markup }: Document): Fence[] {
  if (markup !== 'markdown' || !/```|~~~/.test(text)) return [];
  const fences: Fence[] = [];
  let open: { readonly sign: string; readonly language: string; readonly start: number } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const [, sign = '', language = ''] = /^[ \t>]{0,12}(`{3,}|~{3,})[ \t]*([\w+-]{0,20})/.exec(line) ?? [];
    if (open && sign.startsWith(open.sign)) {
      fences.push({ ...open, end: start, text: text.slice(open.start, start) });
      open = undefined;
    } else if (!open && sign)
      open = { sign, language: language.toLowerCase(), start: start + line.length + 1 };
    start += line.length + 1;
  }
  // A fence on the last line opens nothing.
  if (open && open.start <= text.length)
    fences.push({ ...open, end: text.length, text: text.slice(open.start) });
  return fences;
}

/** Blanks what a pattern finds, so that no place moves. */
export const blank = (text: string, pattern: RegExp): string =>
  text.replaceAll(pattern, (match) => ' '.repeat(match.length));

/** A Markdown text with its front matter, fenced blocks and code spans blanked. */
export function proseOnly(document: Document): string {
  if (document.markup !== 'markdown') return document.text;
  let { text } = document;
  const front = frontMatterOf(document);
  for (const { start, end } of [...(front ? [front] : []), ...fencesOf(document)]) {
    text = text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ') + text.slice(end);
  }
  return blank(text, /`[^`\n]+`/g);
}

/** A text a rule may search, and where its places are in the source. */
export interface Reading {
  readonly text: string;
  readonly at: (span: Span) => Span;
}

const rewriting =
  /[&<*~\\`{[\u00AD\u034F\u061C\u180B-\u180F\u200B-\u206F\uFE00-\uFEFF\uFF01-\uFF5E\uD834-\uDB40]/;

/** Whether a passage reads otherwise than its source by more than line breaks. */
function isRewritten({ origin }: Passage, source: string): boolean {
  if (typeof origin === 'number') return false;
  return rewriting.test(source.slice(origin.starts[0], origin.ends.at(-1)));
}

const remembered = new WeakMap<Document, readonly Reading[]>();

/** The source as it is, then every passage that reads otherwise than the source does. */
export function readingsOf(document: Document): readonly Reading[] {
  const known = remembered.get(document) ?? [
    { text: document.text, at: (span: Span): Span => span },
    ...document.passages
      .filter((passage) => isRewritten(passage, document.text))
      .map((passage) => ({ text: passage.text, at: (span: Span): Span => toSource(passage, span) })),
  ];
  remembered.set(document, known);
  return known;
}

/** Spans in reading order; of those that overlap only the one that begins first. */
export function withoutOverlaps<S extends Span>(spans: Iterable<S>): S[] {
  const kept: S[] = [];
  let end = -1;
  for (const span of [...spans].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

/** Spans of everything a global pattern finds. The pattern itself is used: `matchAll` would make a new one. */
export function* spansOf(text: string, pattern: RegExp, base = 0): Generator<Span> {
  let next = 0;
  try {
    for (;;) {
      pattern.lastIndex = next;
      const match = pattern.exec(text);
      if (match === null) return;
      const end = match.index + match[0].length;
      yield { start: base + match.index, end: base + end };
      next = Math.max(end, match.index + 1);
    }
  } finally {
    pattern.lastIndex = 0;
  }
}
