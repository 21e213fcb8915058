import { expect, test } from 'vitest';
import { inReadingOrder, type Remark } from './remark.ts';
import { summary, toJson, toText } from './report.ts';

const remark = (path: string, line: number, severity: Remark['severity'], more = {}): Remark => ({
  path,
  line,
  column: 1,
  severity,
  rule: 'schema',
  problem: 'One thing. Expected another.',
  remedy: 'Do it.',
  ...more,
});
const remarks = inReadingOrder([
  remark('b', 1, 'hint'),
  remark('a', 10, 'warning'),
  remark('a', 9, 'error', { mend: { from: 'x', to: 'y' } }),
]);

test('groups by file, in reading order, each with its place and remedy', () => {
  expect(toText(remarks)).toMatchInlineSnapshot(`
    "a:9:1 error (schema)
      One thing. Expected another.
      → Do it. [--fix does it]
    a:10:1 warning (schema)
      One thing. Expected another.
      → Do it.

    b:1:1 hint (schema)
      One thing. Expected another.
      → Do it."
  `);
});

test('counts what there is', () => {
  expect(summary(remarks)).toBe('1 error, 1 warning, and 1 hint in 2 files.');
  expect(summary(remarks.slice(0, 1))).toBe('1 error in one file.');
});

test('tells programs the same, and what can be mended', () => {
  expect(JSON.parse(toJson(remarks))).toMatchObject([
    { path: 'a', line: 9, mendable: true },
    { path: 'a', line: 10, mendable: false },
    { path: 'b', line: 1, mendable: false },
  ]);
});
