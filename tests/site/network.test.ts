import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { recordMatrices } from '../../src/coherence/record-matrices.ts';
import { messages } from '../../src/i18n/messages.ts';
import { printSigned } from '../../src/maps/frame/print-number.ts';
import { fileText, mapCases } from './map-cases.ts';
import { builtPages } from './pages.ts';

const atlas = loadAtlas(process.cwd());
const bare = (key: string): string => key.slice(key.indexOf('/') + 1);

/** Signs of all paths of two steps, multiplied out of the matrix entry by entry. */
function twoSteps(entries: readonly (readonly unknown[])[], ids: readonly string[]): string[] {
  const sign = (entry: unknown): number =>
    typeof entry === 'number' ? Math.sign(entry) : entry === 'positive' ? 1 : entry === 'negative' ? -1 : 0;
  return ids.flatMap((from, i) =>
    ids.flatMap((via, j) =>
      ids.flatMap((to, k) => {
        const product = sign(entries[i]?.[j]) * sign(entries[j]?.[k]);
        return product === 0 ? [] : [`${bare(from)} ${bare(via)} ${bare(to)} ${product}`];
      }),
    ),
  );
}

describe.each(mapCases('network'))(
  'the network of $level in “$language”',
  ({ language, level, view, file, root }) => {
    const matrices = recordMatrices(atlas, level);
    const printed = (entry: unknown): string =>
      typeof entry === 'number'
        ? printSigned(language, entry)
        : ({ positive: '+', negative: '−', mixed: '±' }[String(entry)] ?? '?');
    const page = (place = ''): string =>
      builtPages().find(({ address }) => address === `${root}${place}/maps/network/${view}`)?.html ?? '';
    const expected = matrices.map(({ phase, matrix, cells }) => ({
      phase: phase ?? 'all',
      effects: cells.map(({ from, to, entry }) => `${bare(from)} ${bare(to)} ${String(entry)}`),
      numbers: cells.map(({ entry }) => printed(entry)),
      paths: twoSteps(matrix.entries, matrix.ids),
    }));

    test.each(['', '/embed'])(
      'on the page “%s” arrows, numbers, lists and paths are what the analysis says',
      (place) => {
        const phases = page(place).split('<details class="map-phase"').slice(1);
        expect(phases).toHaveLength(expected.length);
        for (const [at, { effects, numbers, paths }] of expected.entries()) {
          const html = phases[at] ?? '';
          const drawn = [
            ...html.matchAll(/<g class="effect" data-from="([^"]+)" data-to="([^"]+)" data-entry="([^"]+)"/g),
          ];
          expect(drawn.map(([, from, to, entry]) => `${from} ${to} ${entry}`).toSorted()).toEqual(
            effects.toSorted(),
          );
          const said = [...html.matchAll(/<text class="effect number"[^>]*>([^<]*)</g)].map(
            ([, number = '']) => number.trim(),
          );
          expect(said.toSorted()).toEqual(numbers.toSorted());
          const listed = [...html.matchAll(/class="focus-number">([^<]*)</g)].map(([, number = '']) =>
            number.trim(),
          );
          expect(listed.toSorted()).toEqual([...numbers, ...numbers].toSorted());
          const lists = html.split('data-list="').slice(1);
          const followed = lists.flatMap((list) =>
            [...list.matchAll(/data-path="([^"~]+)~([^"]+)"/g)].map(
              ([, via, to]) => `${list.slice(0, list.indexOf('"'))} ${via} ${to}`,
            ),
          );
          expect(followed.toSorted()).toEqual(paths.map((path) => path.replace(/ -?1$/, '')).toSorted());
        }
      },
    );

    test('the table to take away holds the same effects and paths', () => {
      const rows = parse(fileText(`${root}/maps/${file}.csv`), { columns: true }) as Record<string, string>[];
      for (const { phase, effects, paths } of expected) {
        const own = rows.filter((row) => row['phase'] === phase);
        const signs: Record<string, string> = { positive: '1', negative: '-1' };
        expect(
          own
            .filter(({ steps }) => steps === '1')
            .map(({ from, to, score, sign }) => `${from} ${to} ${score || sign}`)
            .toSorted(),
        ).toEqual(effects.toSorted());
        expect(
          own
            .filter(({ steps }) => steps === '2')
            .map(({ from, via, to, sign = '' }) => `${from} ${via} ${to} ${signs[sign]}`)
            .toSorted(),
        ).toEqual(paths.toSorted());
      }
    });

    test('so does the data, with its provenance', () => {
      const data = JSON.parse(fileText(`${root}/maps/${file}.json`)) as {
        phases: {
          phase: string;
          effects: { from: string; to: string; entry: unknown }[];
          paths: { from: string; via: string; to: string; sign: number }[];
        }[];
        address: string;
        basis: string;
      };
      expect(
        data.phases.map(({ phase, effects, paths }) => ({
          phase,
          effects: effects.map(({ from, to, entry }) => `${from} ${to} ${String(entry)}`).toSorted(),
          paths: paths.map(({ from, via, to, sign }) => `${from} ${via} ${to} ${sign}`).toSorted(),
        })),
      ).toEqual(
        expected.map(({ phase, effects, paths }) => ({
          phase,
          effects: effects.toSorted(),
          paths: paths.toSorted(),
        })),
      );
      expect(data.basis).toBe('editorial');
      expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/network/${view}$`));
    });

    test('the picture holds the same numbers, its title, source, licence, date and address, and loads nothing', () => {
      for (const { phase, numbers } of expected) {
        const svg = fileText(`${root}/maps/${file}${phase === 'all' ? '' : `-${phase}`}.svg`);
        const said = [...svg.matchAll(/<text class="number"[^>]*>([^<]*)</g)].map(([, number]) => number);
        expect(said.toSorted()).toEqual(numbers.toSorted());
        expect((svg.match(/class="arc /g) ?? []).length).toBe(numbers.length);
        expect(svg).toContain(`<title id="title">${messages[language].network.name[level]}`);
        for (const part of [
          'CC BY 4.0',
          '2026',
          `${root}/maps/network/${view}`,
          messages[language].maps.editorial.slice(0, 30),
        ]) {
          expect(svg).toContain(part);
        }
        expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
          /href=|url\(|@import|<script|<image|foreignObject/,
        );
      }
    });

    test('every point leads to its page, every effect to its pair', () => {
      const html = page();
      for (const key of matrices[0]?.matrix.ids ?? []) {
        const address = `${root}/${key}/`;
        expect(html).toContain(`href="${address}"`);
        expect(existsSync(join(inject('site'), address, 'index.html'))).toBe(true);
      }
      const pairs = new Set([...html.matchAll(/href="#(pair-[^"]+)"/g)].map(([, id = '']) => id));
      expect(pairs.size).toBe(expected[0]?.effects.length);
      for (const id of pairs) expect(html).toContain(`<tr id="${id}"`);
    });
  },
);
