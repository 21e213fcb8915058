import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['statment', ['statement', 'status'], 'statement'],
  ['FINDING', ['finding'], 'finding'],
  ['sdg-10.11', ['sdg-10.1', 'sdg-10.7', 'gcm-10'], 'sdg-10.1'],
  ['xyz', ['statement'], undefined],
  ['a', ['b'], 'b'],
  ['', ['abc'], undefined],
])('%s means %3$s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test('takes the first of equally near words, so that the answer never depends on chance', () => {
  expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
});
