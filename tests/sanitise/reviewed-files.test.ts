import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/cli/files-below.ts';
import { compareReviewed } from '../../src/cli/reviewed-files.ts';
import { sha256 } from '../../src/sanitise/digest.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const folder of ['gate', 'site/admin/program']) mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const program = 'var author = "Vorname Nachname";';
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const list = (digests: object): void => write('gate/reviewed-files.json', JSON.stringify(digests));
const compare = () => {
  const site = join(root, 'site');
  return compareReviewed(root, site, filesBelow(site), (file) => file.slice(root.length + 1));
};

test('a file that is what was reviewed, to the last byte, need not be read', () => {
  list({ 'admin/program/cms.js': sha256(program) });
  write('site/admin/program/cms.js', program);
  expect(compare()).toEqual({ known: new Set([join(root, 'site/admin/program/cms.js')]), faults: [] });
});

test('one byte more, and it is refused and read', () => {
  list({ 'admin/program/cms.js': sha256(program) });
  write('site/admin/program/cms.js', `${program} `);
  const { known, faults } = compare();
  expect(known.size).toBe(0);
  expect(faults).toMatchObject([
    {
      path: 'site/admin/program/cms.js',
      found: `The file of another project has the SHA-256 ${sha256(`${program} `)}.`,
      expected: `Expected ${sha256(program)}, as reviewed in gate/reviewed-files.json.`,
    },
  ]);
});

test('the same bytes under another name are no exception', () => {
  list({ 'admin/program/cms.js': sha256(program) });
  write('site/admin/program/copy.js', program);
  write('site/cms.js', program);
  expect(compare()).toEqual({ known: new Set(), faults: [] });
});

test.each<[string, object]>([
  ['a file that is none of the forms', { 'findings/f01/index.html': sha256(program) }],
  ['a way out of the folder', { 'admin/../index.html': sha256(program) }],
  ['no digest', { 'admin/cms.js': 'any' }],
])('the list may not hold %s', (_, digests) => {
  list(digests);
  expect(compare).toThrow('Expected a file below admin/ and its SHA-256 in 64 digits.');
});

test('a list that is no JSON stops the gate', () => {
  write('gate/reviewed-files.json', '{');
  expect(compare).toThrow('gate/reviewed-files.json is no JSON.');
});
