import { expect, test } from 'vitest';
import { passes } from './filter.ts';

const pair = (entry: string, ...agreements: string[]) => ({
  entry,
  interactions: agreements.map((agreement) => ({ basis: 'editorial', tier: 'record', agreement })),
});

test.each([
  ['everything without a filter', pair('0', 'broad'), {}, true],
  ['an empty filter', pair('-2', 'broad'), { sign: '', strength: '' }, true],
  ['the sign of the number', pair('-0.5', 'broad'), { sign: 'undermines' }, true],
  ['no other sign', pair('-0.5', 'broad'), { sign: 'supports' }, false],
  ['0 as neither', pair('0', 'broad'), { sign: 'neutral' }, true],
  ['a sign of unknown strength by its sign', pair('negative', 'broad'), { sign: 'undermines' }, true],
  ['… but by no strength', pair('negative', 'broad'), { strength: '1' }, false],
  ['… save the unknown one', pair('negative', 'broad'), { strength: 'unknown' }, true],
  ['mixed signs by themselves', pair('mixed', 'broad'), { sign: 'supports' }, false],
  ['a strength of at least that', pair('-1.5', 'broad'), { strength: '1' }, true],
  ['no weaker one', pair('1.5', 'broad'), { strength: '2' }, false],
  ['one interaction that agrees', pair('1', 'broad', 'contested'), { agreement: 'contested' }, true],
  [
    'no pair whose interactions meet only in part',
    pair('1', 'broad'),
    { agreement: 'broad', tier: 'close-context' },
    false,
  ],
] as const)('lets pass %s', (_, filtered, asked, expected) => {
  expect(passes(filtered, asked)).toBe(expected);
});
