import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { analyse } from '../../src/coherence/analysis.ts';
import { recordMatrices } from '../../src/coherence/record-matrices.ts';
import { messages } from '../../src/i18n/messages.ts';
import { printSigned } from '../../src/maps/frame/print-number.ts';
import { fileText, mapCases } from './map-cases.ts';
import { builtPages } from './pages.ts';

const atlas = loadAtlas(process.cwd());
const sums = ['N', 'P', 'D', 'C', 'S', 'T'] as const;

describe.each(mapCases('drivers-and-receivers'))(
  'drivers and receivers: $level in “$language”',
  ({ language, level, view, file, root }) => {
    /** What the analysis says of each element; `null` where no score goes into a sum. */
    const expected = recordMatrices(atlas, level).map(({ phase, matrix, cells }) => {
      const contested = new Set(
        cells.filter(({ isContested }) => isContested).map(({ from, to }) => `${from} ${to}`),
      );
      const { elements } = analyse(matrix, { isContested: ({ from, to }) => contested.has(`${from} ${to}`) });
      return {
        phase: phase ?? 'all',
        elements: elements.map((element) => ({
          id: element.id.slice(element.id.indexOf('/') + 1),
          ...Object.fromEntries(
            sums.map((sum) => {
              const isScored = sum === 'C' ? element.scored.in > 0 : element.scored.out > 0;
              return [sum, isScored ? element[sum] : null];
            }),
          ),
          rankD: element.rankD,
          rankT: element.rankT,
          best: element.stability.overall.best,
          worst: element.stability.overall.worst,
        })),
      };
    });
    const flat = expected.flatMap(({ phase, elements }) =>
      elements.map((element) => ({ phase, ...element })),
    );
    const printed = (value: unknown, name: string): string =>
      typeof value !== 'number' ? '' : name.startsWith('rank') ? String(value) : printSigned(language, value);
    const page = (place = ''): string =>
      builtPages().find(({ address }) => address === `${root}${place}/maps/drivers-and-receivers/${view}`)
        ?.html ?? '';
    /** Every number of a stretch of markup by the sum it is. */
    const numbersIn = (markup: string): Record<string, string> =>
      Object.fromEntries(
        [...markup.matchAll(/<(td|span|text)\b[^>]*data-sum="(\w+)"[^>]*>([\s\S]*?)<\/\1>/g)].map(
          ([, , name = '', cell = '']) => [name, visible(cell)],
        ),
      );

    test.each(['', '/embed'])('on the page “%s” every number is what the analysis says', (place) => {
      const tables = page(place).match(/<table class="drivers lane-table"[\s\S]*?<\/table>/g) ?? [];
      expect(tables).toHaveLength(expected.length);
      for (const [at, { elements }] of expected.entries()) {
        const rows = [
          ...(tables[at] ?? '').matchAll(/<tr[^>]*data-element="([^"]+)"[^>]*>([\s\S]*?)<\/tr>/g),
        ];
        expect(
          rows.map(([, id, row = '']) => {
            const numbers = numbersIn(row);
            return {
              id,
              ...Object.fromEntries([...sums, 'rankD', 'rankT'].map((sum) => [sum, numbers[sum] ?? ''])),
            };
          }),
        ).toEqual(
          elements.map((element) => ({
            id: element.id,
            ...Object.fromEntries(
              [...sums, 'rankD', 'rankT'].map((sum) => [
                sum,
                printed((element as Record<string, unknown>)[sum], sum),
              ]),
            ),
          })),
        );
        for (const [place, { best, worst }] of elements.entries()) {
          const range = best !== null && best !== worst ? `(${best}–${worst})` : '';
          expect(/<small>(\([^<]*\))<\/small>/.exec(rows[place]?.[2] ?? '')?.[1] ?? '').toBe(range);
        }
      }
    });

    test('so is every number of the one table', () => {
      const table = /<table[^>]*data-sortable[\s\S]*?<\/table>/.exec(page())?.[0] ?? '';
      const rows = [...table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].slice(1);
      expect(
        rows.map(([row]) => [...row.matchAll(/<td[\s>][\s\S]*?<\/td>/g)].map(([cell]) => visible(cell))),
      ).toEqual(
        expected[0]?.elements.map((element) => [
          ...(['P', 'N', 'D', 'C', 'S', 'T', 'rankD', 'rankT'] as const).map((sum) =>
            printed((element as Record<string, unknown>)[sum], sum),
          ),
          element.best === null ? '' : `${element.best}–${element.worst}`,
        ]),
      );
    });

    test('the table to take away holds the same numbers', () => {
      const rows = parse(fileText(`${root}/maps/${file}.csv`), { columns: true }) as Record<string, string>[];
      const number = (text = ''): number | null => (text === '' ? null : Number(text));
      expect(
        rows.map((row) => ({
          phase: row['phase'],
          id: row['id'],
          ...Object.fromEntries(sums.map((sum) => [sum, number(row[sum])])),
          rankD: number(row['rank_D']),
          rankT: number(row['rank_T']),
          best: number(row['rank_best']),
          worst: number(row['rank_worst']),
        })),
      ).toEqual(flat);
    });

    test('so does the data, with its provenance', () => {
      const data = JSON.parse(fileText(`${root}/maps/${file}.json`)) as {
        phases: { phase: string; elements: { range: [number, number] | null }[] }[];
        address: string;
        basis: string;
      };
      expect(
        data.phases.flatMap(({ phase, elements }) =>
          elements.map((element) => ({
            phase,
            ...element,
            best: element.range?.[0] ?? null,
            worst: element.range?.[1] ?? null,
          })),
        ),
      ).toMatchObject(flat);
      expect(data.basis).toBe('editorial');
      expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/drivers-and-receivers/${view}$`));
    });

    test('the picture holds the same numbers, its title, source, licence, date and address, and loads nothing', () => {
      for (const { phase, elements } of expected) {
        const svg = fileText(`${root}/maps/${file}${phase === 'all' ? '' : `-${phase}`}.svg`);
        for (const sum of [...sums, 'rankD', 'rankT']) {
          const numbers = [...svg.matchAll(new RegExp(`\\bsum-${sum}"[^>]*>([^<]*)<`, 'g'))].map(
            ([, n]) => n,
          );
          expect(numbers).toEqual(
            elements
              .map((element) => printed((element as Record<string, unknown>)[sum], sum))
              .filter((text) => text !== ''),
          );
        }
        expect(svg).toContain(`<title id="title">${messages[language].drivers.name[level]}`);
        for (const part of [
          'CC BY 4.0',
          '2026',
          `${root}/maps/drivers-and-receivers/${view}`,
          messages[language].maps.editorial.slice(0, 30),
        ]) {
          expect(svg).toContain(part);
        }
        expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
          /href=|url\(|@import|<script|<image|foreignObject/,
        );
      }
    });

    test('every bar leads to its sentence, and every name to its page', () => {
      const html = page();
      const anchors = [...html.matchAll(/href="#(drivers-[^"]+)"/g)].map(([, id = '']) => id);
      expect(anchors).toHaveLength(flat.length);
      for (const id of anchors) expect(html).toContain(`<li id="${id}"`);
      for (const { id } of expected[0]?.elements ?? []) {
        expect(html).toContain(`href="${root}/${level}/${id}/"`);
        expect(existsSync(join(inject('site'), root, level, id, 'index.html'))).toBe(true);
      }
    });
  },
);

/** What is seen of a cell: without words for reading aids, and without ranges and counts beside the number. */
const visible = (cell: string): string =>
  cell
    .replaceAll(/<small[^>]*>[\s\S]*?<\/small>/g, '')
    .replaceAll(/<span class="hidden"[^>]*>[\s\S]*?<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
