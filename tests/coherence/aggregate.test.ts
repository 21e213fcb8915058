import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, type Judgement } from '../../src/coherence/aggregate.ts';
import { entryAt } from '../../src/coherence/matrix.ts';

const judged = (...scores: Judgement['score'][]): Judgement[] =>
  scores.map((score) => ({ from: 'a', to: 'b', score }));
const cell = (...scores: Judgement['score'][]) => aggregate(['a', 'b'], judged(...scores)).cells[0];

describe('many judgements on one pair become their median', () => {
  test.each([
    [[2], 2],
    [[-3, 1, 2], 1],
    [[1, 2], 1.5],
    [[-1, 2, -1, 3], 0.5],
    [['positive', 2, 3, 3], 3],
    [['negative', 'negative'], 'negative'],
    [['positive', 'negative'], 'mixed'],
  ] as const)('%j becomes %j', (scores, entry) => {
    expect(cell(...scores)?.entry).toBe(entry);
  });

  test('and spread, count and opposed signs stay visible', () => {
    expect(cell(-2, 2, 'negative')).toEqual({
      from: 'a',
      to: 'b',
      entry: 0,
      spread: [-2, 2],
      scores: [-2, 2],
      signsOnly: 1,
      isOpposed: true,
      isContested: true,
    });
    expect(cell('positive', 3)).toMatchObject({ isOpposed: false, isContested: false, signsOnly: 1 });
    expect(cell('positive', -3)).toMatchObject({ isOpposed: true });
    expect(cell('positive')).toMatchObject({ spread: null, scores: [] });
  });
});

describe('from instruments to fields', () => {
  const fields: Record<string, readonly string[]> = { visas: ['foreign', 'interior'], return: ['interior'] };
  const elementsOf = (end: string): readonly string[] => fields[end] ?? [end];

  test('an instrument counts for each field that wields it; inside one field it is counted apart', () => {
    const { matrix, cells, within } = aggregate(
      ['foreign', 'interior'],
      [
        { from: 'visas', to: 'return', score: 2 },
        { from: 'foreign', to: 'return', score: -1 },
      ],
      elementsOf,
    );
    expect(cells.map(({ from, to, scores }) => [from, to, scores])).toEqual([
      ['foreign', 'interior', [-1, 2]],
    ]);
    expect(entryAt(matrix, 0, 1)).toBe(0.5);
    expect(entryAt(matrix, 1, 0)).toBeNull();
    expect(within).toBe(1);
  });

  test('an end outside the list is refused', () => {
    expect(() => aggregate(['foreign'], [{ from: 'foreign', to: 'moon', score: 1 }])).toThrow('not listed');
  });
});

test('is blind to the order of judgements', () => {
  const judgement: fc.Arbitrary<Judgement> = fc.record({
    from: fc.constantFrom('a', 'b', 'c'),
    to: fc.constantFrom('a', 'b', 'c'),
    score: fc.constantFrom<Judgement['score'][]>(-3, -1, 0, 2, 'positive', 'negative'),
  });
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 20 }), (judgements) => {
      const ids = ['a', 'b', 'c'];
      expect(aggregate(ids, judgements.toReversed())).toEqual(aggregate(ids, judgements));
    }),
  );
});
