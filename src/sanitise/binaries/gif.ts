import { hasSign, uint16le } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';

/** Everything in a GIF that is no picture. The application block that counts loops may stay. */
export function readGif(bytes: Uint8Array): FileReading {
  const found = new Findings();
  let at = 13 + colours(bytes[10] ?? 0);
  let pictures = 0;
  while (at < bytes.length) {
    const sign = bytes[at];
    if (sign === 0x3b && pictures > 0) {
      if (at + 1 < bytes.length) found.fault('no-trailing-bytes', at + 1, bytes.length);
      return found;
    }
    let end: number | undefined;
    if (sign === 0x2c) {
      end = endOfBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
      pictures += 1;
    } else if (sign === 0x21) {
      end = endOfBlocks(bytes, at + 2);
      if (end !== undefined && !isShown(bytes, at, end)) found.fault('no-image-metadata', at, end);
    }
    if (end === undefined) break;
    at = end;
  }
  found.fault('no-damaged-file', Math.min(at, bytes.length), bytes.length);
  return found;
}

/** Bytes of a colour table that a flag byte announces. */
const colours = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** Place after a row of counted blocks and their closing 0; nothing where the file ends before. */
function endOfBlocks(bytes: Uint8Array, start: number): number | undefined {
  let at = start;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}

const isShown = (bytes: Uint8Array, at: number, end: number): boolean =>
  (bytes[at + 1] === 0xf9 && end - at === 8) ||
  (bytes[at + 1] === 0xff &&
    end - at === 19 &&
    (hasSign(bytes, '\x0bNETSCAPE2.0', at + 2) || hasSign(bytes, '\x0bANIMEXTS1.0', at + 2)) &&
    uint16le(bytes, at + 14) === 0x0103);
