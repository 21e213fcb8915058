import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A clone of the atlas whose hooks are on, with its own record and the code of this one. */
export interface HookedClone {
  readonly root: string;
  /** Runs a command in it; settings of git on this machine do not count. */
  readonly run: (command: string, ...args: readonly string[]) => SpawnSyncReturns<string>;
  readonly git: (...args: readonly string[]) => SpawnSyncReturns<string>;
  readonly end: () => void;
}

const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@atlas.example'];
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_EDITOR: 'true' };

export function hookedClone(): HookedClone {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const run: HookedClone['run'] = (command, ...args) =>
    spawnSync(command, args, { cwd: root, encoding: 'utf8', env });
  const git: HookedClone['git'] = (...args) => run('git', ...identity, ...args);
  for (const path of ['content', 'gate', 'lefthook.yml', '.gitattributes', '.prettierrc.json'])
    cpSync(path, join(root, path), { recursive: true });
  for (const path of ['src', 'node_modules']) symlinkSync(resolve(path), join(root, path));
  git('init', '-q', '-b', 'main');
  writeFileSync(join(root, '.git/info/exclude'), 'src\nnode_modules\n');
  git('add', '.');
  git('commit', '-qm', 'Begin the record');
  run(process.execPath, resolve('tools/enable-hooks.mjs'));
  return { root, run, git, end: () => rmSync(root, { recursive: true, force: true }) };
}
