import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { messages } from '../../i18n/messages.ts';
import { compare, leading, mostLinked } from './compare.ts';
import { makeRecord } from './make-record.ts';
import type { CompareElement, CompareFinding, CompareInteraction, CompareRecord } from './record.ts';

const element = (id: string, kind: CompareElement['kind'], findings: string[]): CompareElement => ({
  ...{ id, kind, findings, name: id, address: `/${kind}/${id}/`, scope: '', facts: [] },
});
const finding = (id: string, interests: string[], codes: string[]): CompareFinding => ({
  ...{ id, interests, phases: ['transit'], name: id, address: `/findings/${id}/`, facts: [] },
  bearsOn: Object.fromEntries(codes.map((code) => [code, 'contributes'])),
});
const interaction = (id: string, from: string[], to: string[]): CompareInteraction => ({
  ...{ id, from, to, address: '', wording: { from: '', sign: '', to: '' }, sign: 'supports', score: '+1' },
  ...{ facts: [], reason: '', findings: [], sources: [] },
});
const record: CompareRecord = {
  interests: [['security', 'Security']],
  phases: [['transit', 'Transit']],
  elements: [
    element('labour', 'fields', ['f1', 'f2']),
    element('foreign', 'fields', ['f2', 'f3']),
    element('visa', 'instruments', []),
    element('gcm-5', 'objectives', ['f1', 'f2']),
    element('sdg-10.7', 'targets', ['f1', 'f3']),
  ],
  findings: [
    finding('f1', ['security'], ['gcm-5', 'sdg-10.7']),
    finding('f2', [], ['gcm-5']),
    finding('f3', ['security'], ['sdg-10.7']),
  ],
  interactions: [
    interaction('i1', ['visa', 'foreign'], ['labour']),
    interaction('i2', ['labour'], ['foreign']),
    interaction('i3', ['labour'], ['labour']),
  ],
  pairings: [{ ends: ['gcm-5', 'sdg-10.7'], note: '', basis: 'official' }],
};

test('two fields: counts, both directions, findings and codes that they share', () => {
  const made = compare(record, 'labour', 'foreign');
  expect(made?.counts).toEqual({
    all: { id: 'all', label: '', a: 2, b: 2 },
    interests: [{ id: 'security', label: 'Security', a: 1, b: 1 }],
    phases: [{ id: 'transit', label: 'Transit', a: 2, b: 2 }],
  });
  expect(made?.there.map(({ id }) => id)).toEqual(['i2']);
  expect(made?.back.map(({ id }) => id)).toEqual(['i1']);
  expect(made?.findings.map(({ id }) => id)).toEqual(['f2']);
  expect(made?.codes.map(({ element: { id }, a, b }) => [id, a, b])).toEqual([
    ['gcm-5', 2, 1],
    ['sdg-10.7', 1, 1],
  ]);
});

test('an objective and a target have their pairing; neither counts among what they share', () => {
  const made = compare(record, 'gcm-5', 'sdg-10.7');
  expect(made?.pairings).toHaveLength(1);
  expect(made?.codes).toEqual([]);
  expect(made?.findings.map(({ id }) => id)).toEqual(['f1']);
});

test('what is not on file cannot be compared, and nothing lies between one and itself', () => {
  expect(compare(record, 'labour', 'moon')).toBeUndefined();
  expect(compare(record, 'labour', 'labour')).toMatchObject({
    ...{ there: [], back: [], findings: [], codes: [], pairings: [] },
  });
  expect(mostLinked(record)).toEqual(['labour', 'foreign']);
});

const whole = makeRecord(loadAtlas(process.cwd()), () => [], 'en', messages.en);
const someId = fc.constantFrom(...whole.elements.map(({ id }) => id));

test('in the record every id is one element’s', () => {
  expect(new Set(whole.elements.map(({ id }) => id)).size).toBe(whole.elements.length);
});

test('exchanging the sides exchanges everything and changes nothing', () => {
  fc.assert(
    fc.property(someId, someId, (first, second) => {
      const [one, other] = [compare(whole, first, second), compare(whole, second, first)];
      expect(one?.there).toEqual(other?.back);
      expect(one?.findings).toEqual(other?.findings);
      expect(one?.counts.interests.map(({ a, b }) => [a, b])).toEqual(
        other?.counts.interests.map(({ a, b }) => [b, a]),
      );
      expect(one?.codes.map(({ element: { id }, a, b }) => [id, a, b])).toEqual(
        other?.codes.map(({ element: { id }, a, b }) => [id, b, a]),
      );
      expect(one?.there).toEqual(leading(whole, first, second));
    }),
    { numRuns: 60 },
  );
});
