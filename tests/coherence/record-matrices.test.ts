import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../src/coherence/matrix.ts';
import { recordMatrices, type Level } from '../../src/coherence/record-matrices.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Interaction } from '../../src/domain/interaction.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

const interaction = (id: string, more: Partial<Interaction>): Interaction =>
  ({
    id,
    from: { field: 'labour' },
    to: { field: 'development' },
    acting: 'policy',
    sign: 'supports',
    score: 1,
    phases: ['transit'],
    agreement: 'single-source',
    ...more,
  }) as Interaction;

/** An invented record: two fields that act, one instrument of both and one of the third. */
const atlas = {
  fields: byId(['development', 'labour', 'foreign', 'climate'].map((id) => ({ id }))),
  phases: byId(['transit', 'return', 'not-phase-specific'].map((id) => ({ id }))),
  instruments: byId([
    { id: 'loans', wieldedBy: ['development', 'labour'] },
    { id: 'visas', wieldedBy: ['foreign'] },
  ]),
  interactions: byId([
    interaction('i01', { score: 2 }),
    interaction('i02', { score: -1, sign: 'undermines', phases: ['transit', 'return'] }),
    interaction('i03', { from: { instrument: 'visas' }, to: { instrument: 'loans' }, score: 'unknown' }),
    interaction('i04', {
      from: { instrument: 'loans' },
      score: 3,
      agreement: 'contested',
      phases: ['return'],
    }),
    interaction('i07', {
      from: { field: 'foreign' },
      score: 1,
      agreement: 'contested',
      phases: ['not-phase-specific'],
    }),
    interaction('i05', { acting: 'lack', from: { field: 'climate' } }),
    interaction('i06', { sign: 'driver', score: 'not-applicable', acting: 'circumstance' }),
  ]),
} as unknown as Atlas;

const at = (level: Level, phase: string | null) => {
  const found = recordMatrices(atlas, level).find((each) => each.phase === phase);
  if (!found) throw new Error(`no phase ${phase ?? 'whole'}`);
  return { ...found, edges: edgesOf(found.matrix).map(({ from, to, entry }) => `${from} ${to} ${entry}`) };
};

describe('the record at the level of fields', () => {
  test('an instrument stands for every field that wields it; a sign alone stays a sign', () => {
    const { edges, within, setApart, matrix } = at('fields', null);
    expect(matrix.ids).toEqual(['fields/development', 'fields/labour', 'fields/foreign']);
    expect(edges).toEqual([
      'fields/labour fields/development 2',
      'fields/foreign fields/development 1',
      'fields/foreign fields/labour positive',
    ]);
    expect(within).toBe(1);
    expect(setApart).toEqual({ drivers: 1, notPolicy: 1, otherLevel: 0 });
  });

  test('each phase stands by itself over the same elements; none is a sum', () => {
    expect(recordMatrices(atlas, 'fields').map(({ phase }) => phase)).toEqual([
      null,
      'transit',
      'return',
      'not-phase-specific',
    ]);
    expect(at('fields', 'transit').edges[0]).toBe('fields/labour fields/development 0.5');
    expect(at('fields', 'return').edges).toEqual(['fields/labour fields/development 1']);
    expect(at('fields', 'not-phase-specific').edges).toEqual(['fields/foreign fields/development 1']);
    expect(at('fields', 'return').matrix.ids).toEqual(at('fields', null).matrix.ids);
  });

  test('disagreement stays visible', () => {
    expect(at('fields', null).cells[0]).toMatchObject({
      scores: [-1, 2, 3],
      spread: [-1, 3],
      isOpposed: true,
    });
    expect(at('fields', 'return').cells[0]).toMatchObject({ isOpposed: true, isContested: true });
    expect(at('fields', 'not-phase-specific').cells[0]).toMatchObject({
      isOpposed: false,
      isContested: true,
    });
  });
});

test('instruments alone, and both as the record names them', () => {
  expect(at('instruments', null).edges).toEqual(['instruments/visas instruments/loans positive']);
  expect(at('instruments', null).setApart.otherLevel).toBe(4);
  expect(at('both', null).edges).toEqual([
    'fields/labour fields/development 0.5',
    'fields/foreign fields/development 1',
    'instruments/loans fields/development 3',
    'instruments/visas instruments/loans positive',
  ]);
});
