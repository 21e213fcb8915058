/** An element of a page; places count in the HTML, `end` behind its closing tag. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text between two tags, `[start, end)`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
}

const tag = /<(\/?)([a-z][a-z0-9-]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?\/?>/gi;
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const raw = new Set(['script', 'style']);

/** Elements and texts of HTML that is well formed, as our own pages are. Scripts and styles hold no text. */
export function readElements(html: string): { elements: Element[]; runs: TextRun[] } {
  const elements: Element[] = [];
  const runs: TextRun[] = [];
  const open: { name: string; start: number }[] = [];
  let done = 0;
  let isRaw = false;
  for (const match of html.matchAll(tag)) {
    const [whole, slash, written = ''] = match;
    const name = written.toLowerCase();
    const end = match.index + whole.length;
    if (isRaw && !(slash && raw.has(name))) continue;
    if (!isRaw && match.index > done) runs.push({ start: done, end: match.index });
    done = end;
    isRaw = !slash && raw.has(name);
    if (!slash) {
      if (!voids.has(name) && !whole.endsWith('/>')) open.push({ name, start: match.index });
      continue;
    }
    const index = open.findLastIndex((element) => element.name === name);
    if (index < 0) continue;
    for (const element of open.splice(index)) elements.push({ ...element, end });
  }
  return { elements, runs };
}

/** Elements around a place, the outermost first. */
export const around = (elements: readonly Element[], at: number): Element[] =>
  elements.filter(({ start, end }) => start <= at && at < end).toSorted((a, b) => a.start - b.start);
