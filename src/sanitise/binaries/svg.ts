import { utf8 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { isImageKind, readImage } from './image.ts';
import { kindOf } from './kind.ts';

/** Comment, data section, instruction, document type, or tag; comments and the like as far as they are closed. */
const piece =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<!|<(\/?)([A-Za-z][\w.:-]*)((?:\s(?:"[^"<]*"|'[^'<]*'|[^'"<>])*|\/)?)>/g;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const foreign = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
  'html',
  'body',
  'link',
  'meta',
]);
const namespaces = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
]);
const deepest = 2;

/**
 * The form of an SVG source: a drawing and its words, without metadata, comments, marks of an editor,
 * scripts, or anything from outside. Its words are read elsewhere, as those of any text. Embedded
 * pictures are unpacked and inspected, `depth` drawings within each other at most. Places are UTF-16
 * units.
 */
export function readSvg(source: string, depth = 0): FileReading {
  const found = new Findings();
  const open: string[] = [];
  let root = false;
  let done = 0;
  for (const match of source.matchAll(piece)) {
    const [whole, close, name, attributes = ''] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (source.slice(done, start).includes('<')) found.fault('no-damaged-file', done, start);
    if (open.at(-1) === 'style') readStyle(source.slice(done, start), done, found);
    done = end;
    if (open.at(-1) === 'style' && whole.startsWith('<![CDATA[')) readStyle(whole, start, found);
    if (name === undefined) readInstruction(whole, start, end, found);
    else if (close === '/') {
      if (open.pop() !== name) found.fault('no-damaged-file', start, end);
    } else {
      root ||= name === 'svg';
      if (!attributes.endsWith('/')) open.push(name);
      readElement(name, start, end, found);
      for (const given of attributes.matchAll(attribute)) {
        const at = start + 1 + name.length + given.index;
        readAttribute(
          name,
          given[1] ?? '',
          decoded(given[2] ?? given[3] ?? ''),
          at,
          at + given[0].length,
          depth,
          found,
        );
      }
    }
  }
  if (!root || open.length > 0 || source.slice(done).includes('<'))
    found.fault('no-damaged-file', 0, source.length);
  return found;
}

function readInstruction(whole: string, start: number, end: number, found: Findings): void {
  if (whole.startsWith('<!--')) found.fault('no-svg-comment', start, end);
  else if (
    !whole.startsWith('<![CDATA[') &&
    !/^<\?xml\s+version="1\.0"(?:\s+encoding="utf-8")?(?:\s+standalone="(?:yes|no)")?\s*\?>$/i.test(whole)
  )
    found.fault('no-svg-metadata', start, end);
}

function readElement(name: string, start: number, end: number, found: Findings): void {
  const local = name.toLowerCase();
  if (foreign.has(local)) found.fault('no-svg-script', start, end);
  else if (local === 'metadata' || name.includes(':')) found.fault('no-svg-metadata', start, end);
}

function readAttribute(
  element: string,
  name: string,
  value: string,
  start: number,
  end: number,
  depth: number,
  found: Findings,
): void {
  const lower = name.toLowerCase();
  if (lower === 'xmlns' || lower.startsWith('xmlns:')) {
    if (!namespaces.has(value)) found.fault('no-svg-metadata', start, end);
  } else if (
    (name.includes(':') && !/^x(?:link|ml):/.test(lower)) ||
    lower.startsWith('data-') ||
    lower === 'enable-background'
  )
    found.fault('no-svg-metadata', start, end);
  else if (lower.startsWith('on')) found.fault('no-svg-script', start, end);
  else if (/^(?:xlink:)?href$|^src$|^xml:base$/.test(lower))
    readReference(element, value, start, end, depth, found);
  else if (/^(?:to|from|by|values)$/.test(lower) && /(?:^|;)\s*(?:[a-z]+:|\/\/)/i.test(value))
    found.fault('no-svg-reference', start, end);
  else if (lower === 'id' && /\p{Lu}/u.test(value))
    found.text('metadata', value.replaceAll(/[_.-]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' '), start, end);
  else readStyle(value, start, found);
}

/** Within the drawing, an embedded picture, or a link a reader follows; nothing else is drawn from outside. */
function readReference(
  element: string,
  value: string,
  start: number,
  end: number,
  depth: number,
  found: Findings,
): void {
  const address = value.trim();
  if (address.startsWith('#')) return;
  if (/^data:/i.test(address)) readEmbedded(address, start, end, depth, found);
  else if (/^(?:javascript|vbscript):/i.test(address)) found.fault('no-svg-script', start, end);
  else if (element !== 'a') found.fault('no-svg-reference', start, end);
}

function readEmbedded(address: string, start: number, end: number, depth: number, found: Findings): void {
  const [, type = '', packed] =
    /^data:image\/(png|jpeg|webp|gif|avif|svg\+xml);base64,([\sA-Za-z\d+/=]+)$/.exec(address) ?? [];
  if (packed === undefined) return found.fault('no-svg-reference', start, end);
  const bytes = unpacked(packed);
  const kind = kindOf(`embedded.${type.replace('+xml', '')}`, bytes);
  const text = kind === 'text' ? utf8(bytes) : undefined;
  const inner = isImageKind(kind)
    ? readImage(kind, bytes)
    : text !== undefined && depth < deepest
      ? readSvg(text, depth + 1)
      : undefined;
  if (!inner) return found.fault('no-damaged-file', start, end);
  // Places in packed bytes are none in the source: what is found there stands at the attribute.
  for (const { rule } of inner.faults) found.fault(rule, start, end);
  for (const { text: words } of inner.texts) found.text('metadata', words, start, end);
  if (text !== undefined) found.text('metadata', text.replaceAll(/<[^>]*>/g, ' '), start, end);
}

/** Bytes of a base64 text; none where it is damaged, which no kind of file allows. */
function unpacked(packed: string): Uint8Array {
  try {
    return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Styles may colour and measure, not load. */
function readStyle(style: string, start: number, found: Findings): void {
  for (const { index, 0: whole } of style.matchAll(
    /@import[^;]*|url\(\s*["']?(?!\s*["']?#)[^)]*\)?|\/\*[\s\S]*?(?:\*\/|$)/gi,
  )) {
    found.fault(
      whole.startsWith('/*') ? 'no-svg-comment' : 'no-svg-reference',
      start + index,
      start + index + whole.length,
    );
  }
}

/** Numbered and basic named references replaced, so that no address hides behind them. */
const decoded = (value: string): string =>
  value
    .replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll(
      /&(?:quot|apos|amp|lt|gt);/g,
      (name) => ({ '&quot;': '"', '&apos;': "'", '&amp;': '&', '&lt;': '<' })[name] ?? '>',
    );
