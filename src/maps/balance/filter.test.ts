import { expect, test } from 'vitest';
import { passes } from './filter.ts';

const finding = { kind: 'tension', tier: 'record', agreement: 'contested' };

test('a finding passes with every attribute that is asked for, and only then', () => {
  expect(passes(finding, {})).toBe(true);
  expect(passes(finding, { kind: '', tier: 'record', order: 'security' })).toBe(true);
  expect(passes(finding, { kind: 'tension', agreement: 'contested' })).toBe(true);
  expect(passes(finding, { kind: 'tension', tier: 'close-context' })).toBe(false);
  expect(passes(finding, { agreement: 'mixed' })).toBe(false);
});
