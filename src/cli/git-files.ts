import type { ContentFile, Obstacle } from '../schema/manuscript.ts';
import { git, gitBytes, namesIn } from './git.ts';

/** Files below folders as they are staged, whatever lies in the tree; nothing where git cannot tell. */
export const stagedFiles = (root: string, folders: readonly string[]): ContentFile[] | undefined =>
  filesOf(root, git(root, 'ls-files', '--stage', '-z', '--', ...folders));

/** Files below folders as a revision holds them; nothing where there is no such revision. */
export const filesAt = (
  root: string,
  revision: string,
  folders: readonly string[],
): ContentFile[] | undefined => filesOf(root, git(root, 'ls-tree', '-r', '-z', revision, '--', ...folders));

/** What git calls things that are no files. */
const obstacles: Readonly<Record<string, Obstacle>> = { '120000': 'link', '160000': 'other' };

/** Reads what a list names: mode, hash and more, a tab, the path. In the order of their names. */
function filesOf(root: string, list: string | undefined): ContentFile[] | undefined {
  if (list === undefined) return undefined;
  const entries = namesIn(list).map((entry) => ({
    path: entry.slice(entry.indexOf('\t') + 1),
    mode: entry.slice(0, 6),
    hash: /[\da-f]{40,}/.exec(entry)?.[0] ?? '',
  }));
  const contents = readBlobs(
    root,
    entries.map(({ hash }) => hash),
  );
  return entries
    .map(({ path, mode, hash }): ContentFile => {
      const obstacle = obstacles[mode];
      return { path, bytes: contents.get(hash) ?? new Uint8Array(), ...(obstacle && { obstacle }) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Contents of files by hash, from one process of git. */
export function readBlobs(root: string, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const bytes = gitBytes(root, ['cat-file', '--batch'], [...new Set(hashes)].join('\n')) ?? Buffer.alloc(0);
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    const [hash = '', type, size] = bytes.toString('latin1', at, end).split(' ');
    const length = Number(size);
    // What git does not have is told in a line without a length.
    if (type === 'blob') contents.set(hash, bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + (Number.isInteger(length) ? length + 1 : 0);
  }
  return contents;
}
