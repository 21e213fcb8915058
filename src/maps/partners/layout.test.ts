import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { capitals, countryNumbers } from './country-numbers.ts';
import { loadGeography, type Geography, type Place } from './geography.ts';
import { layoutPartners } from './layout.ts';

/** An invented island from 0 to 20 degrees east and north. */
const island: Geography['land'] = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 20],
            [20, 20],
            [20, 0],
            [0, 0],
          ],
        ],
      },
    },
  ],
};
const on = (places: Readonly<Record<string, Place>>): Geography => ({
  land: island,
  places: new Map(Object.entries(places)),
});

test('three partners, two of them in one place, match the reviewed map', async () => {
  const layout = layoutPartners(['aa', 'bb', 'cc', 'region'], on({ aa: [2, 3], bb: [18, 17], cc: [18, 17] }));
  await expect(`${JSON.stringify(layout, null, 2)}\n`).toMatchFileSnapshot('./layout.golden.json');
});

test('is blind to order and repetition, stands to a tenth of a pixel, and no mark covers another', () => {
  const degree = (furthest: number) => fc.integer({ min: -furthest, max: furthest });
  const placed = fc.dictionary(
    fc.stringMatching(/^[a-z]{2}$/),
    fc.tuple(degree(25), degree(20)) as fc.Arbitrary<Place>,
    { minKeys: 2, maxKeys: 12 },
  );
  fc.assert(
    fc.property(
      placed.filter((places) => new Set(Object.values(places).map(String)).size > 1),
      (places) => {
        const ids = Object.keys(places);
        const { marks, land } = layoutPartners(ids, on(places));
        expect(layoutPartners([...ids.toReversed(), ...ids], on(places))).toEqual({
          ...layoutPartners(ids, on(places)),
          marks,
          land,
        });
        for (const [at, one] of marks.entries()) {
          expect([one.x, one.y].map((length) => Math.round(length * 10) / 10)).toEqual([one.x, one.y]);
          for (const other of marks.slice(at + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
          }
        }
      },
    ),
  );
});

test('every country on record has a place of its own, and regions have none', () => {
  const { places } = loadGeography();
  expect([...places.keys()].toSorted()).toEqual(Object.keys({ ...countryNumbers, ...capitals }).toSorted());
  for (const { id, standard } of loadAtlas(process.cwd()).partners.values()) {
    expect({ id, isPlaced: places.has(id) }).toEqual({ id, isPlaced: standard !== 'un-m49' });
  }
  const [longitude, latitude] = places.get('de') ?? [0, 0];
  expect(Math.hypot(longitude - 10.4, latitude - 51.1)).toBeLessThan(1);
});
