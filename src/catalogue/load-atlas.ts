import { existsSync, lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import { longestFile, type ContentFile, type Obstacle } from '../schema/manuscript.ts';
import { parseAtlas, type ParsedAtlas } from '../schema/parse-atlas.ts';
import { readPublished, type ReadRecord } from '../schema/read-published.ts';
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

/**
 * Every file below `content/` of the repository at `root`, in the order of their names.
 *
 * @throws {ContentError} when there is no such folder.
 */
export function loadContentFiles(root: string): ContentFile[] {
  if (!existsSync(join(root, 'content'))) throw new ContentError([noContent]);
  return entriesBelow(join(root, 'content'))
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name) }))
    .map(({ entry, file }) => ({ entry, file, path: pathBelow(root, file) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ entry, file, path }) => ({ path, ...readBounded(file, entry) }));
}

/** One content file; nothing where there is none. */
export function loadContentFile(root: string, file: string): ContentFile | undefined {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  return entry && !entry.isDirectory()
    ? { path: pathBelow(root, file), ...readBounded(file, entry) }
    : undefined;
}

const pathBelow = (root: string, file: string): string => file.slice(root.length + 1).replaceAll('\\', '/');

/** All that lies below a folder and is none itself. Links are not followed, as Node would. */
const entriesBelow = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry],
  );

const noContent = {
  path: 'content',
  line: 1,
  column: 1,
  found: 'There is no folder “content” here.',
  expected: 'Expected the folder of the repository.',
  remedy: 'Go there first, then run the command again.',
};

/** A file's bytes, or why there are none; of one that is too long only its length counts. */
function readBounded(
  file: string,
  entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>,
): Pick<ContentFile, 'bytes' | 'obstacle'> {
  const without = (obstacle: Obstacle) => ({ bytes: new Uint8Array(), obstacle });
  if (entry.isSymbolicLink()) return without('link');
  if (!entry.isFile()) return without('other');
  try {
    const { size } = statSync(file);
    return { bytes: size > longestFile ? new Uint8Array(size) : readFileSync(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return without('gone');
    if (code === 'EACCES' || code === 'EPERM') return without('locked');
    throw error;
  }
}

/** Environment in which a command tells the pages for which day they are made: Astro loads them apart. */
export const dayOfPages = 'ATLAS_PAGES_OF';

/** After this day nothing waits: whoever writes sees everything. */
export const afterEveryEmbargo = '9999-12-31';

/** The day for which the pages are made; without one, whatever has an embargo waits for ever. */
export const pagesDay = (): string => process.env[dayOfPages] ?? '';

/**
 * The record of the repository at `root` as readers may see it on `day`.
 *
 * @throws {ContentError} when anything in `content/` is wrong.
 */
export const loadAtlas = (root: string, day = pagesDay()): Atlas =>
  publishedIn(loadContentFiles(root), day).atlas;

/**
 * What of `files` readers may see on `day`.
 *
 * @throws {ContentError} when anything is wrong with them.
 */
export function publishedIn(files: readonly ContentFile[], day: string): ReadRecord {
  const record = readPublished(files, day);
  if (record.faults) throw new ContentError(record.faults);
  return record;
}

/**
 * The whole record with all that waits for its day, for those who write. Nothing of it may be published.
 *
 * @throws {ContentError} when anything in `content/` is wrong.
 */
export function loadWholeAtlas(root: string): Atlas {
  const { atlas, faults } = parseAtlas(loadContentFiles(root));
  if (faults) throw new ContentError(faults);
  return atlas;
}
