import { gaps, hasSign, isBlank, uint16, uint16le, uint32, uint32le, utf8 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { isLicence } from './licence.ts';

/** Bytes per value of each Exif type, by its number. */
const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Tags that say how pixels are stored and nothing else. Source: Exif 2.32, tables 4 and 7. */
const technical = new Set([
  0x0112, 0x011a, 0x011b, 0x0128, 0x0213, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003,
]);
const copyright = 0x8298;
const exifFolder = 0x8769;

/** An Exif block without its `Exif` sign: only technical tags and a licence as copyright may stand in it. */
export function readExif(block: Uint8Array): FileReading {
  const found = new Findings();
  const little = hasSign(block, 'II*\0');
  const first = little ? uint32le(block, 4) : uint32(block, 4);
  if (!little && !hasSign(block, 'MM\0*')) {
    found.fault('no-image-metadata', 0, block.length);
    return found;
  }
  const covered: [start: number, end: number][] = [[0, 8]];
  const folders = [first];
  for (let visited = 0; visited < folders.length && visited < 3; visited += 1) {
    const next = readFolder(block, folders[visited] ?? 0, little, covered, found);
    if (next !== undefined) folders.push(next);
  }
  if (folders.length > 2) found.fault('no-image-metadata', 0, block.length);
  for (const [start, end] of gaps(covered, block.length)) {
    if (!isBlank(block, start, end)) found.fault('no-trailing-bytes', start, end);
  }
  return found;
}

/** Reads one folder of tags; returns where the folder of pixel tags stands, if it names one. */
function readFolder(
  block: Uint8Array,
  at: number,
  little: boolean,
  covered: [number, number][],
  found: Findings,
): number | undefined {
  const two = little ? uint16le : uint16;
  const four = little ? uint32le : uint32;
  const count = two(block, at);
  const end = at + 2 + 12 * count;
  if (at < 8 || end + 4 > block.length) {
    found.fault('no-damaged-file', Math.min(at, block.length), block.length);
    return undefined;
  }
  covered.push([at, end + 4]);
  if (four(block, end) !== 0) found.fault('no-image-metadata', end, end + 4);
  let inner: number | undefined;
  for (let entry = at + 2; entry < end; entry += 12) {
    const tag = two(block, entry);
    const length = (sizes[two(block, entry + 2)] ?? 0) * four(block, entry + 4);
    const start = length > 4 ? four(block, entry + 8) : entry + 8;
    if (length === 0 || start + length > block.length) found.fault('no-damaged-file', entry, entry + 12);
    else {
      covered.push([start, start + length]);
      if (tag === exifFolder) inner = four(block, entry + 8);
      else if (tag === copyright) readCopyright(block.subarray(start, start + length), start, found);
      else if (!technical.has(tag) || length > 8) found.fault('no-image-metadata', start, start + length);
    }
  }
  return inner;
}

function readCopyright(value: Uint8Array, start: number, found: Findings): void {
  const text = utf8(value)?.replace(/\0+$/, '').trim();
  if (text === undefined || !isLicence(text)) found.fault('no-image-metadata', start, start + value.length);
  else found.text('metadata', text, start, start + value.length);
}
