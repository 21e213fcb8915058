import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const doctor = (env: NodeJS.ProcessEnv = {}, cwd = process.cwd()) =>
  spawnSync(process.execPath, [resolve('tools/doctor.mjs')], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

test('a key without a roster is told, and never printed', () => {
  const key = 'c0ffee'.repeat(11).slice(0, 64);
  const { stdout, stderr } = doctor({ ATLAS_ROSTER_KEY: key });
  expect(stdout).toContain('advice  The gate does not look for listed names.');
  expect(stdout).toContain('ok      The packages are those of package-lock.json');
  expect(stdout + stderr).not.toContain(key.slice(0, 8));
});

test('a wrong key is a fault, and never printed', () => {
  const { status, stdout, stderr } = doctor({ ATLAS_ROSTER_KEY: 'nokeyatall' });
  expect(status).toBe(1);
  expect(stdout).toContain('fault   The gate cannot work.\n        → ATLAS_ROSTER_KEY is no key.');
  expect(stdout + stderr).not.toContain('nokeyatall');
});

test('before the packages are there, and outside the repository, it says what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  expect(doctor({}, folder)).toMatchObject({ status: 2, stderr: expect.stringMatching(/Go there/) });
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  expect(doctor({}, folder)).toMatchObject({ status: 1, stdout: expect.stringMatching(/Run “npm ci”/) });
  rmSync(folder, { recursive: true });
});
