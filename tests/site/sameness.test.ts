import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { realEffects } from '../../src/cli/effects.ts';
import { embargoedFiles, placing, withPlacement } from '../embargoed-record.ts';

let root = '';
let ended: { readonly status: number | null; readonly said: string };

/** Every file of a site with the digest of its bytes. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .toSorted()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

/** Makes all that `npm run build` makes. What the gate would say is the same, and told by the first building. */
const again = `
import { setPriority } from 'node:os';
import { realEffects } from './src/cli/effects.ts';
import { makeSite, readRecord } from './src/cli/make-site.ts';
// The browsers of other tests go first.
setPriority(19);
await makeSite(await readRecord(realEffects), 'dist', realEffects);
`;

/** Builds a copy of the atlas to which records under embargo were added, elsewhere and as another machine would. */
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-again-')));
  for (const name of [
    'content',
    'gate',
    'public',
    'src',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const { path, bytes } of embargoedFiles) writeFileSync(join(root, path), bytes);
  edit(placing, withPlacement);
  edit('content/findings/f01.yaml', (yaml) => `${yaml}publishFrom: 2017-06-23\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', again], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      TZ: 'Pacific/Auckland',
      LANG: 'ar_EG.UTF-8',
      ATLAS_TODAY: realEffects.today() < '2027-02-28' ? realEffects.today() : '2027-02-28',
    },
  });
  ended = { status, said: stdout + stderr };
}, 600_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('two builds of one record are the same, byte for byte, on another machine and with records that wait', () => {
  expect(ended.status, ended.said).toBe(0);
  expect(ended.said).toMatch(/^ {2}As readers see it on \d{4}-\d\d-\d\d; 8 records wait for a later day\.$/m);
  const [first, second] = [digests(inject('site')), digests(join(root, 'dist'))];
  expect(Object.keys(first).length).toBeGreaterThan(1000);
  const all = new Set([...Object.keys(first), ...Object.keys(second)]);
  expect([...all].filter((file) => first[file] !== second[file])).toEqual([]);
});
