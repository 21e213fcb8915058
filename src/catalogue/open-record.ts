import { join } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import type { Embargo } from '../schema/embargo.ts';
import type { Fault } from '../schema/fault.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { parseAtlas } from '../schema/parse-atlas.ts';
import { loadContentFile, loadContentFiles } from './load-atlas.ts';

/** The record while it is written: always whole, though a file may be broken for a while. */
export interface OpenRecord {
  /** Every file as it lies on disk. */
  readonly files: () => readonly ContentFile[];
  /** The record, each broken file as it last was in order; nothing where there was no such moment yet. */
  readonly atlas: () => Atlas | undefined;
  /** What is wrong with the files as they lie on disk. */
  readonly faults: () => readonly Fault[];
  /** Records under an embargo, whether it has ended or not. */
  readonly embargoes: () => readonly Embargo[];
  /** Reads the files at these paths again; they may be new or gone. */
  readonly reread: (paths: readonly string[]) => void;
}

/**
 * Opens the record at `root` for writing. Only what was saved is read again.
 *
 * @throws {ContentError} when there is no folder `content`.
 */
export function openRecord(root: string): OpenRecord {
  const onDisk = new Map(loadContentFiles(root).map((file) => [file.path, file]));
  const sound = new Map<string, ContentFile>();
  let files: readonly ContentFile[] = [];
  let atlas: Atlas | undefined;
  let faults: readonly Fault[] = [];
  let embargoes: readonly Embargo[] = [];

  const parse = (): void => {
    files = inOrder(onDisk);
    const parsed = parseAtlas(files);
    faults = parsed.faults ?? [];
    embargoes = parsed.embargoes ?? embargoes;
    const broken = new Set(faults.map(({ path }) => path));
    atlas = parsed.atlas ?? parseAtlas(mended(broken)).atlas ?? atlas;
    for (const file of files) if (!broken.has(file.path)) sound.set(file.path, file);
  };
  /** Files with the broken ones as they last were in order; one that never was is left out. */
  const mended = (broken: ReadonlySet<string>): ContentFile[] =>
    files.flatMap((file) => (broken.has(file.path) ? (sound.get(file.path) ?? []) : file));

  parse();
  return {
    files: () => files,
    atlas: () => atlas,
    faults: () => faults,
    embargoes: () => embargoes,
    reread: (paths) => {
      for (const path of paths.filter((path) => path.startsWith('content/'))) {
        const file = loadContentFile(root, join(root, path));
        if (file) onDisk.set(path, file);
        else onDisk.delete(path);
      }
      parse();
    },
  };
}

const inOrder = (files: ReadonlyMap<string, ContentFile>): ContentFile[] =>
  [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
