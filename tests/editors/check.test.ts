import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkChanges } from '../../src/cli/check-changes.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';

let root = '';
const git = (...args: string[]): void => {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
/** What the check says and how it ends. */
async function check(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const effects: Effects = {
    root,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    now: () => 0,
    today: () => '2027-03-01',
  };
  let isRefused = false;
  let isCodeDue = false;
  const code = await run(effects, async () => {
    ({ isRefused, isCodeDue } = await checkChanges(args, effects));
  });
  return { status: isRefused ? 1 : code, isCodeDue, stdout: said.join('\n'), stderr: complained.join('\n') };
}
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

test('--fix mends what has one right answer, and tells the rest with place and remedy', async () => {
  const before = await check();
  expect(before.status).toBe(1);
  expect(before.stdout).toContain('content/findings/f04.yaml:1:1 error (schema)\n');
  expect(before.stdout).toContain('[--fix does it]');
  const { status, stdout, stderr } = await check('--fix');
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
  expect(stdout).toBe(`content/findings/f04.yaml: mended in 3 places.

Read what you changed since main; everything: npm run check -- --all

content/findings/f04.yaml:12:13 error (schema)
  confidence is "certain". Expected one of high, medium, low.
  → Choose one of these.

1 error in one file.
Errors stop publication. Nothing was published.`);
});

test('only what was changed is judged, and all of it on request', async () => {
  change('content/findings/f04.yaml', 'confidence: certain', 'confidence: high');
  change('content/docs/rule.mdx', /$/, '\nMore on [this](/docs/rules/).\n');
  const narrow = await check('--format', 'json');
  const paths = (stdout: string) =>
    new Set((JSON.parse(stdout) as { path: string }[]).map(({ path }) => path));
  expect([...paths(narrow.stdout)]).toEqual(['content/docs/rule.de.mdx', 'content/docs/rule.mdx']);
  expect(JSON.parse(narrow.stdout)).toContainEqual(
    expect.objectContaining({ rule: 'links', severity: 'error', remedy: 'Did you mean "/docs/rule/"?' }),
  );
  expect(narrow.status).toBe(1);
  change('content/docs/rule.mdx', '/docs/rules/', '/docs/rule/');
  const wide = await check('--all', '--format', 'json');
  expect(wide.status).toBe(0);
  expect(paths(wide.stdout).size).toBeGreaterThan(20);
});

test('an embargo is told what it cannot do, and what leads behind it is refused', async () => {
  const waiting = 'content/findings/f64.yaml';
  change(waiting, /$/, 'publishFrom: 2027-04\n');
  const refused = await check('--quiet');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('content/findings/f74.yaml:67:5 error (schema)\n  related[1] is "f64".');
  change('content/findings/f74.yaml', '  - f64\n', '');
  const { stdout } = await check();
  expect(stdout).toContain(
    `${waiting}:61:14 hint (embargo)\n  The site leaves this record out until 2027-04; whoever can read the repository can read it now.\n`,
  );
  expect(stdout).toContain('While a record waits, what it carries has to rest on something else.');
  git('checkout', '--quiet', waiting, 'content/findings/f74.yaml');
});

test('a wrong option shows how it is meant, without a stack', async () => {
  const { status, stderr } = await check('--everything');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Usage: npm run check/);
  expect(await check('--help')).toMatchObject({ status: 0, stdout: stderr });
});

test('code is read when it was changed, or when nothing was', async () => {
  expect((await check()).isCodeDue).toBe(false);
  writeFileSync(join(root, 'note.ts'), 'export {};');
  expect((await check()).isCodeDue).toBe(true);
  rmSync(join(root, 'note.ts'));
  git('checkout', '--quiet', '.');
  const { isCodeDue, stdout } = await check();
  expect(isCodeDue).toBe(true);
  expect(stdout).toMatch(/^Nothing differs from what is published, so everything is read\./);
  expect(stdout).toContain('What else to look at: npm run check -- --all');
});
