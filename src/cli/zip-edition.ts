import { zipSync, type Zippable } from 'fflate';
import { sha256 } from '../sanitise/digest.ts';
import type { EditionFiles } from './assemble-edition.ts';

export const sumsFile = 'SHA256SUMS';

/** Checksums of all files in the format that `sha256sum -c` reads. */
export const checksums = (files: EditionFiles): string =>
  [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');

/** Of a zip in a form that is already packed: to pack it again takes time and saves little. */
const packed = /\.(?:pdf|png|woff2)$/;

/**
 * One zip of all files with their checksums, in one folder. The same files give the same bytes: they stand in
 * the order of their names, and all of them bear the first day of `month`, such as `2026-11`.
 */
export function zipEdition(files: EditionFiles, folder: string, month: string): Uint8Array {
  const [year = 0, number = 1] = month.split('-').map(Number);
  // Zip holds the time of the place it was made in, so the same hour is asked for in every place.
  const mtime = new Date(year, number - 1, 1, 12);
  const all = new Map(files).set(sumsFile, new TextEncoder().encode(checksums(files)));
  const entries: Zippable = {};
  for (const [path, bytes] of [...all].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${folder}/${path}`] = [bytes, { level: packed.test(path) ? 6 : 9, mtime }];
  }
  return zipSync(entries);
}
