import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../domain/finding.ts';
import { countCoverage } from './coverage.ts';

const finding = (fields: string[], phases: string[]) =>
  ({ fields, phases, interests: [] }) as unknown as Finding;
const rows = ['labour', 'trade'];
const columns = ['transit', 'stay'];

test('a finding with two fields counts once in each', () => {
  const cells = countCoverage([finding(rows, ['transit']), finding(['labour'], ['transit'])], rows, columns, [
    'fields',
    'phases',
  ]);
  expect(cells.map((line) => line.map(({ count, share }) => [count, share]))).toEqual([
    [
      [2, 5],
      [0, 0],
    ],
    [
      [1, 3],
      [0, 0],
    ],
  ]);
});

test('is blind to the order of findings, and shades every count above none', () => {
  const some = fc
    .record({ fields: fc.subarray(rows), phases: fc.subarray(columns) })
    .map(({ fields, phases }) => finding(fields, phases));
  fc.assert(
    fc.property(fc.array(some), (findings) => {
      const cells = countCoverage(findings, rows, columns, ['fields', 'phases']);
      expect(countCoverage(findings.toReversed(), rows, columns, ['fields', 'phases'])).toEqual(cells);
      for (const { count, share } of cells.flat()) {
        expect(share > 0).toBe(count > 0);
        expect(share).toBeLessThanOrEqual(5);
      }
    }),
  );
});
