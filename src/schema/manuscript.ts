import { positionAt } from '../text/position.ts';
import type { Fault } from './fault.ts';

/** A file as it lies on disk, its path relative to the repository with `/` between folders. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file as text. */
export interface Manuscript {
  readonly path: string;
  readonly text: string;
}

/** Longest content file in bytes: five times the longest in the record. A larger one is a mistake. */
export const longestFile = 256 * 1024;

/** Decodes a content file, or says why it cannot be text. */
export function readManuscript({ path, bytes }: ContentFile): Manuscript | Fault {
  const fault = (found: string, expected: string, remedy: string, offset = 0): Fault => {
    const before = bytes.subarray(0, offset);
    const line = before.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
    return { path, line, column: offset - before.lastIndexOf(0x0a), found, expected, remedy };
  };
  if (bytes.length > longestFile) {
    return fault(
      `The file has ${bytes.length.toLocaleString('en')} bytes.`,
      `Expected at most ${longestFile.toLocaleString('en')}.`,
      'Split it, or check that it is the file you meant.',
    );
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid !== undefined) {
    return fault(
      `Byte ${hex(bytes[invalid] ?? 0)} is not valid UTF-8.`,
      'Expected a text file saved as UTF-8.',
      'Save it again with the encoding UTF-8.',
      invalid,
    );
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) {
    return fault(
      'The file begins with a byte order mark.',
      'Expected UTF-8 without one.',
      'Save it again as “UTF-8”, not “UTF-8 with BOM”.',
    );
  }
  const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/.exec(text);
  if (control) {
    return {
      path,
      ...positionAt(text, control.index),
      found: `Control character ${hex(control[0].charCodeAt(0))} stands in the text.`,
      expected: 'Expected printable characters.',
      remedy: 'Delete it.',
    };
  }
  return { path, text };
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;

/** Offset of the first byte that no UTF-8 sequence can hold, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  const valid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), {
        stream: end < bytes.length,
      });
      return true;
    } catch {
      return false;
    }
  };
  if (valid(bytes.length)) return undefined;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (valid(middle)) low = middle;
    else high = middle;
  }
  return low;
}

export const isFault = (value: Manuscript | Fault): value is Fault => 'found' in value;
