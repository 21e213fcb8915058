import type { FurtherOfficialLanguage } from '../../vocabulary/language.ts';
import { hasSign, latin1 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';
import type { FileRuleId } from './file-rules.ts';
import { readIcc } from './icc.ts';
import { readJpeg } from './jpeg.ts';
import { namesTool } from './known-tools.ts';
import type { PdfFile, PdfObject } from './pdf-objects.ts';
import { asLink, pdfText, tokenAt, type PdfString } from './pdf-syntax.ts';
import { readXmp } from './xmp.ts';

/** Names that no object may hold. */
const refused: readonly (readonly [rule: FileRuleId, names: string])[] = [
  ['no-pdf-attachment', 'EmbeddedFile EmbeddedFiles Filespec EF AF'],
  ['no-pdf-script', 'JavaScript JS Launch SubmitForm ImportData RichMedia Rendition GoToR GoToE AA'],
  ['no-pdf-form', 'AcroForm XFA Sig'],
  ['no-pdf-metadata', 'PieceInfo Collection Thumb'],
];

const annotations =
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Movie Screen Widget PrinterMark TrapNet Watermark 3D Redact RichMedia'.split(
    ' ',
  );

/** Keys whose strings are codes or bytes, never words. */
const codes = new Set(
  'ID Registry Ordering CharSet CheckSum DeviceRGB DeviceGray DeviceCMYK Lookup Style Panose CreationDate ModDate M Lang O U OE UE Perms'.split(
    ' ',
  ),
);
/** Ids that Typst gives to notes and to the cells of tables. */
const structureId = /^(?:U\d+x\d+y\d+|Note \d+)$/;

const properties = new Set([
  'Title',
  'Subject',
  'Keywords',
  'Creator',
  'Producer',
  'CreationDate',
  'ModDate',
  'Trapped',
]);

/** What the way a PDF is written gives away: authors, remains, attachments, and every string outside its pages. */
export function readPdfForm(
  file: PdfFile,
  bytes: Uint8Array,
  language?: FurtherOfficialLanguage,
): FileReading {
  const found = new Findings();
  const { objects, trailers, endings, strays } = file;
  if (endings !== 1 || trailers.length !== 1 || trailers.some(({ names }) => names.has('Prev')))
    found.fault('no-pdf-remains', 0, bytes.length);
  for (const { start, end } of strays) found.fault('no-pdf-remains', start, end);
  const information = new Set(
    trailers.flatMap(({ references }) =>
      references.filter(({ key }) => key === 'Info').map(({ number }) => number),
    ),
  );
  const reached = reachable(file);
  const seen = new Set<number>();
  for (const object of objects) {
    const { number, start, end, syntax } = object;
    const carrier = syntax.pairs.has('Type XRef') || syntax.pairs.has('Type ObjStm');
    if (seen.has(number) || !(carrier || reached.has(number))) found.fault('no-pdf-remains', start, end);
    seen.add(number);
    readObject(object, found);
    for (const string of syntax.strings) readString(string, information.has(number), object, language, found);
    if (!carrier || syntax.pairs.has('Type Metadata')) readStream(object, bytes, language, found);
  }
  return found;
}

/** Numbers of the objects that the trailer leads to. */
function reachable({ objects, trailers }: PdfFile): Set<number> {
  const targets = new Map<number, number[]>();
  for (const { number, syntax } of objects) {
    const known = targets.get(number) ?? [];
    for (const reference of syntax.references) known.push(reference.number);
    targets.set(number, known);
  }
  const waiting = trailers.flatMap(({ references }) => references.map(({ number }) => number));
  const reached = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (reached.has(number)) continue;
    reached.add(number);
    for (const target of targets.get(number) ?? []) waiting.push(target);
  }
  return reached;
}

function readObject({ start, end, syntax: { names, pairs } }: PdfObject, found: Findings): void {
  for (const [rule, listed] of refused) {
    if (listed.split(' ').some((name) => names.has(name))) found.fault(rule, start, end);
  }
  const isNote =
    annotations.some((kind) => pairs.has(`Subtype ${kind}`)) ||
    (pairs.has('Subtype Link') && (names.has('T') || names.has('RC') || names.has('Popup')));
  if (isNote) found.fault('no-pdf-annotation', start, end);
}

function readString(
  { key, text }: PdfString,
  isInformation: boolean,
  { start, end }: PdfObject,
  language: FurtherOfficialLanguage | undefined,
  found: Findings,
): void {
  if (text.trim() === '') return;
  if (isInformation && (!properties.has(key) || (/^(?:Creator|Producer)$/.test(key) && !namesTool(text))))
    return found.fault('no-pdf-metadata', start, end);
  if (isInformation && /^(?:Creator|Producer)$/.test(key)) return;
  if (!isInformation && key === 'Author') return found.fault('no-pdf-metadata', start, end);
  if (codes.has(key) || /^D:\d{4}/.test(text) || structureId.test(text)) return;
  if (key === 'URI') found.text('metadata', asLink(readable(text)), start, end);
  else found.speech('metadata', readable(text), language, start, end);
}

/** A string without control signs; nothing of one that is mostly bytes. */
function readable(text: string): string {
  const words = text.replaceAll(/[\x00-\x1F\x7F-\x9F]+/g, ' ');
  return (text.match(/[\p{L}\p{N}\s.,;:!?'"()/-]/gu) ?? []).length * 2 < text.length ? '' : words;
}

function readStream(
  { start, end, syntax, stream }: PdfObject,
  bytes: Uint8Array,
  language: FurtherOfficialLanguage | undefined,
  found: Findings,
): void {
  if (!stream) return;
  const { names, pairs } = syntax;
  if (names.has('DCTDecode') && !names.has('FlateDecode'))
    return found.include(
      readJpeg(bytes.subarray(stream.start, trimmed(bytes, stream.start, stream.end))),
      stream.start,
    );
  const { content } = stream;
  if (!content) return found.fault('no-unreadable-pdf', start, end);
  if (names.has('DCTDecode')) return whole(readJpeg(content));
  if (pairs.has('Subtype Image')) {
    if (names.has('JPXDecode') || names.has('JBIG2Decode')) found.fault('no-unreadable-pdf', start, end);
    return;
  }
  const text = latin1(content);
  if (pairs.has('Type Metadata') || /<x:xmpmeta|<\?xpacket/.test(text.slice(0, 2000)))
    whole(readXmp(content), language);
  else if (hasSign(content, 'acsp', 36)) whole(readIcc(content));
  else {
    for (const { index, 0: name } of text.matchAll(
      /\/(?:ActualText|Alt|E|T|Contents)\s*(?=\(|<[\dA-Fa-f\s])/g,
    )) {
      const token = tokenAt(text, index + name.length);
      if (token?.kind === 'string')
        found.speech('page', readable(pdfText(token.value)), language, start, end);
    }
  }

  /** Places in unpacked bytes are none in the file. */
  function whole(inner: FileReading, spoken?: FurtherOfficialLanguage): void {
    for (const { rule } of inner.faults) found.fault(rule, start, end);
    for (const { text: words } of inner.texts) found.speech('metadata', words, spoken, start, end);
  }
}

/** End of a stream without the line break before its closing word. */
const trimmed = (bytes: Uint8Array, start: number, end: number): number => {
  let at = end;
  while (at > start && (bytes[at - 1] === 0x0a || bytes[at - 1] === 0x0d)) at -= 1;
  return at;
};
