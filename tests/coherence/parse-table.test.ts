import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName, formatTableFault } from '../../src/coherence/csv-rows.ts';
import { edgesOf } from '../../src/coherence/matrix.ts';
import { parseTable, type TableRules } from '../../src/coherence/parse-table.ts';
import { anyMatrix, H4, scores } from './matrices.ts';

const faults = (text: string, rules: TableRules = {}): string[] =>
  parseTable(text, rules).faults.map(formatTableFault);
const only = (text: string, rules: TableRules = {}) => {
  const { matrices, faults: found } = parseTable(text, rules);
  expect(found).toEqual([]);
  expect(matrices).toHaveLength(1);
  return matrices[0]?.matrix;
};
const plain = ',a,b\na,0,2\nb,-1,\n';
const read = {
  ids: ['a', 'b'],
  entries: [
    [null, 2],
    [-1, null],
  ],
};

describe('a square matrix as spreadsheets write it', () => {
  test.each([
    ['plainly', plain],
    ['with a byte order mark and Windows line ends', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
    ['with a byte order mark before a quotation mark', `\uFEFF""${plain}`],
    ['with semicolons', plain.replaceAll(',', ';')],
    ['with tabs', plain.replaceAll(',', '\t')],
    ['with quotation marks', '"","a","b"\n"a","","2"\n"b","-1",""'],
    ['with empty rows and columns behind', ',a,b,,\na,0,2,,\nb,-1,,,\n,,,,\n\n'],
    ['with spaces and a corner label', 'from \\ to, a ,b\n a,0, 2\nb , -1,0\n'],
    ['with a Unicode minus and a plus', ',a,b\na,0,+2\nb,−1,\n'],
    ['with rows in another order than columns', ',b,a\na,2,\nb,,-1\n'],
  ])('%s', (_, text) => {
    expect(only(text)).toEqual(read);
  });

  test('decimal commas are read where semicolons separate, points everywhere', () => {
    expect(only(';a;b\na;;1,5\nb;-0.5;')?.entries).toEqual([
      [null, 1.5],
      [-0.5, null],
    ]);
    expect(only(',a,b\na,,1.5\nb,-.5,')?.entries).toEqual([
      [null, 1.5],
      [-0.5, null],
    ]);
  });

  test('labels may hold separators, quotation marks, line breaks and any script', () => {
    const text =
      ',"Asyl, Inneres","„Rück""kehr""\nund mehr",Ελλάδα\n"Asyl, Inneres",,1,\n"„Rück""kehr""\nund mehr",,,2\nΕλλάδα,,,\n';
    expect(only(text)?.ids).toEqual(['Asyl, Inneres', '„Rück"kehr"\nund mehr', 'Ελλάδα']);
    expect(only(',e\u0301,b\n\u00e9,,1\nb,,')?.ids).toEqual(['é', 'b']);
  });

  test('an empty cell is not scored, 0 is', () => {
    expect(only(',a,b\na,,0\nb,,')?.entries).toEqual([
      [null, 0],
      [null, null],
    ]);
  });

  test('whatever is written is read again', () => {
    fc.assert(
      fc.property(anyMatrix(6, [...scores, null, 1.5]), fc.constantFrom(',', ';', '\t'), (matrix, mark) => {
        fc.pre(matrix.ids.length > 0);
        const lines = [['', ...matrix.ids], ...matrix.ids.map((id, i) => [id, ...(matrix.entries[i] ?? [])])];
        expect(only(lines.map((line) => line.join(mark)).join('\n'))).toEqual(matrix);
      }),
    );
  });
});

describe('wrong input names the cell', () => {
  test.each<[string, string, TableRules?]>([
    [
      ',a,b\na,,x\nb,,',
      'cell C2 (row 2, column 3) (“a” on “b”) is "x". Expected a number from −3 to +3, or nothing. Correct it, or leave it empty if it is not scored.',
    ],
    [
      ',a,b\na,,4\nb,,',
      'cell C2 (row 2, column 3) (“a” on “b”) is "4". Expected a number from −3 to +3, or nothing. Correct it, or allow any scale with --any-scale.',
    ],
    [
      ',a,b\na,,1e999\nb,,',
      'cell C2 (row 2, column 3) (“a” on “b”) is "1e999". Expected a number, or nothing. Correct it, or leave it empty if it is not scored.',
      { isAnyScale: true },
    ],
    [
      ',a,b\na,,"1,5"\nb,,',
      'cell C2 (row 2, column 3) (“a” on “b”) is "1,5". Expected a number from −3 to +3, or nothing. Write a decimal point: a decimal comma is read only where semicolons separate the cells.',
    ],
    [
      ',a,b\na,1,\nb,,',
      'cell B2 (row 2, column 2) (“a” on “a”) is "1", an element scored against itself. Expected 0 or nothing. Empty it.',
    ],
    [
      ',a,b\na,,1\nb,',
      'cell C3 (row 3, column 3) is missing: the row has 2 cells. Expected 3, as in the first row. Check its separators.',
    ],
    [
      ',a,b\na,,1,1\nb,,',
      'cell D2 (row 2, column 4) is one too many: the row has 4 cells. Expected 3, as in the first row. Check its separators.',
    ],
    [
      ',a,a\na,,1\na,,',
      'cell C1 (row 1, column 3) is "a", a label that stands there already. Expected each once. Rename one.',
    ],
    [
      ',a,b\na,,1\nb,,\nb,,',
      'cell A4 (row 4, column 1) is "b", a label that stands there already. Expected each once. Rename one.',
    ],
    [
      ',a,b\na,,1',
      'cell C1 (row 1, column 3) is "b", which has no row of its own. Expected the same labels in the first row and column. Add it or correct the spelling.',
    ],
    [
      ',a\na,\nb,',
      'cell A3 (row 3, column 1) is "b", which has no column of its own. Expected the same labels in the first row and column. Add it or correct the spelling.',
    ],
    [
      ',a,\na,,1\nb,,',
      'cell C1 (row 1, column 3) is an empty label. Expected the name of an element. Write it.',
    ],
    [
      ',a,b\n"a"x,,1\nb,,',
      'cell A2 (row 2, column 1) has a quotation mark that opens or closes nothing. Expected each quoted cell to begin and end with one, and marks inside it doubled. Correct it.',
    ],
    [
      '',
      'cell A1 (row 1, column 1) is the end of the file. Expected labels in the first row, and a row for each element or edge.',
    ],
    ['from,to,score\na,,1', 'cell B2 (row 2, column 2) is empty. Expected the name of an element. Write it.'],
    [
      'from,to,score\na,b,high',
      'cell C2 (row 2, column 3) (“a” on “b”) is "high". Expected a number from −3 to +3, or nothing. Correct it, or leave it empty if it is not scored.',
    ],
    [
      'from,to,score\na,a,1',
      'cell C2 (row 2, column 3) is "1", an element scored against itself. Expected 0 or nothing. Empty it.',
    ],
    [
      'from,to,score\na,b',
      'cell C2 (row 2, column 3) is missing: the row has 2 cells. Expected 3, as in the first row. Check its separators.',
    ],
    [
      'from,to,score,why\na,b,1,x',
      'cell D1 (row 1, column 4) is "why". Expected the columns from, to, score and perhaps phase, each once. Remove it.',
    ],
    [
      'from,to,score\na,b,1\n\na,b,2',
      'cell C4 (row 4, column 3) scores “a” on “b” again, as row 2 does. Expected each pair once in a phase. Remove one, or take the median with --median.',
    ],
  ])('%j', (text, message, rules) => {
    expect(faults(text, rules)).toContain(message);
  });

  test('every one of them, in reading order, and no matrix', () => {
    const text = ',a,b\na,5,x\nb,?,\n';
    expect(faults(text).map((fault) => fault.slice(0, 7))).toEqual(['cell B2', 'cell C2', 'cell B3']);
    expect(parseTable(text, {}).matrices).toEqual([]);
  });

  test('columns are called as in a spreadsheet', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map((column) => cellName(3, column))).toEqual([
      'A3',
      'Z3',
      'AA3',
      'AZ3',
      'BA3',
      'ZZ3',
      'AAA3',
    ]);
  });

  test('a matrix too large to be analysed is refused, not tried', () => {
    const text = `from,to,score\n${Array.from({ length: 201 }, (_, i) => `e${i},e${(i + 1) % 201},1`).join('\n')}`;
    expect(faults(text)[0]).toContain('201 elements. Expected at most 200');
  });
});

describe('an edge list', () => {
  const lines = edgesOf(H4).map(({ from, to, entry }) => `${from},${to},${entry}`);

  test('gives the same matrix as the square', () => {
    const matrix = only(`from,to,score\n${lines.join('\n')}`);
    expect(matrix).toEqual(H4);
  });

  test('may hold its columns in any order, and scores of nothing', () => {
    const text = 'Score;To;From\n1,5;b;a\n;c;b\n';
    expect(only(text)).toEqual({
      ids: ['a', 'b', 'c'],
      entries: [
        [null, 1.5, null],
        [null, null, null],
        [null, null, null],
      ],
    });
  });

  test('keeps phases apart, over the same elements, and never adds them', () => {
    const { matrices } = parseTable(
      'from,to,score,phase\na,b,1,transit\na,b,2,return\nb,c,-1,return\nc,a,3,\n',
      {},
    );
    expect(
      matrices.map(({ phase, matrix }) => [
        phase,
        matrix.ids.join(''),
        edgesOf(matrix).map(({ entry }) => entry),
      ]),
    ).toEqual([
      ['transit', 'abc', [1]],
      ['return', 'abc', [2, -1]],
      ['', 'abc', [3]],
    ]);
  });

  test('takes the median of repeated pairs only when told', () => {
    const { matrices } = parseTable('from,to,score\na,b,1\na,b,-2\na,b,-1', { takesMedian: true });
    expect(matrices[0]?.matrix.entries[0]?.[1]).toBe(-1);
    expect(matrices[0]?.repeated).toMatchObject([{ scores: [-2, -1, 1], isOpposed: true }]);
  });
});
