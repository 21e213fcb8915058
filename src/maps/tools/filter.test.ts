import { expect, test } from 'vitest';
import { passes } from './filter.ts';

const tool = { fields: ['foreign', 'development'], levels: ['eu'] };

test.each([
  ['everything without a filter', {}, true],
  ['an empty filter', { field: '', with: '', level: '' }, true],
  ['a tool of the field', { field: 'foreign' }, true],
  ['no tool of another field', { field: 'labour' }, false],
  ['a tool that both wield', { field: 'development', with: 'foreign' }, true],
  ['no tool that only one of both wields', { field: 'development', with: 'labour' }, false],
  ['the level', { level: 'eu' }, true],
  ['no other level', { field: 'foreign', level: 'national' }, false],
] as const)('lets pass %s', (_, asked, expected) => {
  expect(passes(tool, asked)).toBe(expected);
});
