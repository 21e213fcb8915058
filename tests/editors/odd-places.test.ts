import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentError, loadContentFiles } from '../../src/catalogue/load-atlas.ts';
import { formatFault, type Fault } from '../../src/schema/fault.ts';
import { isFault, readManuscript } from '../../src/schema/manuscript.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(root, 'content/findings'), { recursive: true });
  writeFileSync(join(root, 'secret.yaml'), 'id: f01\n');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const said = (): string[] =>
  loadContentFiles(root)
    .map(readManuscript)
    .filter((read): read is Fault => isFault(read))
    .map(formatFault);

const link =
  'content/findings/f01.yaml:1:1 Here lies a symbolic link. Expected a file, since a link may lead out of the repository. Replace the link by a copy of the file it leads to.';

test.each([
  ['to a file', 'secret.yaml'],
  ['to a folder', '.'],
  ['to nothing', 'gone.yaml'],
])('a symbolic link %s is refused and not followed', (_, target) => {
  const place = join(root, 'content/findings/f01.yaml');
  symlinkSync(join(root, target), place);
  expect(said()).toEqual([link]);
  rmSync(place);
});

test('a pipe is refused, not waited for', () => {
  const place = join(root, 'content/findings/f02.yaml');
  if (spawnSync('mkfifo', [place]).status !== 0) return;
  expect(said()).toEqual([
    'content/findings/f02.yaml:1:1 Here lies something that is no file. Expected text files only. Delete it.',
  ]);
  rmSync(place);
});

test('outside the repository, the folder is asked for', () => {
  const elsewhere = join(root, 'content');
  expect(() => loadContentFiles(elsewhere)).toThrow(ContentError);
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/build.ts')], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.split('\n')[0]).toBe(
    'content:1:1 There is no folder “content” here. Expected the folder of the repository. Go there first, then run the command again.',
  );
});
