import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { wrap } from '../frame/svg.ts';
import { judgedCells } from '../matrix/summary.ts';
import { matrixLevels, matrixView } from '../matrix/view.ts';
import { placeNames, placeNumbers, type PlacedName } from './labels.ts';
import { drawArrows, frame, placeElements, radius } from './layout.ts';

const atlas = loadAtlas(process.cwd());

describe.each(matrixLevels)('the record’s %s', (level) => {
  const view = matrixView(atlas, level);
  const [whole] = view.phases;
  const cells = whole ? judgedCells(whole) : [];
  const spots = placeElements(view.ids, cells);
  const arrows = drawArrows(cells, spots);
  const label = (language: 'en' | 'de') => (id: string) =>
    wrap((level === 'fields' ? atlas.fields.get(id) : atlas.instruments.get(id))?.label[language] ?? '', 170);

  test.each(['en', 'de'] as const)(
    'bear %s names that stay in the picture and cover no other',
    (language) => {
      const names = placeNames(spots, arrows, label(language));
      expect(names.map(({ id }) => id)).toEqual(view.ids);
      const boxes = names.map(boxOf);
      for (const [place, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(frame.width);
        for (const other of boxes.slice(place + 1)) expect(overlap(box, other)).toBe(0);
        for (const { x, y } of spots) {
          expect(
            overlap(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
          ).toBe(0);
        }
      }
    },
  );

  test('have numbers that cover no name and hardly each other', () => {
    const names = placeNames(spots, arrows, label('en'));
    const numbers = placeNumbers(arrows, spots, names);
    const boxes = numbers.map(({ x, y }) => ({ left: x - 13, right: x + 13, top: y - 7, bottom: y + 7 }));
    const covered = boxes.filter((box) => names.some((name) => overlap(box, boxOf(name)) > 0));
    const met = boxes.filter((box, place) =>
      boxes.slice(place + 1).some((other) => overlap(box, other) > 60),
    );
    expect(covered.length).toBe(0);
    expect(met.length).toBe(0);
  });

  test('are named and numbered alike in whatever order they come', () => {
    const names = placeNames(spots, arrows, label('en'));
    const numbers = new Map(placeNumbers(arrows, spots, names).map((point, place) => [arrows[place], point]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...spots], { minLength: spots.length }),
        fc.shuffledSubarray([...arrows], { minLength: arrows.length }),
        (shuffled, mixed) => {
          const again = placeNames(shuffled, mixed, label('en'));
          expect(sorted(again)).toEqual(sorted(names));
          expect(placeNumbers(mixed, shuffled, again)).toEqual(mixed.map((arrow) => numbers.get(arrow)));
        },
      ),
      { numRuns: 20 },
    );
  });
});

const sorted = (names: readonly PlacedName[]) => names.toSorted((a, b) => (a.id < b.id ? -1 : 1));

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ lines }: PlacedName): Edges {
  const width = Math.max(...lines.map(({ text }) => text.length)) * 7.4;
  const [first, last] = [lines[0], lines.at(-1)];
  const x = first?.x ?? 0;
  return { left: x - width / 2, right: x + width / 2, top: (first?.y ?? 0) - 11, bottom: (last?.y ?? 0) + 3 };
}

const overlap = (a: Edges, b: Edges): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
