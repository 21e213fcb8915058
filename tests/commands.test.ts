import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Effects } from '../src/cli/effects.ts';
import { run, UsageError } from '../src/cli/run.ts';
import { serve } from '../src/cli/serve.ts';

let root = '';
const command = (name: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [resolve('src/cli', `${name}.ts`)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** A repository whose content has three faults in two files, and a site published before. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const finding = join(root, 'content/findings/f04.yaml');
  writeFileSync(finding, readFileSync(finding, 'utf8').replaceAll('sdg-17.14', 'sdg-10.11'));
  const interaction = join(root, 'content/interactions/i17.yaml');
  writeFileSync(
    interaction,
    readFileSync(interaction, 'utf8').replace('f29', 'f92').replace('score: -2', 'score: 2'),
  );
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.each(['build', 'start'])('%s with faulty content', (name) => {
  test('names every fault, shows no stack, ends with 1 and leaves the last good site', () => {
    const { status, stderr, stdout } = command(name, { PORT: '0' });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^content\/findings\/f04\.yaml:\d+:\d+ linkages\[0\]\.to is "sdg-10\.11"\./),
      expect.stringMatching(/^content\/interactions\/i17\.yaml:\d+:\d+ score is "2"\./),
      expect.stringMatching(/^content\/interactions\/i17\.yaml:\d+:\d+ findings\[0\] is "f92"\./),
      '',
      '3 faults in 2 files. Nothing was published; what was there is unchanged.',
    ]);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
    expect(existsSync(join(root, '.dist-next'))).toBe(false);
  });
});

test('check finds the same faults without building', () => {
  const { status, stdout } = command('check');
  expect(status).toBe(1);
  expect(stdout).toContain('3 errors in 2 files');
});

test('start refuses a port that is none', () => {
  const { status, stderr } = command('start', { PORT: 'http' });
  expect(status).toBe(2);
  expect(stderr).toBe('PORT is "http". Expected a number from 0 to 65525. Correct it or leave it out.\n');
});

describe('exit codes', () => {
  const silent: Effects = {
    root: '',
    say: () => undefined,
    complain: () => undefined,
    now: () => 0,
    today: () => '2027-03-01',
  };
  test.each([
    [0, () => undefined],
    [
      2,
      () => {
        throw new UsageError('wrong flag');
      },
    ],
    [
      2,
      () => {
        throw new TypeError('a defect');
      },
    ],
  ])('%i', async (code, work) => {
    expect(await run(silent, work)).toBe(code);
  });
});

test('a taken port is said, and the next one is taken', async () => {
  const said: string[] = [];
  const effects: Effects = {
    root,
    say: (line) => said.push(line),
    complain: () => undefined,
    now: () => 0,
    today: () => '2027-03-01',
  };
  const blocker = createServer().listen(0, 'localhost');
  await new Promise((done) => blocker.once('listening', done));
  const { port } = blocker.address() as { port: number };
  const { address, server } = await serve(effects, port);
  expect(said[0]).toBe(`Port ${port} is taken; trying ${port + 1}.`);
  expect(await (await fetch(address)).text()).toBe('the last good site');
  server.close();
  blocker.close();
});

describe('edition', () => {
  const edition = (words: readonly string[], cwd = root) =>
    spawnSync(process.execPath, [resolve('src/cli/edition.ts'), ...words], { cwd, encoding: 'utf8' });

  test('names what it was asked to write when that is no zip, and ends with 2', () => {
    const { status, stderr } = edition(['--out', 'atlas.txt']);
    expect(status).toBe(2);
    expect(stderr.trim()).toBe(
      '--out is "atlas.txt". Expected the name of a file that ends in .zip. Correct it.',
    );
  });

  test('says that nothing is built, and ends with 2', () => {
    const { status, stderr } = edition([], join(root, 'content'));
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('There is no site in dist/. Build it first: npm run build');
  });

  test('refuses faulty content with 1, and writes nothing', () => {
    expect(edition([]).status).toBe(1);
    expect(existsSync(join(root, 'editions'))).toBe(false);
  });
});
