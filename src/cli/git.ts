import { execFileSync } from 'node:child_process';

/** What git says in the folder `root`, or nothing where there is no git, no repository or no answer. */
export const git = (root: string, ...args: string[]): string | undefined => gitBytes(root, args)?.toString();

/** The same as bytes, since file names and contents may be no text; `input` is handed to git. */
export function gitBytes(root: string, args: readonly string[], input = ''): Buffer | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      input,
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** The names in a list that git ends with NUL each. */
export const namesIn = (list: string): string[] => list.split('\0').filter((name) => name !== '');

/** Branches that may hold what is published, the likeliest first. */
const published = ['origin/HEAD', 'origin/main', 'main'] as const;

/** What was changed, in commits and out of them, and since which branch. */
export interface Changes {
  readonly since: string;
  /** Paths from the root, with `/` between folders; what was deleted is not among them. */
  readonly files: ReadonlySet<string>;
}

/** Files that differ from what is published; nothing where git cannot tell. */
export function changesIn(root: string): Changes | undefined {
  const top = git(root, 'rev-parse', '--show-prefix');
  if (top === undefined || top.trim() !== '') return undefined;
  for (const since of published) {
    const base = git(root, 'merge-base', 'HEAD', since)?.trim();
    if (base === undefined) continue;
    const tracked = git(root, 'diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base);
    const fresh = git(root, 'ls-files', '--others', '--exclude-standard', '-z');
    if (tracked === undefined || fresh === undefined) return undefined;
    return { since, files: new Set(namesIn(`${tracked}${fresh}`)) };
  }
  return undefined;
}
