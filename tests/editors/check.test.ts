import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let root = '';
const git = (...args: string[]): void => {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const check = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('src/cli/check.ts'), ...args], { cwd: root, encoding: 'utf8' });
const change = (path: string, from: string | RegExp, to: string): void => {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

/** A clone in which a branch has one finding with four slips, of which three have one right answer. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const folder of ['content', 'gate', 'src/pages'])
    cpSync(folder, join(root, folder), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@atlas.example', 'commit', '--quiet', '-m', 'Record');
  git('checkout', '--quiet', '-b', 'draft');
  const finding = 'content/findings/f04.yaml';
  change(finding, 'sdg-17.14', 'SDG 17.14');
  change(finding, 'agreement:', 'agrement:');
  change(finding, 'confidence: high', 'confidence: certain');
  change(finding, /\n/g, '\r\n');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('--fix mends what has one right answer, and tells the rest with place and remedy', () => {
  const before = check();
  expect(before.status).toBe(1);
  expect(before.stdout).toContain('content/findings/f04.yaml:1:1 error (schema)\n');
  expect(before.stdout).toContain('[--fix does it]');
  const { status, stdout, stderr } = check('--fix');
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
  expect(stdout).toBe(`content/findings/f04.yaml: mended in 3 places.

Read what you changed since main; everything: npm run check -- --all

content/findings/f04.yaml:12:13 error (schema)
  confidence is "certain". Expected one of high, medium, low.
  → Choose one of these.

1 error in one file.
Errors stop publication. Nothing was published.
`);
});

test('only what was changed is judged, and all of it on request', () => {
  change('content/findings/f04.yaml', 'confidence: certain', 'confidence: high');
  change('content/docs/rule.mdx', /$/, '\nMore on [this](/docs/rules/).\n');
  const narrow = check('--format', 'json');
  const paths = (stdout: string) =>
    new Set((JSON.parse(stdout) as { path: string }[]).map(({ path }) => path));
  expect([...paths(narrow.stdout)]).toEqual(['content/docs/rule.de.mdx', 'content/docs/rule.mdx']);
  expect(JSON.parse(narrow.stdout)).toContainEqual(
    expect.objectContaining({ rule: 'links', severity: 'error', remedy: 'Did you mean "/docs/rule/"?' }),
  );
  expect(narrow.status).toBe(1);
  change('content/docs/rule.mdx', '/docs/rules/', '/docs/rule/');
  const wide = check('--all', '--format', 'json');
  expect(wide.status).toBe(0);
  expect(paths(wide.stdout).size).toBeGreaterThan(20);
});

test('a wrong option shows how it is meant, without a stack', () => {
  const { status, stderr } = check('--everything');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Usage: npm run check/);
  expect(check('--help')).toMatchObject({ status: 0, stdout: stderr });
});
