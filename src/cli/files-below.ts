import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder that need not exist, in the order of their names. */
export const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
    : [];
