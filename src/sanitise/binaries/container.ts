import { hasSign, uint32 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';

/** A font's wrapping: web fonts may carry metadata and private data after their tables. Names inside are their designers', as their licences ask. */
export function readFont(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const second = hasSign(bytes, 'wOF2');
  if (!second && !hasSign(bytes, 'wOFF')) return found;
  const metadata = second ? 28 : 24;
  const blocks = [uint32(bytes, metadata + 4), uint32(bytes, metadata + 16)];
  if (uint32(bytes, 8) !== bytes.length)
    found.fault(uint32(bytes, 8) < bytes.length ? 'no-trailing-bytes' : 'no-damaged-file', 0, bytes.length);
  if (blocks.some((length) => length > 0)) found.fault('no-image-metadata', metadata, metadata + 20);
  return found;
}

/** A WebAssembly module: its sections must fill the file. */
export function readWasm(bytes: Uint8Array): FileReading {
  const found = new Findings();
  let at = 8;
  while (at < bytes.length) {
    const start = at;
    let length = 0;
    at += 1;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at] ?? 0;
      length += (byte & 0x7f) * 2 ** shift;
      at += 1;
      if (byte < 0x80) break;
    }
    at += length;
    if ((bytes[start] ?? 0) > 13 || at > bytes.length) {
      found.fault('no-damaged-file', start, bytes.length);
      return found;
    }
  }
  return found;
}
