import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import { longestFile, type ContentFile } from '../schema/manuscript.ts';
import { parseAtlas, type ParsedAtlas } from '../schema/parse-atlas.ts';
import { formatFault } from '../schema/fault.ts';

/** Content that cannot be published. Its message lists every fault, one a line. */
export class ContentError extends Error {
  readonly faults: NonNullable<ParsedAtlas['faults']>;

  constructor(faults: NonNullable<ParsedAtlas['faults']>) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** Every file below `content/` of the repository at `root`, in the order of their names. */
export function loadContentFiles(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(root.length + 1).replaceAll('\\', '/') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({ path, bytes: readBounded(file) }));
}

/** A file's bytes; of one that is too long only its length counts, so it is not read. */
function readBounded(file: string): Uint8Array {
  const { size } = statSync(file);
  return size > longestFile ? new Uint8Array(size) : readFileSync(file);
}

/**
 * The whole record of the repository at `root`.
 *
 * @throws {ContentError} when anything in `content/` is wrong.
 */
export function loadAtlas(root: string): Atlas {
  const { atlas, faults } = parseAtlas(loadContentFiles(root));
  if (faults) throw new ContentError(faults);
  return atlas;
}
