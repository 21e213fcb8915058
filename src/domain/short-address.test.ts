import { expect, test } from 'vitest';
import { shortAddressOf } from './short-address.ts';

test('a code is its own short address', () => {
  expect(shortAddressOf('objectives', 'gcm-5')).toBe('/o/5/');
  expect(shortAddressOf('targets', 'sdg-10.7')).toBe('/s/10.7/');
  expect(shortAddressOf('goals', 'sdg-10')).toBe('/s/10/');
  expect(shortAddressOf('findings', 'f01')).toBe('/f/f01/');
});
