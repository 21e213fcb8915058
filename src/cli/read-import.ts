import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseCsv } from '../coherence/csv-rows.ts';
import { ImportRefusal } from '../importing/imported.ts';
import { largestFile } from '../importing/open-docx.ts';
import { readDocx } from '../importing/read-docx.ts';
import { decodeText, readMarkdown } from '../importing/read-markdown.ts';
import type { Imported } from './import-tables.ts';

/**
 * Reads a file an editor has, by its ending.
 *
 * @throws {ImportRefusal} that says why it cannot be read; the file is never changed.
 */
export async function readImport(file: string): Promise<Imported> {
  const ending = extname(file).toLowerCase();
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new ImportRefusal('There is no such file. Expected a path to one. Check the spelling.');
  }
  const { size } = statSync(file);
  if (size > largestFile) {
    throw new ImportRefusal(
      `The file has ${size.toLocaleString('en')} bytes. Expected at most ${largestFile.toLocaleString('en')}. Take pictures out, or split it.`,
    );
  }
  const bytes = new Uint8Array(readFileSync(file));
  switch (ending) {
    case '.docx':
      return { kind: 'text', name: basename(file), text: await readDocx(bytes) };
    case '.md':
    case '.markdown':
      return { kind: 'text', name: basename(file), text: readMarkdown(bytes) };
    case '.csv':
      return { kind: 'table', name: basename(file), table: parseCsv(decodeText(bytes)) };
    default:
      throw new ImportRefusal(
        `The name ends in “${ending}”. Expected .docx, .md or .csv. Save the file as one of these.`,
      );
  }
}
