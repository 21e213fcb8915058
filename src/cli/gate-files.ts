import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, loadContentFiles } from '../catalogue/load-atlas.ts';
import { parseExceptions } from '../sanitise/exceptions/parse-exceptions.ts';
import type { Exception } from '../sanitise/exceptions/exception.ts';
import type { ContentFile } from '../schema/manuscript.ts';

/** Everything a clearance can be bound to, and the clearances themselves; `content` if it has been read. */
export const loadClearable = (
  root: string,
  content: readonly ContentFile[] = loadContentFiles(root),
): ContentFile[] => [...content, ...filesBelow(root, 'public'), ...filesBelow(root, 'gate/clearances')];

const exceptionsPath = 'gate/exceptions.yaml';

/**
 * Exceptions on file; none where there is no file.
 *
 * @throws {ContentError} when the file is faulty.
 */
export function loadExceptions(root: string): readonly Exception[] {
  const file = join(root, exceptionsPath);
  if (!existsSync(file)) return [];
  const { exceptions, faults } = parseExceptions(readFileSync(file, 'utf8'), exceptionsPath);
  if (faults) throw new ContentError(faults);
  return exceptions;
}

/** Files below a folder that need not exist, in the order of their names. */
function filesBelow(root: string, folder: string): ContentFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => ({
      path: file.slice(root.length + 1).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(file)),
    }));
}
