import { XMLSerializer } from '@xmldom/xmldom';
import { hiddenStyles, isHiding } from './hidden-styles.ts';
import { count, type Tally } from './imported.ts';
import type { WordParts } from './open-docx.ts';
import { attribute, child, elements, parseXml, remove } from './xml.ts';

/** Parts a text can be read from without knowing who wrote it, when, and with whom. */
const kept = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:styles|numbering)\.xml)$/;

/**
 * The parts of a Word file that hold its visible text as it would be accepted, and nothing besides: no
 * comments, no text that was deleted or hidden, no properties, margins, notes, pictures or embedded files.
 * What goes is counted.
 *
 * @throws {SyntaxError} when a part is not well formed.
 */
export function cleanDocx({ parts, names, main }: WordParts, tally: Tally): Record<string, Uint8Array> {
  const text = parseXml(parts[main] ?? new Uint8Array());
  countAround(parts, names, text, tally);
  dropTracked(text, tally);
  for (const [name, what] of dropped) {
    for (const element of elements(text, name)) {
      if (!isAttached(element, text)) continue;
      if (what) count(tally, kindOf(element, what));
      remove(element);
    }
  }
  const styles = parts['word/styles.xml'];
  dropHidden(text, hiddenStyles(styles && parseXml(styles)), tally);
  const serialized = new XMLSerializer().serializeToString(text);
  const rels = main.replace(/([^/]+)$/, '_rels/$1.rels');
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([name]) => kept.test(name))),
    ...(parts[rels] && { [rels]: parts[rels] }),
    [main]: new TextEncoder().encode(serialized),
  };
}

/** Elements that no draft takes over, and what they are counted as. */
const dropped = [
  ['AlternateContent', 'pictures'],
  ['drawing', 'pictures'],
  ['pict', 'pictures'],
  ['object', 'embedded'],
  ['footnoteReference', 'notes'],
  ['endnoteReference', 'notes'],
  ['commentReference', undefined],
  ['annotationRef', undefined],
  ['altChunk', 'embedded'],
] as const;

const kindOf = (element: Element, what: 'pictures' | 'embedded' | 'notes') =>
  elements(element, 'txbxContent').length > 0 ? 'textBoxes' : what;

const isAttached = (element: Element, text: Document): boolean => {
  for (let above: Node | null = element; above; above = above.parentNode) if (above === text) return true;
  return false;
};

/** Takes what was inserted and leaves out what was deleted or moved away. */
function dropTracked(text: Document, tally: Tally): void {
  // Inside properties the same names mark a row or a paragraph’s end, which the reader of the text knows.
  const isText = ({ parentNode }: Element): boolean =>
    !/^(?:rPr|trPr|tcPr|pPr)$/.test((parentNode as Element | null)?.localName ?? '');
  const changes = (names: readonly string[]) => names.flatMap((name) => elements(text, name)).filter(isText);
  count(tally, 'insertions', changes(['ins', 'moveTo']).length);
  const gone = [
    ...changes(['del', 'moveFrom']),
    ...elements(text, 'cellDel').flatMap((mark) => cellOf(mark)),
    ...elements(text, 'del')
      .filter(({ parentNode }) => (parentNode as Element).localName === 'trPr')
      .flatMap(rowOf),
  ];
  count(tally, 'deletions', gone.length);
  for (const element of gone) remove(element);
}

const rowOf = (mark: Element): Element[] => [mark.parentNode?.parentNode as Element];

/** What a deleted cell holds; the cell stays, since its row needs it. */
const cellOf = (mark: Element): Element[] =>
  Array.from((mark.parentNode?.parentNode as Element).childNodes as unknown as Element[]).filter(
    ({ localName }) => localName === 'p' || localName === 'tbl',
  );

function dropHidden(text: Document, hidden: ReadonlySet<string>, tally: Tally): void {
  const styleOf = (properties: Element | undefined, name: string): string | undefined => {
    const style = child(properties, name);
    return style && attribute(style, 'val');
  };
  for (const paragraph of elements(text, 'p')) {
    if (!hidden.has(styleOf(child(paragraph, 'pPr'), 'pStyle') ?? '')) continue;
    for (const run of elements(paragraph, 'r')) remove(run);
    count(tally, 'hidden');
  }
  for (const run of elements(text, 'r')) {
    const properties = child(run, 'rPr');
    if (!isHiding(properties) && !hidden.has(styleOf(properties, 'rStyle') ?? '')) continue;
    if (elements(run, 't').length > 0) count(tally, 'hidden');
    remove(run);
  }
}

/** Counts what stands around the text and is never opened for its words. */
function countAround(
  parts: WordParts['parts'],
  names: readonly string[],
  text: Document,
  tally: Tally,
): void {
  const opened = Object.entries(parts).filter(([name]) => /^(?:word|docProps)\/[^/]+\.xml$/.test(name));
  const authors = new Set(elements(text, '*').flatMap((element) => attribute(element, 'author') ?? []));
  for (const [name, bytes] of opened) {
    if (/\/(?:comments|people|header|footer|footnotes|endnotes)[^/]*\.xml$|^docProps\//.test(name)) {
      const part = parseXml(bytes);
      for (const element of elements(part, '*')) {
        const author = attribute(element, 'author');
        if (author) authors.add(author);
      }
      if (/\/comments\.xml$/.test(name)) count(tally, 'comments', elements(part, 'comment').length);
      if (/\/(?:header|footer)\d*\.xml$/.test(name) && saysSomething(part)) count(tally, 'margins');
      if (name.startsWith('docProps/')) countProperties(part, authors, tally);
    }
  }
  count(tally, 'authors', authors.size);
  count(tally, 'embedded', names.filter((name) => /\/embeddings\/[^/]+$/.test(name)).length);
}

const saysSomething = (part: Document): boolean =>
  elements(part, 't').some(({ textContent }) => (textContent ?? '').trim() !== '');

function countProperties(part: Document, authors: Set<string>, tally: Tally): void {
  for (const property of elements(part, '*')) {
    if (property.parentNode !== part.documentElement || (property.textContent ?? '').trim() === '') continue;
    if (/^(?:creator|lastModifiedBy|Manager)$/.test(property.localName))
      authors.add(property.textContent ?? '');
    else count(tally, 'properties');
  }
}
