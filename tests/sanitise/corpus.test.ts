import { describe, expect, test } from 'vitest';
import { languages } from '../../src/vocabulary/language.ts';
import {
  groupNames,
  halves,
  pooled,
  scoreOf,
  tableOf,
  type Group,
  type Half,
  type Score,
  type Tally,
} from './corpus-score.ts';
import { inspector } from './gate.ts';

/** The least each half must keep, both languages together; a little below what the gate reached. */
interface Floor {
  /** Shares of leaks found, in per cent. */
  readonly groups: Readonly<Record<Group, number>>;
  readonly plain: number;
  readonly documentLeaks: number;
  /** False errors in 1,000 clean items, at most. */
  readonly falseErrors: number;
  /** Clean documents refused, at most. */
  readonly refusedDocuments: number;
}

const floors: Readonly<Record<Half, Floor>> = {
  training: {
    groups: { contacts: 96, form: 96, names: 83, attribution: 72, 'quotes and counts': 82, context: 84 },
    plain: 90,
    documentLeaks: 85,
    falseErrors: 45,
    refusedDocuments: 3,
  },
  test: {
    groups: { contacts: 75, form: 90, names: 80, attribution: 69, 'quotes and counts': 70, context: 60 },
    plain: 89,
    documentLeaks: 77,
    falseErrors: 50,
    refusedDocuments: 2,
  },
};

describe.each(halves)('the %s half of the corpus', (half) => {
  test('is told from clean prose as well as before', () => {
    const scores = languages.map((language) => ({ language, score: scoreOf(half, language, inspector()) }));
    const both = pooled(scores.map(({ score }) => score));
    console.log(
      [
        ...scores.map(({ language, score }) => tableOf(`${half}, ${language}`, score)),
        tableOf(`${half}, both languages`, both),
      ].join('\n\n'),
    );
    expect(shortfalls(both, floors[half])).toEqual([]);
  });

  test('shows a gate without rules to fall short in every group', () => {
    const open = { ...inspector(), rules: [] };
    const score = pooled(languages.map((language) => scoreOf(half, language, open)));
    expect(shortfalls(score, floors[half])).toEqual([...groupNames, 'hardness 1', 'documents']);
  });
});

/** What of a score lies below its floor, or above its ceiling. */
function shortfalls(score: Score, floor: Floor): string[] {
  const lacks = ({ found, items }: Tally, least: number): boolean => 100 * found < least * items;
  return [
    ...groupNames.filter((group) => lacks(score.groups[group], floor.groups[group])),
    ...(lacks(score.plain, floor.plain) ? ['hardness 1'] : []),
    ...(lacks(score.documentLeaks, floor.documentLeaks) ? ['documents'] : []),
    ...(1000 * score.falseErrors.refused > floor.falseErrors * score.falseErrors.items
      ? ['false errors']
      : []),
    ...(score.refusedDocuments.refused > floor.refusedDocuments ? ['refused documents'] : []),
  ];
}
