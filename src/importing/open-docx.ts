import { unzipSync } from 'fflate';
import { ImportRefusal } from './imported.ts';
import { attribute, elements, parseXml } from './xml.ts';

/** The parts of a Word file by their names, and which of them is its text. */
export interface WordParts {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Names of all parts, those included that are only counted. */
  readonly names: readonly string[];
  readonly main: string;
}

/** Largest Word file, and the most bytes its parts may unfold to: far above any report without its pictures. */
export const largestFile = 32 * 1024 * 1024;
const largestContent = 96 * 1024 * 1024;
const mostParts = 5000;

/** Parts that hold text or say how it is put together; the others are never unfolded. */
const isRead = /\.(?:xml|rels)$/;

/**
 * Opens a Word file without unfolding more than a report can hold.
 *
 * @throws {ImportRefusal} when it is another kind of file, locked, damaged or far too large.
 */
export function openDocx(bytes: Uint8Array): WordParts {
  if (bytes.length > largestFile) throw tooLarge(bytes.length);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new ImportRefusal(
      'The file is locked by a password, or was saved by a very old Word. Expected a .docx file that anyone can open. Open it in Word, take the password away, and save it as .docx.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new ImportRefusal(
      'The file is no Word file, whatever its name says. Expected .docx as Word saves it. Open it in Word and save it as .docx.',
    );
  }
  const { parts, names } = unfolded(bytes);
  const main = mainPart(parts);
  if (main === undefined || !parts[main]) {
    throw new ImportRefusal(
      'The file holds no text of Word. Expected .docx with its document inside. Open it in Word and save it again as .docx.',
    );
  }
  return { parts, names, main };
}

const tooLarge = (size: number): ImportRefusal =>
  new ImportRefusal(
    `The file unfolds to ${size.toLocaleString('en')} bytes or more. Expected a text. Take pictures and attachments out, and save it again.`,
  );

export const damaged = (): ImportRefusal =>
  new ImportRefusal(
    'The Word file is damaged. Expected .docx as Word saves it. Open it in Word, let it repair the file, and save it again.',
  );

function unfolded(bytes: Uint8Array): Pick<WordParts, 'parts' | 'names'> {
  const names: string[] = [];
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!isRead.test(name)) return false;
        size += originalSize;
        if (size > largestContent || names.length > mostParts) throw tooLarge(size);
        return true;
      },
    });
    return { parts, names };
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw damaged();
  }
}

function mainPart(parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  const rels = parts['_rels/.rels'];
  if (!rels) return undefined;
  try {
    const target = elements(parseXml(rels), 'Relationship').find((relationship) =>
      attribute(relationship, 'Type')?.endsWith('/officeDocument'),
    );
    return target && attribute(target, 'Target')?.replace(/^\//, '');
  } catch {
    throw damaged();
  }
}
