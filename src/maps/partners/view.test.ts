import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../domain/atlas.ts';
import { formOrder, partnersIn, partnersView } from './view.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));
const engagement = (form: string, years: [number, number], instruments: string[] = [], verify = false) => ({
  form,
  years,
  instruments,
  verify,
  sources: ['s1'],
});
const partners = [
  {
    id: 'aa',
    code: 'AA',
    standard: 'iso-3166-1',
    engagements: [
      engagement('case', [2010, 2012]),
      engagement('eu', [2014, 2014], ['compact']),
      engagement('global', [2017, 2018]),
    ],
  },
  {
    id: 'bb',
    code: 'BB',
    standard: 'iso-3166-1',
    engagements: [
      engagement('eu', [2012, 2013], ['compact', 'visas'], true),
      engagement('eu', [2011, 2011], ['ports'], true),
    ],
  },
  {
    id: '202',
    code: '202',
    standard: 'un-m49',
    engagements: [engagement('case', [2018, 2018])],
  },
];
const findings = byId([
  { id: 'f2', levels: ['trilateral'], status: 'withdrawn' },
  { id: 'f1', levels: ['trilateral', 'eu'], status: 'published' },
  { id: 'f3', levels: ['eu'], status: 'published' },
]);
const record = (list = partners): Atlas => ({ partners: byId(list), findings }) as unknown as Atlas;
const view = partnersView(record());

test('a partner stands in its closest form, and keeps all it is on record with', () => {
  expect(view.partners.map(({ id, forms, isRegion }) => [id, forms.join(' '), isRegion])).toEqual([
    ['202', 'case', true],
    ['aa', 'eu global case', false],
    ['bb', 'eu', false],
  ]);
  expect(view.partners[1]?.ties.map(({ id }) => id)).toEqual(['aa-1', 'aa-2', 'aa-3']);
  expect(view.years).toEqual([2010, 2018]);
});

test('a mark is unconfirmed only where nothing in its closest form is confirmed', () => {
  expect(view.partners.map(({ isUnconfirmed }) => isUnconfirmed)).toEqual([false, false, true]);
});

test('an instrument spans the years of what it binds together, first year first, none last', () => {
  expect(
    view.strands.map(({ form, instrument, years, ties }) => [
      form,
      instrument,
      years.join('–'),
      ties.map(({ id }) => id).join(' '),
    ]),
  ).toEqual([
    ['eu', 'ports', '2011–2011', 'bb-2'],
    ['eu', 'compact', '2012–2014', 'aa-2 bb-1'],
    ['eu', 'visas', '2012–2013', 'bb-1'],
    ['global', null, '2017–2018', 'aa-3'],
    ['case', null, '2010–2018', '202-1 aa-1'],
  ]);
  expect(formOrder.map((form) => partnersIn(view, form).length)).toEqual([0, 0, 2, 1, 2]);
});

test('the question for three sides is known by its findings, but for those withdrawn', () => {
  expect(view.asked).toEqual(['f1']);
});

test('is blind to the order of partners', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(partners, { minLength: partners.length }), (list) => {
      expect(partnersView(record(list))).toEqual(view);
    }),
  );
});
