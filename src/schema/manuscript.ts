import { positionAt } from '../text/position.ts';
import type { Fault, Mend } from './fault.ts';
import { firstInvalidByte } from './utf8.ts';

/** A file as it lies on disk, its path relative to the repository with `/` between folders. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why what lies there was not read as a file. */
  readonly obstacle?: Obstacle;
}

/** What stands at a path instead of a file that can be read. */
export type Obstacle = 'link' | 'locked' | 'gone' | 'other';

/** A file as text. */
export interface Manuscript {
  readonly path: string;
  readonly text: string;
}

/** Longest content file in bytes: five times the longest in the record. A larger one is a mistake. */
export const longestFile = 256 * 1024;

/** Decodes a content file, or says why it cannot be text. */
export function readManuscript({ path, bytes, obstacle }: ContentFile): Manuscript | Fault {
  if (obstacle) return { path, line: 1, column: 1, ...obstacles[obstacle] };
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
  if (isUtf16(bytes)) {
    return fault(
      'The file is saved as UTF-16, which some programs call “Unicode”.',
      'Expected a text file saved as UTF-8.',
      'Save it again with the encoding UTF-8.',
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
    return {
      ...fault(
        'The file begins with a byte order mark.',
        'Expected UTF-8 without one.',
        'Save it again as “UTF-8”, not “UTF-8 with BOM”.',
      ),
      mend: { from: '\uFEFF', to: '' },
    };
  }
  const lineEnd = /\r\n?/.exec(text)?.[0];
  if (lineEnd) {
    const mend: Mend = { from: lineEnd, to: '\n', everywhere: true };
    return {
      ...fault(
        `The lines end in ${lineEnd === '\r' ? 'CR, as on very old machines' : 'CRLF, as on Windows'}.`,
        'Expected lines that end in LF.',
        'Choose “LF” in your editor and save the file again.',
      ),
      mend,
    };
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
  const conflict = /^(?:<{7}|>{7}) /m.exec(text);
  if (conflict) {
    return {
      path,
      ...positionAt(text, conflict.index),
      found: 'A mark of git stands here: two versions of the file were not joined.',
      expected: 'Expected one version.',
      remedy: 'Keep the lines that hold, and delete those that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  }
  return { path, text };
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;

/** Whether the file begins as UTF-16 does. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const obstacles: Readonly<Record<Obstacle, Pick<Fault, 'found' | 'expected' | 'remedy'>>> = {
  link: {
    found: 'Here lies a symbolic link.',
    expected: 'Expected a file, since a link may lead out of the repository.',
    remedy: 'Replace the link by a copy of the file it leads to.',
  },
  locked: {
    found: 'The file may not be read.',
    expected: 'Expected a file that your account may open.',
    remedy: 'Give yourself the right to read it, or copy it anew.',
  },
  gone: {
    found: 'The file went away while the folder was read.',
    expected: 'Expected files that stay.',
    remedy: 'Run the command again.',
  },
  other: {
    found: 'Here lies something that is no file.',
    expected: 'Expected text files only.',
    remedy: 'Delete it.',
  },
};

export const isFault = (value: Manuscript | Fault): value is Fault => 'found' in value;
