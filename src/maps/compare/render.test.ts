import { expect, test } from 'vitest';
import { messages } from '../../i18n/messages.ts';
import { compare } from './compare.ts';
import type { CompareRecord } from './record.ts';
import { renderBetween } from './render-between.ts';
import { renderSides } from './render-sides.ts';
import { summaryOf, wordsOf } from './words.ts';

const words = wordsOf(messages.en, 'en');
const harmful = '<img src=x onerror="alert(1)">';
const record: CompareRecord = {
  interests: [['security', harmful]],
  phases: [],
  elements: (['labour', 'foreign'] as const).map((id) => ({
    ...{ id, kind: 'fields', name: harmful, address: harmful, scope: harmful, findings: ['f1'] },
    facts: [[harmful, harmful]],
  })),
  findings: [
    {
      ...{ id: 'f1', name: harmful, address: harmful, facts: [harmful], interests: [], phases: [] },
      bearsOn: {},
    },
  ],
  interactions: [
    {
      ...{ id: 'i1', address: harmful, from: ['labour'], to: ['foreign'], sign: 'supports', score: '' },
      wording: { from: harmful, sign: harmful, to: harmful },
      ...{ facts: [harmful], reason: harmful },
      findings: [{ name: harmful, address: harmful }],
      sources: [{ name: harmful, address: harmful }],
    },
  ],
  pairings: [],
};

test('whatever the record says stands as text, never as markup', () => {
  const made = compare(record, 'labour', 'foreign');
  if (!made) throw new Error('not compared');
  for (const markup of [renderSides(made, words), renderBetween(made, words)]) {
    expect(markup).toContain('&lt;img');
    expect(markup).not.toContain('<img');
    expect(markup).not.toMatch(/<[^>]*onerror="/);
  }
});

test('every gap says that it is one', () => {
  const made = compare({ ...record, interactions: [], findings: [] }, 'labour', 'foreign');
  if (!made) throw new Error('not compared');
  const markup = renderBetween(made, words);
  expect(markup.split(words.noInteraction)).toHaveLength(3);
  for (const gap of [words.noFinding, words.noCode]) expect(markup).toContain(gap);
  const itself = compare(record, 'labour', 'labour');
  expect(itself && renderBetween(itself, words)).toBe(`<p>${words.same}</p>`);
  expect(itself && summaryOf(itself, words)).toBe(words.same);
});
