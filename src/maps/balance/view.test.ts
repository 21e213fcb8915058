import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Finding } from '../../domain/finding.ts';
import { balanceLevels, balanceView, outside } from './view.ts';

const finding = (id: string, more: Partial<Finding>): Finding =>
  ({ id, outcome: 'brief', fields: ['labour'], interests: [], status: 'published', ...more }) as Finding;

const some = [
  finding('f1', { interests: ['security', 'livelihoods'] }),
  finding('f2', { interests: ['security'], fields: ['labour', 'foreign'], outcome: 'blog' }),
  finding('f3', { interests: [], fields: ['foreign'] }),
  finding('f4', { interests: ['security'], status: 'withdrawn' }),
];
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));
const record = (findings: readonly Finding[]): Atlas =>
  ({
    interests: byId([{ id: 'livelihoods' }, { id: 'security' }]),
    fields: byId([{ id: 'foreign' }, { id: 'labour' }, { id: 'health' }]),
    rounds: byId([{ id: 'r1' }]),
    instruments: byId([{ id: 'visa' }]),
    outcomes: byId([{ id: 'brief', round: 'r1' }, { id: 'blog' }]),
    findings: byId(findings),
  }) as unknown as Atlas;

test('each finding counts once in each row it belongs to; a withdrawn one does not', () => {
  expect(balanceView(record(some), 'fields', () => [])).toEqual({
    level: 'fields',
    interests: ['livelihoods', 'security'],
    rows: [
      { id: 'foreign', findings: ['f2', 'f3'], interests: { livelihoods: [], security: ['f2'] } },
      { id: 'labour', findings: ['f1', 'f2'], interests: { livelihoods: ['f1'], security: ['f1', 'f2'] } },
      { id: 'health', findings: [], interests: { livelihoods: [], security: [] } },
    ],
    whole: {
      id: 'all',
      findings: ['f1', 'f2', 'f3'],
      interests: { livelihoods: ['f1'], security: ['f1', 'f2'] },
    },
    reach: 2,
  });
});

test('what belongs to no round stands outside, and instruments have the findings on them', () => {
  expect(
    balanceView(record(some), 'rounds', () => []).rows.map(({ id, findings }) => [id, findings]),
  ).toEqual([
    ['r1', ['f1', 'f3']],
    [outside, ['f2']],
  ]);
  const [visa] = balanceView(record(some), 'instruments', () => some.slice(2)).rows;
  expect(visa?.findings).toEqual(['f3']);
});

test('the order of the findings changes no count', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
      for (const level of balanceLevels) {
        const counts = (list: readonly Finding[]) =>
          balanceView(record(list), level, () => list).rows.map(({ findings, interests }) => [
            findings.length,
            ...Object.values(interests).map(({ length }) => length),
          ]);
        expect(counts(shuffled)).toEqual(counts(some));
      }
    }),
  );
});

test('rounds part the record, and no interest has more findings than its row', () => {
  const atlas = loadAtlas(process.cwd());
  const { rows, whole, reach } = balanceView(atlas, 'rounds', () => []);
  expect(rows.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(whole.findings.length);
  for (const { findings, interests } of [...rows, whole]) {
    for (const ids of Object.values(interests)) {
      expect(findings).toEqual(expect.arrayContaining([...ids]));
    }
  }
  for (const { findings } of rows) expect(findings.length).toBeLessThanOrEqual(reach);
});
