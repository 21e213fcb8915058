import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../../src/cli/effects.ts';
import { stagedFaults } from '../../src/cli/staged-record.ts';
import { unformatted } from '../../src/cli/staged-format.ts';
import { stagedRemarks } from '../../src/cli/staged-words.ts';
import { stagingIn } from '../../src/cli/staging.ts';
import { hookedClone, type HookedClone } from './hooked-clone.ts';

const finding = 'content/findings/f04.yaml';
let clone: HookedClone;
let root = '';

const git: HookedClone['git'] = (...args) => clone.git(...args);
const change = (path: string, from: string | RegExp, to: string): void => {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  if (text.replace(from, to) === text) throw new Error(`${path} has no ${from}.`);
  writeFileSync(file, text.replace(from, to));
};
const leak = (): void => change(finding, /(\n {2}en: >-\n {4})/, '$1Minister Orla Vance said in the room: ');
const words = () => stagedRemarks(stagingIn(root), {}, { ...realEffects, root });

beforeAll(() => {
  clone = hookedClone();
  ({ root } = clone);
});
afterEach(() => {
  git('reset', '-q', '--hard');
});
afterAll(() => {
  clone.end();
});

describe('what is staged counts, not what lies in the tree:', () => {
  test('a leak that was mended in the tree only is found, and never repeated', async () => {
    leak();
    git('add', '.');
    git('restore', '--source=HEAD', '--worktree', finding);
    const remarks = await words();
    expect(remarks.map(({ path, severity }) => `${severity} ${path}`)).toContain(`error ${finding}`);
    expect(JSON.stringify(remarks)).not.toMatch(/Vance|Orla/);
  });

  test('a fault that is in the tree only is none', () => {
    change(finding, 'confidence: high', 'confidence: medium');
    git('add', '.');
    change(finding, 'confidence: medium', 'confidence: certain');
    expect(stagedFaults(root, stagingIn(root))).toEqual([]);
    git('add', '.');
    expect(stagedFaults(root, stagingIn(root))).toMatchObject([{ path: finding, line: 12 }]);
  });

  test('what another file loses is found with it', () => {
    git('rm', '-q', 'content/findings/f29.yaml');
    expect(new Set(stagedFaults(root, stagingIn(root)).map(({ path }) => path))).toContain(
      'content/interactions/i17.yaml',
    );
  });

  test('code has to be laid out, content is left alone', async () => {
    writeFileSync(join(root, 'note.ts'), 'export const  a = "b"');
    change(finding, 'confidence: high', 'confidence:   high');
    git('add', '.');
    expect(await unformatted(root, stagingIn(root))).toMatchObject([
      { path: 'note.ts', remedy: 'Run npm exec -- prettier --write note.ts, and stage it again.' },
    ]);
  });
});

test('what was wrong before does not hold up whoever mends something else', () => {
  change(finding, 'confidence: high', 'confidence: certain');
  git('commit', '-aqm', 'Past the hooks', '--no-verify');
  change('content/findings/f05.yaml', /^confidence: \w+/m, 'confidence: low');
  git('add', '.');
  expect(stagedFaults(root, stagingIn(root))).toEqual([]);
  git('reset', '-q', '--hard', 'HEAD~1');
});

describe('with git itself:', { timeout: 120_000 }, () => {
  test('a leak is refused, and nothing is committed', () => {
    leak();
    const { status, stdout, stderr } = git('commit', '-aqm', 'Say where the finding stands');
    const said = stdout + stderr;
    expect(status).toBe(1);
    expect(said).toMatch(/content\/findings\/f04\.yaml:\d+:\d+ error \(no-/);
    expect(said).toContain('Nothing was committed.');
    expect(said).not.toMatch(/Vance|\n\s+at /);
    expect(git('log', '--format=%s').stdout).toBe('Begin the record\n');
  });

  test('branches are joined and commits replayed, conflicts included', () => {
    git('switch', '-qc', 'draft');
    change(finding, 'confidence: high', 'confidence: medium');
    git('commit', '-aqm', 'Read the passage in an excerpt', '--no-verify');
    git('switch', '-q', 'main');
    change(finding, 'confidence: high', 'confidence: low');
    git('commit', '-aqm', 'Read the title only', '--no-verify');
    const before = git('rev-parse', 'HEAD').stdout.trim();
    expect(git('merge', '-q', 'draft').status).toBe(1);
    expect(git('commit', '-aqm', 'Join the drafts').stderr).toContain('A mark of git stands here');
    git('checkout', '-q', '--theirs', finding);
    git('add', '.');
    expect(git('commit', '-q', '--no-edit')).toMatchObject({ status: 0 });
    git('reset', '-q', '--hard', before);
    git('switch', '-q', 'draft');
    expect(git('rebase', '-q', 'main').status).toBe(1);
    git('checkout', '-q', '--theirs', finding);
    git('add', '.');
    expect(git('rebase', '--continue')).toMatchObject({ status: 0 });
    git('switch', '-q', 'main');
    git('branch', '-qD', 'draft');
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  test('what went past the hooks is refused when it is sent in, though it was mended since', () => {
    git('switch', '-qc', 'draft');
    leak();
    git('commit', '-aqm', 'Say where the finding stands', '--no-verify');
    const [leaking] = git('log', '-1', '--format=%h').stdout.split('\n');
    git('revert', '--no-edit', 'HEAD');
    const command = [resolve('src/cli/sanitise-commit.ts'), '--range', 'main..HEAD'];
    const { status, stderr } = clone.run(process.execPath, ...command);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^commit ${leaking} content/findings/f04.yaml:\\d+:\\d+ error no-`, 'm'),
    );
    expect(stderr).toContain('A later commit does not take them back');
    expect(stderr).not.toContain('Vance');
    git('switch', '-q', 'main');
  });
});
