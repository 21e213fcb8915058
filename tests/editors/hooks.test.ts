import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
let folder = '';
const enable = (cwd = folder) =>
  spawnSync(process.execPath, [resolve('tools/enable-hooks.mjs')], { cwd, encoding: 'utf8', env });
const git = (...args: readonly string[]) =>
  spawnSync('git', args, { cwd: folder, encoding: 'utf8', env }).stdout.trim();
const hook = (name: string) => join(folder, '.git/hooks', name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  git('init', '-q');
  copyFileSync('lefthook.yml', join(folder, 'lefthook.yml'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('has git ask lefthook before each commit and about each message', () => {
  expect(enable()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  for (const name of ['pre-commit', 'commit-msg'])
    expect(readFileSync(hook(name), 'utf8')).toContain(`call_lefthook run "${name}"`);
});

test('takes the hooks of earlier versions away, whose folder is gone', () => {
  git('config', 'core.hooksPath', 'hooks');
  expect(enable()).toMatchObject({ status: 0, stderr: '' });
  expect(git('config', '--get', 'core.hooksPath')).toBe('');
  expect(existsSync(hook('pre-commit'))).toBe(true);
});

test('leaves another choice of hooks, and says how to change it', () => {
  git('config', 'core.hooksPath', 'elsewhere');
  expect(enable()).toEqual(
    expect.objectContaining({
      status: 0,
      stderr: `core.hooksPath is "elsewhere", and is left as it is. Commits are read when they are sent in, not before git keeps them.
To have them read here: git config --unset core.hooksPath, then npm run prepare
`,
    }),
  );
  expect(git('config', '--get', 'core.hooksPath')).toBe('elsewhere');
  expect(existsSync(hook('pre-commit'))).toBe(false);
});

test('touches nothing in an unpacked archive, not even the repository around it', () => {
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  expect(enable(archive)).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(hook('pre-commit'))).toBe(false);
});

test('says so where there is no lefthook for the machine', () => {
  rmSync(join(folder, 'node_modules'));
  expect(enable()).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^There is no lefthook for .* Commits are read when they are sent in/),
  });
  expect(existsSync(hook('pre-commit'))).toBe(false);
});

test('a hook without lefthook or Node refuses rather than lets pass', () => {
  enable();
  rmSync(join(folder, 'node_modules'));
  const path = mkdtempSync(join(tmpdir(), 'atlas-path-'));
  for (const name of ['git', 'uname', 'tr', 'sed', 'sh']) symlinkSync(`/usr/bin/${name}`, join(path, name));
  const withPath = { ...env, PATH: path };
  const run = (extra: NodeJS.ProcessEnv) =>
    spawnSync('/bin/sh', [hook('commit-msg'), 'm'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...withPath, ...extra },
    });
  const lefthook = resolve(`node_modules/lefthook-${process.platform}-${process.arch}/bin/lefthook`);
  expect(run({}).status).not.toBe(0);
  expect(run({ LEFTHOOK_BIN: lefthook }).status).not.toBe(0);
  rmSync(path, { recursive: true });
});
