import { gaps, hasSign, isBlank, uint16le, uint32le } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { readPng } from './png.ts';

/** The pictures of an icon file, and whatever stands between them. */
export function readIcon(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const count = uint16le(bytes, 4);
  const covered: [start: number, end: number][] = [[0, 6 + 16 * count]];
  for (let entry = 6; entry < 6 + 16 * count; entry += 16) {
    const start = uint32le(bytes, entry + 12);
    const end = start + uint32le(bytes, entry + 8);
    if (end > bytes.length || end - start < 40) {
      found.fault('no-damaged-file', 0, bytes.length);
      return found;
    }
    covered.push([start, end]);
    if (hasSign(bytes, '\x89PNG\r\n\x1a\n', start)) found.include(readPng(bytes.subarray(start, end)), start);
    else if (uint32le(bytes, start) !== 40) found.fault('no-damaged-file', start, end);
  }
  if (count === 0) found.fault('no-damaged-file', 0, bytes.length);
  for (const [start, end] of gaps(covered, bytes.length)) {
    if (!isBlank(bytes, start, end)) found.fault('no-trailing-bytes', start, end);
  }
  return found;
}
