import { crc32, inflateSync } from 'node:zlib';
import { latin1, uint32 } from './bytes.ts';
import { readExif } from './exif.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { readIcc } from './icc.ts';
import { isLicence } from './licence.ts';

/** Chunks that are needed to show the picture. Source: PNG specification, third edition, section 11. */
const shown = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'cHRM',
  'gAMA',
  'sBIT',
  'sRGB',
  'bKGD',
  'hIST',
  'tRNS',
  'pHYs',
  'cICP',
  'mDCV',
  'cLLI',
  'acTL',
  'fcTL',
  'fdAT',
]);
const mostBytes = 1 << 28;

/** Everything in a PNG that is no picture. */
export function readPng(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const data: Uint8Array[] = [];
  let at = 8;
  let ended = false;
  while (!ended) {
    const length = uint32(bytes, at);
    const end = at + 12 + length;
    const type = latin1(bytes, at + 4, at + 8);
    if (
      end > bytes.length ||
      !/^[A-Za-z]{4}$/.test(type) ||
      crc32(bytes.subarray(at + 4, end - 4)) !== uint32(bytes, end - 4) ||
      (type === 'IHDR') !== (at === 8)
    ) {
      found.fault('no-damaged-file', Math.min(at, bytes.length), bytes.length);
      return found;
    }
    const content = bytes.subarray(at + 8, end - 4);
    if (type === 'IDAT') data.push(content);
    else readChunk(type, content, at + 8, found);
    ended = type === 'IEND';
    if (ended && length > 0) found.fault('no-trailing-bytes', at + 8, end - 4);
    at = end;
  }
  if (at < bytes.length) found.fault('no-trailing-bytes', at, bytes.length);
  checkPixels(bytes.subarray(16, 29), data, bytes.length, found);
  return found;
}

function readChunk(type: string, content: Uint8Array, start: number, found: Findings): void {
  const end = start + content.length;
  if (type === 'iCCP') {
    const split = content.indexOf(0);
    const profile = split < 0 ? undefined : inflate(content.subarray(split + 2), 1 << 24);
    if (!profile) return found.fault('no-damaged-file', start, end);
    found.text('metadata', latin1(content, 0, split), start, start + split);
    // Places in a packed profile are none in the file: what is found there stands at the chunk.
    const inner = readIcc(profile.bytes);
    for (const { rule } of inner.faults) found.fault(rule, start, end);
    for (const { text } of inner.texts) found.text('metadata', text, start, end);
    if (profile.used + split + 2 < content.length) found.fault('no-trailing-bytes', start, end);
  } else if (type === 'tEXt') {
    const [, keyword, value] = /^([^\0]*)\0([^\0]*)$/.exec(latin1(content)) ?? [];
    if (keyword === 'Copyright' && isLicence(value ?? '')) found.text('metadata', value ?? '', start, end);
    else found.fault('no-image-metadata', start, end);
  } else if (type === 'eXIf') found.include(readExif(content), start);
  else if (!shown.has(type)) found.fault('no-image-metadata', start - 8, end + 4);
}

/** The packed pixels must be exactly as many as the header says: what is more would be hidden. */
function checkPixels(header: Uint8Array, data: readonly Uint8Array[], length: number, found: Findings): void {
  const expected = pixelBytes(header);
  const packed = joined(data);
  const pixels = expected === undefined ? undefined : inflate(packed, expected);
  if (!pixels || pixels.bytes.length !== expected) found.fault('no-damaged-file', 0, length);
  else if (pixels.used < packed.length) found.fault('no-trailing-bytes', 0, length);
}

/** Bytes of all rows, each with its filter byte; nothing where the header is impossible or the picture too large. */
function pixelBytes(header: Uint8Array): number | undefined {
  const [width, height] = [uint32(header, 0), uint32(header, 4)];
  const samples = [1, 0, 3, 1, 2, 0, 4][header[9] ?? 0] ?? 0;
  const bits = samples * (header[8] ?? 0);
  const size = (columns: number, rows: number): number =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8));
  const passes: readonly (readonly number[])[] = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  const total =
    header[12] === 0
      ? size(width, height)
      : passes.reduce(
          (sum, [x = 0, y = 0, dx = 1, dy = 1]) =>
            sum + size(Math.ceil(Math.max(0, width - x) / dx), Math.ceil(Math.max(0, height - y) / dy)),
          0,
        );
  return bits > 0 && total > 0 && total <= mostBytes ? total : undefined;
}

/** Unpacked bytes and how many packed ones they took; nothing where they are damaged or too many. */
function inflate(
  packed: Uint8Array,
  most: number,
): { readonly bytes: Uint8Array; readonly used: number } | undefined {
  try {
    const answer: unknown = inflateSync(packed, { maxOutputLength: most, info: true });
    if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer))
      return undefined;
    const { buffer, engine } = answer;
    if (
      !(buffer instanceof Uint8Array) ||
      typeof engine !== 'object' ||
      engine === null ||
      !('bytesWritten' in engine)
    )
      return undefined;
    return { bytes: buffer, used: Number(engine.bytesWritten) };
  } catch {
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
