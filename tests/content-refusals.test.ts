import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContentFiles } from '../src/catalogue/load-atlas.ts';
import { formatFault } from '../src/schema/fault.ts';
import type { ContentFile } from '../src/schema/manuscript.ts';
import { parseAtlas } from '../src/schema/parse-atlas.ts';

/** The record as it is: every case lays its own files over it. */
const record = loadContentFiles(process.cwd());
const cases = 'tests/cases/content';

/**
 * `content/` of a case is laid over the record; `deleted.txt` names what is taken away; what the check
 * must say, word for word, stands in `expected.txt`.
 */
function read(folder: string): { files: ContentFile[]; deleted: string[] } {
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = own
    .filter((file) => file.includes('/content/', folder.length))
    .map((file) => ({ path: file.slice(folder.length + 1), bytes: new Uint8Array(readFileSync(file)) }));
  const list = own.find((file) => file.endsWith('deleted.txt'));
  return { files, deleted: list ? readFileSync(list, 'utf8').trim().split('\n') : [] };
}

function faultsOf(files: readonly ContentFile[], deleted: readonly string[] = []): string {
  const replaced = new Set(files.map(({ path }) => path));
  const kept = record.filter(
    ({ path }) =>
      !replaced.has(path) && !deleted.some((gone) => path === gone || path.startsWith(`${gone}/`)),
  );
  return (parseAtlas([...kept, ...files]).faults ?? []).map((fault) => `${formatFault(fault)}\n`).join('');
}

test('the record itself is accepted', () => {
  expect(faultsOf([])).toBe('');
});

describe('refused, word for word:', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const { files, deleted } = read(join(cases, name));
    const said = faultsOf(files, deleted);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/\bat .*\.ts:\d+/);
    await expect(said).toMatchFileSnapshot(join('..', cases, name, 'expected.txt'));
  });
});

describe('files that a repository should not hold', () => {
  const finding = 'content/findings/f01.yaml';
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test.each([
    [
      'five megabytes',
      bytes('x'.repeat(5 * 1024 * 1024)),
      `${finding}:1:1 The file has 5,242,880 bytes. Expected at most 262,144. Split it, or check that it is the file you meant.\n`,
    ],
    [
      'bytes that are not UTF-8',
      new Uint8Array([...bytes('id: f01\nstatus: '), 0xff, 0x0a]),
      `${finding}:2:9 Byte 0xFF is not valid UTF-8. Expected a text file saved as UTF-8. Save it again with the encoding UTF-8.\n`,
    ],
    [
      'a sequence cut off at the end',
      new Uint8Array([...bytes('id: f01 '), 0xc3]),
      `${finding}:1:9 Byte 0xC3 is not valid UTF-8. Expected a text file saved as UTF-8. Save it again with the encoding UTF-8.\n`,
    ],
    [
      'a byte order mark',
      bytes('\uFEFFid: f01\n'),
      `${finding}:1:1 The file begins with a byte order mark. Expected UTF-8 without one. Save it again as “UTF-8”, not “UTF-8 with BOM”.\n`,
    ],
    [
      'a control character',
      bytes('id: f01\nnote: ä\u0000\n'),
      `${finding}:2:8 Control character 0x00 stands in the text. Expected printable characters. Delete it.\n`,
    ],
  ])('%s', (_, content, said) => {
    expect(faultsOf([{ path: finding, bytes: content }])).toBe(said);
  });
});

test('faults in many files are reported together, each file in reading order', () => {
  const broken = (id: string): ContentFile => ({
    path: `content/sources/${id}.yaml`,
    bytes: new TextEncoder().encode(`id: ${id}\ntier: Record\n`),
  });
  const lines = faultsOf([broken('s02'), broken('s01')])
    .trim()
    .split('\n');
  expect(lines.map((line) => line.split(' ')[0]).filter((place) => /:2:7$/.test(place ?? ''))).toEqual([
    'content/sources/s01.yaml:2:7',
    'content/sources/s02.yaml:2:7',
  ]);
  expect(lines.length).toBeGreaterThan(10);
});
