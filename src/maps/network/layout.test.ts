import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interaction, inventedAtlas } from '../../../tests/invented-record.ts';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { judgedCells } from '../matrix/summary.ts';
import { matrixLevels, matrixView, type MatrixView } from '../matrix/view.ts';
import { drawArrows, frame, placeElements, pointOn, radius } from './layout.ts';

const some = [
  interaction('i01', 'labour', 'development', { score: 2 }),
  interaction('i02', 'development', 'labour', { score: -1, sign: 'undermines' }),
  interaction('i03', 'foreign', 'labour', { score: -3, sign: 'undermines' }),
];
const cellsOf = ({ phases }: MatrixView) => (phases[0] ? judgedCells(phases[0]) : []);
const drawn = (list = some) => {
  const view = matrixView(inventedAtlas(list), 'fields');
  const spots = placeElements(view.ids, cellsOf(view));
  return { spots, arrows: drawArrows(cellsOf(view), spots) };
};

test('three fields match the reviewed picture', async () => {
  const { spots, arrows } = drawn();
  const plain = { spots, arrows: arrows.map(({ cell: { from, to }, ...arrow }) => ({ from, to, ...arrow })) };
  await expect(`${JSON.stringify(plain, null, 2)}\n`).toMatchFileSnapshot('./layout.golden.json');
});

test('is blind to the order of interactions, elements and pairs, and the same each time', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (list) => {
      expect(drawn(list)).toEqual(drawn());
    }),
  );
  const view = matrixView(inventedAtlas(some), 'fields');
  const byPlace = (spots: ReturnType<typeof placeElements>) =>
    spots.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...view.ids], { minLength: 3 }),
      fc.shuffledSubarray(cellsOf(view), { minLength: 3 }),
      (ids, cells) => {
        expect(byPlace(placeElements(ids, cells))).toEqual(byPlace(placeElements(view.ids, cellsOf(view))));
      },
    ),
  );
});

test('an effect and its return bend apart', () => {
  const { arrows } = drawn();
  const at = (from: string, to: string) => arrows.find(({ cell }) => cell.from === from && cell.to === to);
  const [there, back] = [at('labour', 'development'), at('development', 'labour')];
  if (!there || !back) throw new Error('Both effects are drawn.');
  const [one, other] = [pointOn(there, 0.5), pointOn(back, 0.5)];
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(10);
});

describe.each(matrixLevels)('the record’s %s', (level) => {
  const view = matrixView(loadAtlas(process.cwd()), level);
  const spots = placeElements(view.ids, cellsOf(view));

  test('stand apart, inside the frame, to a tenth of a pixel', () => {
    expect(spots.map(({ id }) => id)).toEqual(view.ids);
    for (const [place, { x, y }] of spots.entries()) {
      expect([x, y].map((length) => Math.round(length * 10) / 10)).toEqual([x, y]);
      expect(x).toBeGreaterThan(radius);
      expect(x).toBeLessThan(frame.width - radius);
      expect(y).toBeLessThan(frame.height - 40);
      for (const other of spots.slice(place + 1)) {
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(60);
      }
    }
  });

  test('have one arrow for each pair of each phase, thicker for a stronger effect', () => {
    for (const phase of view.phases) {
      const arrows = drawArrows(judgedCells(phase), spots);
      expect(arrows.map(({ cell }) => cell)).toEqual(judgedCells(phase));
      for (const { cell, width } of arrows) {
        expect(width).toBeCloseTo(1.2 + Math.abs(typeof cell.entry === 'number' ? cell.entry : 0), 1);
      }
    }
  });
});

test('one element, or none, is no fault', () => {
  expect(placeElements([], [])).toEqual([]);
  expect(placeElements(['a'], [])).toEqual([{ id: 'a', x: frame.width / 2, y: frame.height / 2 }]);
});
