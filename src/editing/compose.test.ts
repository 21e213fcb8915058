import { expect, test } from 'vitest';
import { placeFinding, toNarrative, toYaml } from './compose.ts';

test('long texts are folded, years stand on one line', () => {
  const long = 'word '.repeat(30).trim();
  expect(toYaml({ id: 'r1', years: [2013, 2015], note: { en: long } })).toBe(
    `id: r1\nyears: [2013, 2015]\nnote:\n  en: >-\n    ${'word '.repeat(21).trim()}\n    ${'word '.repeat(9).trim()}\n`,
  );
});

test('what YAML would misread is quoted', () => {
  expect(toYaml({ title: 'More: coherence', code: 'NO', period: '2017' })).toBe(
    'title: "More: coherence"\ncode: NO\nperiod: "2017"\n',
  );
});

test('a narrative is its facts and its text', () => {
  expect(toNarrative({ id: 'x' }, '\nText.\n\n')).toBe('---\nid: x\n---\n\nText.\n');
});

test.each([
  ['at the end', 'A.\n', 'A.\n\n<Finding id="f90" />\n'],
  [
    'before what is not on record, if that closes the text',
    'A.\n\n<NotOnRecord>\n\nB.\n\n</NotOnRecord>\n',
    'A.\n\n<Finding id="f90" />\n\n<NotOnRecord>\n\nB.\n\n</NotOnRecord>\n',
  ],
  ['nowhere, if it is placed', '<Finding id="f90" />\n\nB.\n', '<Finding id="f90" />\n\nB.\n'],
])('a finding is placed %s', (_, before, after) => {
  expect(placeFinding(before, 'f90')).toBe(after);
});
