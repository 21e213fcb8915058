import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import { codeEntries, searchCodes } from './search-codes.ts';

const entries = codeEntries(loadAtlas(process.cwd()));
const codes = (query: string): string[] => searchCodes(query, entries).map(({ code }) => code);

test.each([
  ['10.c', 'sdg-10.c'],
  ['sdg-10.c', 'sdg-10.c'],
  ['SDG 10.7', 'sdg-10.7'],
  ['gcm-5', 'gcm-5'],
  ['objective 5', 'gcm-5'],
  ['Ziel 20', 'gcm-20'],
  ['gcm-p9', 'gcm-p9'],
  ['principle 9', 'gcm-p9'],
])('“%s” finds %s first', (query, code) => {
  expect(codes(query)[0]).toBe(code);
});

test.each([
  ['remit', 'sdg-10.c'],
  ['remit', 'gcm-20'],
  ['Überweisung', 'gcm-20'],
  ['ueberweisung', 'gcm-20'],
  ['legal path', 'gcm-5'],
  ['Fluchtursachen', 'gcm-2'],
])('“%s” is among what leads to %s', (query, code) => {
  expect(codes(query).slice(0, 6)).toContain(code);
});

describe('what is begun', () => {
  test('offers the targets of a goal only', () => {
    expect(codes('10.')).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', 'a', 'b', 'c'].map((target) => `sdg-10.${target}`),
    ]);
  });
  test('offers everything for nothing, and nothing for nonsense', () => {
    expect(codes('')).toHaveLength(entries.length);
    expect(codes('xyzzy')).toEqual([]);
    expect(codes('99.9')).toEqual([]);
  });
});
