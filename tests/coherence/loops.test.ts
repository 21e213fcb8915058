import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopsIn } from '../../src/coherence/loops.ts';
import { drawsFrom } from '../../src/coherence/random.ts';
import { analyse } from '../../src/coherence/analysis.ts';
import { anyMatrix, fromRows, scores } from './matrices.ts';

/** Every loop by trying all paths, from each of its starts, and keeping the one that starts with the first id. */
function byTrial(matrix: ReturnType<typeof fromRows>): string[] {
  const { ids, entries } = matrix;
  const all = [...ids.keys()];
  const paths = [
    ...all.flatMap((i) => all.map((j) => [i, j])),
    ...all.flatMap((i) => all.flatMap((j) => all.map((k) => [i, j, k]))),
  ];
  return paths
    .filter(
      (path) =>
        new Set(path).size === path.length &&
        path.every((place) => (ids[place] ?? '') >= (ids[path[0] ?? 0] ?? '')),
    )
    .map((path) => {
      const edges = path.map((place, at) => entries[place]?.[path[(at + 1) % path.length] ?? 0]);
      const product = edges.reduce<number>((all, edge) => all * (typeof edge === 'number' ? edge : 0), 1);
      return { path, product };
    })
    .filter(({ product }) => product !== 0)
    .map(
      ({ path, product }) =>
        `${path.map((place) => ids[place]).join()} ${product} ${product > 0 ? 'reinforcing' : 'balancing'}`,
    )
    .sort();
}

test('finds every loop of two and three once, as trying all paths does', () => {
  fc.assert(
    fc.property(anyMatrix(6, [...scores, null, null]), (matrix) => {
      const found = loopsIn(matrix).found.map(({ ids, product, kind }) => `${ids.join()} ${product} ${kind}`);
      expect(found.toSorted()).toEqual(byTrial(matrix));
    }),
    { numRuns: 300 },
  );
});

test('shorter before longer, stronger before weaker', () => {
  const matrix = fromRows([
    [null, 1, 3],
    [1, null, 3],
    [-3, 3, null],
  ]);
  expect(loopsIn(matrix).found.map(({ ids, product }) => [ids.length, product])).toEqual([
    [2, -9],
    [2, 9],
    [2, 1],
    [3, -9],
    [3, 9],
  ]);
});

test('169 elements, all scored, are analysed within the limit of a slow machine', () => {
  const draw = drawsFrom(169);
  const rows = Array.from({ length: 169 }, () => Array.from({ length: 169 }, () => draw(7) - 3));
  const matrix = fromRows(rows);
  const start = process.cpuUsage();
  const { elements } = analyse(matrix);
  const { user } = process.cpuUsage(start);
  expect(elements).toHaveLength(169);
  // Under 1 s where it was written; the limit leaves room for a busy machine.
  expect(user / 1e6).toBeLessThan(5);
});
