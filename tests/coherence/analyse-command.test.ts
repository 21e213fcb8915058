import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-analyse-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as `npm run analyse -- FILE …` does, on a file of that content. */
function analyse(content: string | Uint8Array, ...options: string[]) {
  writeFileSync(join(folder, 'matrix.csv'), content);
  return spawnSync(process.execPath, [resolve('src/cli/analyse.ts'), 'matrix.csv', ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
}
const H4 = ',1,2,3,4\n1,0,3,1,-1\n2,0,0,2,0\n3,-2,0,0,1\n4,1,0,0,0\n';

describe('JSON', () => {
  test('has exactly the keys that were promised, and the numbers worked by hand', () => {
    const { status, stdout, stderr } = analyse(H4, '--format', 'json', '--order', 'T');
    expect([status, stderr]).toEqual([0, '']);
    const record = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(record)).toEqual(['elements', 'conflicts', 'loops', 'groups']);
    expect(record['elements']).toEqual([
      { id: '1', D: 3, C: -1, P: 4, N: -1, S: 2, T: 5, rankD: 1, rankT: 1 },
      { id: '4', D: 1, C: 0, P: 1, N: 0, S: 1.5, T: 2.5, rankD: 3, rankT: 2 },
      { id: '2', D: 2, C: 3, P: 2, N: 0, S: -1, T: 1, rankD: 2, rankT: 3 },
      { id: '3', D: -1, C: 3, P: 1, N: -2, S: -2.5, T: -3.5, rankD: 4, rankT: 4 },
    ]);
    expect(record['conflicts']).toHaveLength(2);
    expect(record['loops']).toHaveLength(4);
  });

  test('keeps the phases of an edge list apart', () => {
    const { stdout } = analyse('from,to,score,phase\na,b,2,transit\na,b,-1,return\n', '--format', 'json');
    const { phases } = JSON.parse(stdout) as { phases: Record<string, { elements: { D: number }[] }> };
    expect(Object.entries(phases).map(([phase, { elements }]) => [phase, elements[0]?.D])).toEqual([
      ['transit', 2],
      ['return', -1],
    ]);
  });

  test('is the same, byte for byte, each time', () => {
    expect(analyse(H4, '--format', 'json').stdout).toBe(analyse(H4, '--format', 'json').stdout);
  });
});

describe('the table', () => {
  test('shows indices, rank ranges, conflicts, loops and groups', async () => {
    const { status, stdout } = analyse(H4);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot('./h4.golden.txt');
  });

  test('prints – where nothing was scored', () => {
    const [, a, b] = analyse(',a,b\na,,1\nb,,\n').stdout.split('\n');
    expect(a?.split(/ +/).slice(0, 5)).toEqual(['a', '1', '–', '1', '0']);
    expect(b?.split(/ +/).slice(0, 9)).toEqual(['b', '–', '1', '–', '–', '–', '–', '–', '–']);
  });

  test('shows what a median hides', () => {
    const { stdout } = analyse('from,to,score\na,b,2\na,b,-1\n', '--median');
    expect(stdout).toContain('a → b +0.5 of -1, +2 (opposed)');
  });
});

describe('wrong input names the file and the cell, and ends with 1', () => {
  test.each([
    ['a word', ',a,b\na,,x\nb,,\n', 'cell C2 (row 2, column 3)'],
    ['a score out of range', ',a,b\na,,4\nb,,\n', 'cell C2 (row 2, column 3)'],
    ['a ragged row', ',a,b\na,,1\nb,\n', 'cell C3 (row 3, column 3)'],
    ['a label that stands twice', ',a,a\na,,1\nb,,\n', 'cell C1 (row 1, column 3)'],
    ['a self-score', ',a,b\na,,1\nb,,2\n', 'cell C3 (row 3, column 3)'],
    ['an empty file', '', 'cell A1 (row 1, column 1)'],
  ])('%s', (_, content, cell) => {
    const { status, stdout, stderr } = analyse(content, '--format', 'json');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`matrix.csv: ${cell}`);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('bytes that are no UTF-8', () => {
    const { status, stderr } = analyse(Uint8Array.from([0x2c, 0xfc, 0x0a]));
    expect([status, stderr]).toEqual([
      1,
      'matrix.csv is not in UTF-8. Expected CSV in UTF-8. Save it again with that encoding.\n',
    ]);
  });
});

test('any scale is read when it is allowed', () => {
  const { status, stdout } = analyse(',a,b\na,,40\nb,-0.5,\n', '--any-scale', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    elements: [
      { D: 40, S: -10 },
      { D: -0.5, S: -10 },
    ],
  });
});

describe('wrong use ends with 2', () => {
  test.each([
    ['a format that is none', ['--format', 'xml']],
    ['an order that is none', ['--order', 'colour']],
    ['an option that is none', ['--sum-phases']],
    ['two files', ['other.csv']],
  ])('%s', (_, options) => {
    const { status, stderr } = analyse(H4, ...options);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Expected: npm run analyse -- /);
  });

  test('a file that is not there', () => {
    const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/analyse.ts'), 'none.csv'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no file “none\.csv”\./);
  });
});

test('without a file the record itself is analysed, phase by phase', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/analyse.ts', '--format', 'json'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const { phases } = JSON.parse(stdout) as { phases: Record<string, object> };
  expect(Object.keys(phases)).toContain('transit');
  for (const phase of Object.values(phases)) {
    expect(Object.keys(phase)).toEqual(['elements', 'conflicts', 'loops', 'groups']);
  }
});
