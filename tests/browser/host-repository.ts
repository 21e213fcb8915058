import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a host is asked to commit; contents are in base 64. */
export interface AskedCommit {
  readonly branch: { readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

/** A real repository behind a host that is none. */
export interface HostRepository {
  readonly git: (...args: string[]) => string;
  readonly files: readonly { readonly sha: string; readonly size: number; readonly path: string }[];
  /** Text of a file by the digest it has on the main branch. */
  readonly textOf: (sha: string) => string;
  /** Commits on top of a branch; gives the commit, and the new digest of each file that was added. */
  readonly commit: (asked: AskedCommit) => { readonly oid: string; readonly added: readonly string[] };
}

/** Who commits, since no one else does. */
export const author = { name: 'Editor', email: 'editor@atlas.example' };

/** @param root a repository with the files of its main branch checked out, which stay as they are. */
export function hostRepository(root: string): HostRepository {
  const run = (args: readonly string[], input?: Buffer): string => {
    const env = {
      ...process.env,
      GIT_INDEX_FILE: join(root, '.git', 'index-of-host'),
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
    };
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8', env, input });
    if (status !== 0) throw new Error(stderr);
    return stdout.trimEnd();
  };
  const files = run(['ls-tree', '-r', '-l', 'main'])
    .split('\n')
    .map((line) => /^\d+ blob (\S+) +(\d+)\t(.*)$/.exec(line) ?? [])
    .map(([, sha = '', size = '', path = '']) => ({ sha, size: Number(size), path }));
  const pathOf = new Map(files.map(({ sha, path }) => [sha, path]));
  return {
    git: (...args) => run(args),
    files,
    textOf: (sha) => readFileSync(join(root, pathOf.get(sha) ?? ''), 'utf8'),
    commit: ({ branch: { branchName }, expectedHeadOid, message, fileChanges }) => {
      const ref = `refs/heads/${branchName}`;
      if (run(['rev-parse', ref]) !== expectedHeadOid) throw new Error('The branch has moved.');
      run(['read-tree', expectedHeadOid]);
      const added = fileChanges.additions.map(({ path, contents }) => {
        const sha = run(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'));
        run(['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`]);
        return sha;
      });
      for (const { path } of fileChanges.deletions) run(['update-index', '--force-remove', path]);
      const oid = run(['commit-tree', run(['write-tree']), '-p', expectedHeadOid, '-m', message.headline]);
      run(['update-ref', ref, oid]);
      return { oid, added };
    },
  };
}
