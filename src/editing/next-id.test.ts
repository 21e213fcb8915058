import { expect, test } from 'vitest';
import { nextNumber, slugOf } from './next-id.ts';

test.each([
  [['f01', 'f82', 'f09'], 'f83'],
  [[], 'f01'],
  [['f99'], 'f100'],
  [['f01', 'f03'], 'f04'],
])('after %j comes %s', (ids, next) => {
  expect(nextNumber('f', ids)).toBe(next);
});

test.each([
  ['Roundtable on pathways and partnerships', '2027', 'roundtable-pathways-partnerships-2027'],
  ['The 2027 plan', '2027', 'plan-2027'],
  ['Über Flüchtlinge und Straßen', undefined, 'uber-fluchtlinge-und-strassen'],
  ['…', undefined, 'untitled'],
])('“%s” is called %s %s', (title, year, id) => {
  expect(slugOf(title, year, new Set())).toBe(id);
});

test('an id is never given twice', () => {
  expect(slugOf('Plan', undefined, new Set(['plan', 'plan-2']))).toBe('plan-3');
});
