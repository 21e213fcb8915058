import { expect, test } from 'vitest';
import { passing, shareOf } from './share.ts';

const filed = {
  f01: { field: ['labour', 'foreign'], phase: ['transit'], tier: ['record'] },
  f02: { field: ['labour'], phase: ['return'], tier: ['record'] },
};
const columnOf = (id: string): number => ({ insight: 0, tension: 0, 'gcm-1': 1, 'gcm-2': 1 })[id] ?? 2;
const left = { from: 'insight', to: 'gcm-1', findings: ['f01', 'f02'] };
const right = { from: 'gcm-1', to: 'sdg-10.7', findings: ['f01', 'f02'] };
const all = new Set(['f01', 'f02']);

test('a finding passes when it meets every setting', () => {
  expect(passing(filed, { field: '', phase: '', tier: '' })).toEqual(all);
  expect(passing(filed, { field: 'labour', phase: 'transit', tier: '' })).toEqual(new Set(['f01']));
  expect(passing(filed, { field: 'foreign', phase: 'return', tier: '' })).toEqual(new Set());
});

test('a band shows what passes, and of a node only its own', () => {
  expect(shareOf(left, columnOf, new Set(['f02']))).toBe(1);
  const kind = { id: 'insight', column: 0, findings: ['f01'] };
  expect(shareOf(right, columnOf, all, kind)).toBe(1);
  const objective = { id: 'gcm-2', column: 1, findings: ['f01', 'f02'] };
  expect([left, right].map((band) => shareOf(band, columnOf, all, objective))).toEqual([0, 0]);
  const target = { id: 'sdg-10.7', column: 2, findings: ['f02'] };
  expect([left, right].map((band) => shareOf(band, columnOf, all, target))).toEqual([1, 1]);
  const otherTarget = { id: 'sdg-1.5', column: 2, findings: ['f01'] };
  expect([left, right].map((band) => shareOf(band, columnOf, all, otherTarget))).toEqual([1, 0]);
});
