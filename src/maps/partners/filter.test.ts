import { expect, test } from 'vitest';
import { passes } from './filter.ts';

const tie = { form: 'eu', instruments: ['compacts'], years: [2016, 2020] } as const;

test.each([
  ['everything without a filter', {}, true],
  ['an empty filter', { form: '', instrument: '', year: '' }, true],
  ['the form', { form: 'eu' }, true],
  ['no other form', { form: 'bilateral' }, false],
  ['the instrument', { instrument: 'compacts' }, true],
  ['no other instrument', { instrument: 'visas' }, false],
  ['the first year', { year: '2016' }, true],
  ['the last year', { year: '2020' }, true],
  ['a year between them', { year: '2018' }, true],
  ['no year before', { year: '2015' }, false],
  ['no year after', { year: '2021' }, false],
  ['only what passes all three', { form: 'eu', instrument: 'compacts', year: '2021' }, false],
] as const)('lets pass %s', (_, asked, expected) => {
  expect(passes(tie, asked)).toBe(expected);
});
