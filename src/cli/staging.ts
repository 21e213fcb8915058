import { git, namesIn } from './git.ts';

/** The commit that git is about to make. */
export interface Staging {
  /** Paths in which it differs from each of its parents, those it deletes among them. */
  readonly changed: ReadonlySet<string>;
  /** None for the first commit, two when branches are joined. */
  readonly parents: readonly string[];
}

/** What is staged. Of a merge only what a hand has joined: the rest is read on its own branch. */
export function stagingIn(root: string): Staging {
  const parents = ['HEAD', 'MERGE_HEAD'].flatMap(
    (name) => git(root, 'rev-parse', '--quiet', '--verify', name)?.trim() ?? [],
  );
  const [first, ...more] = parents.map(
    (parent) =>
      new Set(namesIn(git(root, 'diff', '--cached', '--name-only', '--no-renames', '-z', parent) ?? '')),
  );
  const all = first ?? new Set(namesIn(git(root, 'ls-files', '-z') ?? ''));
  return { parents, changed: new Set([...all].filter((path) => more.every((names) => names.has(path)))) };
}
