import { hasSign, latin1, uint32le } from './bytes.ts';
import { readExif } from './exif.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { readIcc } from './icc.ts';

/** Everything in a WebP that is no picture. */
export function readWebp(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const end = 8 + uint32le(bytes, 4);
  const pictures = end > bytes.length ? 0 : readChunks(bytes, 12, end, false, found);
  if (pictures === 0) found.fault('no-damaged-file', 0, bytes.length);
  else if (end < bytes.length) found.fault('no-trailing-bytes', end, bytes.length);
  return found;
}

/** Reads the chunks of a stretch; gives how many of them are pictures, 0 where one is damaged. */
function readChunks(
  bytes: Uint8Array,
  start: number,
  end: number,
  inFrame: boolean,
  found: Findings,
): number {
  let pictures = 0;
  let at = start;
  while (at < end) {
    const type = latin1(bytes, at, at + 4);
    const length = uint32le(bytes, at + 4);
    const content = at + 8;
    const stop = content + length;
    if (stop > end || (stop < end && length % 2 === 1 && bytes[stop] !== 0)) return 0;
    if (type === 'VP8 ') pictures += Number(hasSign(bytes, '\x9d\x01\x2a', content + 3));
    else if (type === 'VP8L') pictures += Number(bytes[content] === 0x2f);
    else if (type === 'ANMF' && !inFrame) pictures += readChunks(bytes, content + 16, stop, true, found);
    else if (type === 'EXIF') {
      const sign = hasSign(bytes, 'Exif\0\0', content) ? 6 : 0;
      found.include(readExif(bytes.subarray(content + sign, stop)), content + sign);
    } else if (type === 'ICCP') found.include(readIcc(bytes.subarray(content, stop)), content);
    else if (!((type === 'VP8X' && length === 10) || type === 'ALPH' || (type === 'ANIM' && length === 6)))
      found.fault('no-image-metadata', at, stop);
    at = stop + (length % 2);
  }
  return pictures;
}
