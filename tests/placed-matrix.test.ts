import { expect, test } from 'vitest';
import { parseNarrative } from '../src/schema/narrative.ts';

const known = {
  phases: new Set(['transit']),
  fields: new Set(['labour']),
  instruments: new Set(['readmission']),
};

const faultsOf = (text: string): string[] => {
  const faults: string[] = [];
  parseNarrative({ path: 'example.mdx', text }, known as never, (...found) => {
    faults.push(...found.map((fault) => `${fault.found} ${fault.expected}`));
  });
  return faults;
};

test('an article may place all eight maps, those of effects also for a phase or with an element in focus', () => {
  const article = [
    '<MapPicture of="coherence-matrix" phase="transit" focus="labour" />',
    '<MapPicture of="drivers-and-receivers-instruments" focus="readmission" />',
    '<MapPicture of="network" phase="transit" />',
    '<MapPicture of="tools-by-phase" />',
    '<MapPicture of="linkage-flow" />',
    '<MapPicture of="balance-of-interests-fields" />',
    '<MapPicture of="partners" />',
    '<MapPicture of="compare" />',
  ];
  expect(faultsOf(article.join('\n\n'))).toEqual([]);
  expect(faultsOf('<MapPicture of="network" phase="transti" focus="readmission" />')).toEqual([
    'phase of MapPicture is "transti". Expected the id of a record in phases.',
    'focus of MapPicture is "readmission". Expected the id of a record in fields.',
  ]);
  expect(faultsOf('<MapPicture of="partners" phase="transit" />')).toEqual([
    'MapPicture of "partners" has a phase. Expected one only of coherence-matrix, drivers-and-receivers, network and their -instruments.',
  ]);
});

test('an article may place the matrix of either level, and no other', () => {
  expect(faultsOf('<CoherenceMatrix level="fields" />')).toEqual([]);
  expect(faultsOf('<CoherenceMatrix level="instruments" />')).toEqual([]);
  expect(faultsOf('<CoherenceMatrix level="everything" />')).toEqual([
    'level of CoherenceMatrix is "everything". Expected one of fields, instruments.',
  ]);
  expect(faultsOf('<CoherenceMatrix />')).toEqual(['CoherenceMatrix has no level. Expected level="…".']);
});
