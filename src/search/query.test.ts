import { describe, expect, test } from 'vitest';
import { canonicalCode, directHits, fold, likelyQuery, type Headword } from './query.ts';

describe('fold', () => {
  test.each([
    ['Rückübernahme', 'ruckubernahme'],
    ['Rueckuebernahme', 'ruckubernahme'],
    ['Straße', 'strasse'],
    ['  EU–Jordan   Compact! ', 'eu jordan compact'],
    ['10.7.', '10.7'],
    ['10.c', '10.c'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('canonicalCode', () => {
  test.each([
    ['10.7', '10.7'],
    ['SDG 10.7', '10.7'],
    ['Target 10.C', '10.c'],
    ['Zielvorgabe 8.8', '8.8'],
    ['SDG10', 'sdg 10'],
    ['Goal 10', 'sdg 10'],
    ['Objective 05', 'objective 5'],
    ['Obj. 19', 'objective 19'],
    ['GCM19', 'objective 19'],
    ['Ziel 5', 'objective 5'],
    ['f8', 'f08'],
    ['F08', 'f08'],
    ['I049', 'i49'],
    ['R2', 'r2'],
    ['107', '107'],
  ])('%j becomes %j', (query, code) => {
    expect(canonicalCode(query)).toBe(code);
  });
});

describe('directHits', () => {
  const headwords: Headword[] = [
    { address: '/finance/', title: 'Finance', type: 'fields', words: ['remittances'] },
    {
      address: '/20/',
      title: 'Objective 20: Cheaper remittances',
      type: 'objectives',
      code: 'objective 20',
      words: ['remittances'],
    },
    {
      address: '/10.7/',
      title: '10.7 Orderly migration',
      type: 'targets',
      code: '10.7',
      words: ['orderly migration'],
    },
    { address: '/labour/', title: 'Labour', type: 'fields', words: [] },
    { address: '/pact/', title: 'Labour compact', type: 'outcomes', words: [] },
  ];
  const hits = (query: string) => directHits(query, headwords).map(({ address }) => address);

  test.each([
    ['10.7', ['/10.7/']],
    ['107', []],
    ['remittances', ['/20/', '/finance/']],
    ['labour', ['/labour/']],
    ['labour c', ['/pact/']],
    ['l', []],
    ['', []],
  ])('of %j are %j', (query, addresses) => {
    expect(hits(query)).toEqual(addresses);
  });
});

describe('likelyQuery', () => {
  const headwords: Headword[] = [
    { address: '/', title: 'Readmission agreements', type: 'instruments', words: ['ruckubernahme'] },
  ];
  test.each([
    ['reamission', 'readmission'],
    ['Redmission agrements', 'readmission agreements'],
    ['readmission', undefined],
    ['zzzzzzzz', undefined],
    ['xy', undefined],
    ['', undefined],
  ])('of %j is %j', (query, meant) => {
    expect(likelyQuery(query, headwords)).toBe(meant);
  });
});
