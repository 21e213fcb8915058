import { hasSign, uint16 } from './bytes.ts';
import { readExif } from './exif.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { readIcc } from './icc.ts';

/** Everything in a JPEG that is no picture: any APPn segment other than JFIF, colour profile and Adobe's colour mark, comments, and what follows the end. */
export function readJpeg(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const profile: { readonly start: number; readonly end: number }[] = [];
  let at = 2;
  let frames = 0;
  for (;;) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      if (frames !== 1) break;
      readProfile(bytes, profile, found);
      if (at + 2 < bytes.length) found.fault('no-trailing-bytes', at + 2, bytes.length);
      return found;
    }
    const end = at + 2 + uint16(bytes, at + 2);
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || end < at + 4 || end > bytes.length) break;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      frames += 1;
      if (end - at !== 10 + 3 * (bytes[at + 9] ?? 0)) break;
    } else readSegment(bytes, marker, at + 4, end, profile, found);
    at = marker === 0xda ? endOfScan(bytes, end) : end;
  }
  found.fault('no-damaged-file', Math.min(at, bytes.length), bytes.length);
  return found;
}

function readSegment(
  bytes: Uint8Array,
  marker: number,
  start: number,
  end: number,
  profile: { start: number; end: number }[],
  found: Findings,
): void {
  const length = end - start;
  if (marker === 0xe0 && hasSign(bytes, 'JFIF\0', start) && length === 14 && uint16(bytes, start + 12) === 0)
    return;
  if (marker === 0xee && hasSign(bytes, 'Adobe', start) && length === 12) return;
  if (marker === 0xe2 && hasSign(bytes, 'ICC_PROFILE\0', start) && length > 14)
    profile.push({ start: start + 14, end });
  else if (marker === 0xe1 && hasSign(bytes, 'Exif\0\0', start))
    found.include(readExif(bytes.subarray(start + 6, end)), start + 6);
  else if (marker >= 0xe0) found.fault('no-image-metadata', start - 4, end);
}

/** First marker after coded pixels; the end of the file where there is none. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 2;
  }
}

/** A profile may be cut into several segments. */
function readProfile(
  bytes: Uint8Array,
  pieces: readonly { readonly start: number; readonly end: number }[],
  found: Findings,
): void {
  const [first, ...others] = pieces;
  if (!first) return;
  if (others.length === 0) return found.include(readIcc(bytes.subarray(first.start, first.end)), first.start);
  const whole = new Uint8Array(pieces.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of pieces) {
    whole.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  const inner = readIcc(whole);
  for (const { rule } of inner.faults) found.fault(rule, first.start, others.at(-1)?.end ?? first.end);
  for (const { text } of inner.texts) found.text('metadata', text, first.start, first.end);
}
