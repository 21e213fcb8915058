import { expect, test } from 'vitest';
import type { Atlas } from './atlas.ts';
import { shortAddressOf, shortened } from './short-address.ts';

test('a code is its own short address', () => {
  expect(shortAddressOf('objectives', 'gcm-5')).toBe('/o/5/');
  expect(shortAddressOf('targets', 'sdg-10.7')).toBe('/s/10.7/');
  expect(shortAddressOf('goals', 'sdg-10')).toBe('/s/10/');
  expect(shortAddressOf('findings', 'f01')).toBe('/f/f01/');
  expect(shortAddressOf('interactions', 'i17')).toBe('/i/i17/');
});

test('an outcome has four signs that stay for ever', () => {
  expect(shortAddressOf('outcomes', 'coherence-round-2016')).toBe('/r/j6bq/');
  expect(shortAddressOf('outcomes', 'western-balkan-regulation-2018')).toBe('/r/jvc8/');
});

test('two records under one short address are refused', () => {
  const none = new Map<string, never>();
  const atlas = {
    objectives: none,
    goals: new Map([['sdg-10', {}]]),
    targets: new Map([['10', {}]]),
    findings: none,
    interactions: none,
    outcomes: none,
  } as unknown as Atlas;
  expect(() => shortened(atlas)).toThrow('10 and sdg-10 share the short address /s/10/.');
});
