import { crc32, deflateSync, gzipSync } from 'node:zlib';

export const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

export function joined(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const arrays = parts.map((part) => (typeof part === 'string' ? latin(part) : part));
  const whole = new Uint8Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of arrays) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const big32 = (value: number): Uint8Array =>
  new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const little32 = (value: number): Uint8Array => big32(value).toReversed();
const little16 = (value: number): Uint8Array => new Uint8Array([value & 255, value >> 8]);

/** A PNG chunk with its check sum. */
export function pngChunk(type: string, content: Uint8Array | string): Uint8Array {
  const body = joined(type, content);
  return joined(big32(body.length - 4), body, big32(crc32(body)));
}

/** A PNG with chunks put in before its end. */
export const withChunks = (png: Uint8Array, ...chunks: readonly Uint8Array[]): Uint8Array =>
  joined(png.subarray(0, -12), ...chunks, png.subarray(-12));

/** A JPEG with a segment put in right after its start. */
export const withSegment = (jpeg: Uint8Array, marker: number, content: Uint8Array | string): Uint8Array => {
  const body = joined(content);
  return joined(
    jpeg.subarray(0, 2),
    new Uint8Array([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]),
    body,
    jpeg.subarray(2),
  );
};

/** A WebP with a chunk added and its length set right. */
export function withRiffChunk(webp: Uint8Array, type: string, content: Uint8Array | string): Uint8Array {
  const body = joined(content);
  const whole = joined(webp, type, little32(body.length), body, body.length % 2 === 1 ? '\0' : '');
  whole.set(little32(whole.length - 8), 4);
  return whole;
}

/** A GIF with an extension put in before its pictures. */
export function withExtension(gif: Uint8Array, label: number, text: string): Uint8Array {
  const flags = gif[10] ?? 0;
  const head = 13 + ((flags & 0x80) !== 0 ? 3 << ((flags & 7) + 1) : 0);
  return joined(
    gif.subarray(0, head),
    new Uint8Array([0x21, label, text.length]),
    text,
    '\0',
    gif.subarray(head),
  );
}

/** An Exif block, low byte first, of text tags only. */
export function exifBlock(tags: Readonly<Record<number, string>>): Uint8Array {
  const entries = Object.entries(tags);
  let at = 8 + 2 + 12 * entries.length + 4;
  const folder: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (const [tag, text] of entries) {
    const value = latin(`${text}\0`.padEnd(5, '\0'));
    folder.push(joined(little16(Number(tag)), little16(2), little32(value.length), little32(at)));
    values.push(value);
    at += value.length;
  }
  return joined('II*\0', little32(8), little16(entries.length), ...folder, little32(0), ...values);
}

/** A ZIP with one stored file, as an office document is one. */
export function zip(name: string, text: string): Uint8Array {
  const content = encoded(text);
  const shared = joined(
    little16(20),
    little16(0),
    little16(0),
    little32(0),
    little32(crc32(content)),
    little32(content.length),
    little32(content.length),
    little16(name.length),
    little16(0),
  );
  const local = joined('PK\x03\x04', shared, name, content);
  const central = joined(
    'PK\x01\x02',
    little16(20),
    shared,
    little16(0),
    little16(0),
    little16(0),
    little32(0),
    little32(0),
    name,
  );
  return joined(
    local,
    central,
    'PK\x05\x06',
    little16(0),
    little16(0),
    little16(1),
    little16(1),
    little32(central.length),
    little32(local.length),
    little16(0),
  );
}

/** A file of a Pagefind index. */
export const pagefindFile = (content: Uint8Array | string): Uint8Array =>
  new Uint8Array(gzipSync(joined('pagefind_dcd', content)));

/** A CBOR list of texts under 24 bytes each. */
export const cborTexts = (...texts: readonly string[]): Uint8Array =>
  joined(
    new Uint8Array([0x80 | texts.length]),
    ...texts.flatMap((text) => [new Uint8Array([0x60 | encoded(text).length]), encoded(text)]),
  );

interface PdfParts {
  readonly text?: string;
  readonly info?: string;
  /** Entries added to the catalogue and to the page. */
  readonly catalogue?: string;
  readonly page?: string;
  /** Further objects, the first of which is number 7. */
  readonly objects?: readonly (string | Uint8Array)[];
  readonly trailer?: string;
  /** Pack the page's text, and map its letters so that no byte of it is the letter it shows. */
  readonly subset?: boolean;
}

/** A PDF of one page, written by hand with a right table of objects. */
export function pdf({
  text = 'Plain policy prose',
  info = '/Title (Safeguards) /Producer (Typst 0.14.2)',
  catalogue = '',
  page = '',
  objects = [],
  trailer = '',
  subset = false,
}: PdfParts = {}): Uint8Array {
  const shown = subset
    ? `<${[...text].map((letter) => (letter.charCodeAt(0) + 0x0300).toString(16).padStart(4, '0')).join('')}>`
    : `(${text})`;
  const content = new Uint8Array(deflateSync(latin(`BT /F1 12 Tf 72 700 Td ${shown} Tj ET`)));
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0320> <037E> <0020> endbfrange endcmap end end';
  const font = subset
    ? '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Sans /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Sans /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Sans /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] /ToUnicode 7 0 R >>'
    : '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const all: (string | Uint8Array)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    joined(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`, content, '\nendstream'),
    font,
    `<< ${info} >>`,
    ...(subset ? [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`] : []),
    ...objects,
  ];
  let whole = latin('%PDF-1.7\n%\x80\x81\x82\x83\n');
  const places: number[] = [];
  for (const [index, body] of all.entries()) {
    places.push(whole.length);
    whole = joined(whole, `${index + 1} 0 obj\n`, body, '\nendobj\n');
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return joined(
    whole,
    `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${all.length + 1} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${whole.length}\n%%EOF\n`,
  );
}

/** A PDF with an object written anew after its end, as editors save. */
export const updated = (original: Uint8Array): Uint8Array =>
  joined(
    original,
    `6 0 obj\n<< /Title (Safeguards) >>\nendobj\nxref\n6 1\n${String(original.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R /Prev ${new TextDecoder('latin1').decode(original).lastIndexOf('xref\n0')} >>\nstartxref\n${original.length + 51}\n%%EOF\n`,
  );
