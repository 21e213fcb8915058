import { expect, test } from 'vitest';
import { parseNarrative } from '../src/schema/narrative.ts';

const faultsOf = (text: string): string[] => {
  const faults: string[] = [];
  parseNarrative({ path: 'example.mdx', text }, {} as never, (...found) => {
    faults.push(...found.map((fault) => `${fault.found} ${fault.expected}`));
  });
  return faults;
};

test('an article may place the matrix of either level, and no other', () => {
  expect(faultsOf('<CoherenceMatrix level="fields" />')).toEqual([]);
  expect(faultsOf('<CoherenceMatrix level="instruments" />')).toEqual([]);
  expect(faultsOf('<CoherenceMatrix level="everything" />')).toEqual([
    'level of CoherenceMatrix is "everything". Expected one of fields, instruments.',
  ]);
  expect(faultsOf('<CoherenceMatrix />')).toEqual(['CoherenceMatrix has no level. Expected level="…".']);
});
