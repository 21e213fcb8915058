import { inflateSync } from 'node:zlib';
import { latin1 } from './bytes.ts';
import { emptySyntax, readSyntax, takeToken, tokenAt, type PdfSyntax, type PdfToken } from './pdf-syntax.ts';
import type { Span } from '../breach.ts';

/** One numbered object of a PDF; one kept in a packed row of objects has the place of the row. */
export interface PdfObject extends Span {
  readonly number: number;
  readonly syntax: PdfSyntax;
  readonly stream: PdfStream | undefined;
}

/** Bytes an object carries; `content` is what they are unpacked, nothing where they cannot be. */
export interface PdfStream extends Span {
  readonly content: Uint8Array | undefined;
}

/** A PDF as it is written, read from first byte to last whether or not anything points there. */
export interface PdfFile {
  readonly objects: readonly PdfObject[];
  readonly trailers: readonly PdfSyntax[];
  /** How many times the file says that it ends. */
  readonly endings: number;
  /** Comments, and words that belong to no object. */
  readonly strays: readonly Span[];
}

const mostBytes = 1 << 26;
const ordinaryComment = /^%(?:PDF-\d\.\d|%EOF|[\x80-\xff]{4,8})\s*$/;

export function readPdfFile(bytes: Uint8Array): PdfFile {
  const text = latin1(bytes);
  const objects: PdfObject[] = [];
  const trailers: PdfSyntax[] = [];
  const strays: Span[] = [];
  let endings = 0;
  let open:
    | { readonly number: number; readonly start: number; readonly syntax: PdfSyntax; stream?: PdfStream }
    | undefined;
  let trailer: PdfSyntax | undefined;
  let [previous, key]: [PdfToken | undefined, string] = [undefined, ''];
  let at = 0;
  for (let token = tokenAt(text, at); token; token = tokenAt(text, at)) {
    at = token.end;
    const { kind, value, start } = token;
    if (kind === 'comment') {
      endings += Number(value.startsWith('%%EOF'));
      if (!ordinaryComment.test(value)) strays.push({ start, end: at });
      continue;
    }
    if (kind === 'word' && !open && /^\d+$/.test(value)) {
      const [header, number] = /^(\d+)\s+\d+\s+obj(?![A-Za-z])/.exec(text.slice(start, start + 40)) ?? [];
      if (header) {
        open = { number: Number(number), start, syntax: emptySyntax() };
        trailer = undefined;
        at = start + header.length;
      }
    } else if (kind === 'word' && open && value === 'stream') {
      open.stream = streamAt(bytes, text, at, open.syntax);
      at = open.stream.end;
    } else if (kind === 'word' && open && value === 'endobj') {
      objects.push({
        number: open.number,
        start: open.start,
        end: at,
        syntax: open.syntax,
        stream: open.stream,
      });
      open = undefined;
    } else if (kind === 'word' && value === 'trailer') trailers.push((trailer = emptySyntax()));
    else if (kind === 'word' && value === 'startxref') trailer = undefined;
    else if (open ?? trailer) takeToken(open?.syntax ?? trailer ?? emptySyntax(), token, previous, key);
    else if (kind !== 'word' || !/^(?:xref|n|f|\d+)$/.test(value)) strays.push({ start, end: at });
    if (kind === 'name') key = value;
    previous = token;
  }
  if (open) strays.push({ start: open.start, end: bytes.length });
  for (const { syntax } of objects.filter(({ syntax: { pairs } }) => pairs.has('Type XRef')))
    trailers.push(syntax);
  return {
    objects: objects.flatMap((object) => [object, ...packedObjects(object)]),
    trailers,
    endings,
    strays,
  };
}

/** The stream that begins after its keyword. Its stated length counts where its end stands there. */
function streamAt(bytes: Uint8Array, text: string, keyword: number, syntax: PdfSyntax): PdfStream {
  const start = keyword + (text.startsWith('\r\n', keyword) ? 2 : 1);
  const stated = start + (syntax.numbers.get('Length') ?? -1);
  const close =
    stated >= start && /^\s*endstream/.test(text.slice(stated, stated + 12))
      ? stated
      : text.indexOf('endstream', start);
  const end = close < 0 ? text.length : close;
  return { start, end, content: unpacked(bytes.subarray(start, end), syntax) };
}

function unpacked(packed: Uint8Array, { names }: PdfSyntax): Uint8Array | undefined {
  if (!names.has('Filter') && !names.has('FlateDecode')) return packed;
  if (
    !names.has('FlateDecode') ||
    ['ASCII85Decode', 'ASCIIHexDecode', 'LZWDecode', 'RunLengthDecode', 'Crypt'].some((name) =>
      names.has(name),
    )
  )
    return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
}

/** Objects that a packed row holds. */
function packedObjects({ syntax, stream, start, end }: PdfObject): PdfObject[] {
  if (!syntax.pairs.has('Type ObjStm') || !stream?.content) return [];
  const text = latin1(stream.content);
  const first = syntax.numbers.get('First') ?? text.length;
  const head = text.slice(0, first).trim().split(/\s+/).map(Number);
  return head.flatMap((number, index) => {
    if (index % 2 === 1) return [];
    const from = first + (head[index + 1] ?? 0);
    const to = first + (head[index + 3] ?? text.length);
    return [
      { number, start, end, syntax: readSyntax(text.slice(from, Math.max(from, to))), stream: undefined },
    ];
  });
}
