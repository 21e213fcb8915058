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
const bare = (key: string): string => key.slice(key.indexOf('/') + 1);

describe.each(mapCases('coherence-matrix'))(
  'the matrix of $level in “$language”',
  ({ language, level, view, file, root }) => {
    const matrices = recordMatrices(atlas, level);
    const printed = (entry: unknown): string =>
      entry === null
        ? ''
        : typeof entry === 'number'
          ? printSigned(language, entry)
          : ({ positive: '+', negative: '−', mixed: '±' }[String(entry)] ?? '?');
    const page = (place = ''): string =>
      builtPages().find(({ address }) => address === `${root}${place}/maps/coherence-matrix/${view}`)?.html ??
      '';

    test.each(['', '/embed'])('on the page “%s” every cell and total is what the analysis says', (place) => {
      const tables = page(place).match(/<table class="matrix"[\s\S]*?<\/table>/g) ?? [];
      expect(tables).toHaveLength(matrices.length);
      for (const [at, { matrix }] of matrices.entries()) {
        const rows = (tables[at] ?? '').match(/<tr[\s>][\s\S]*?<\/tr>/g) ?? [];
        const cells = rows.map((row) =>
          [...row.matchAll(/<t[dh][\s>][\s\S]*?<\/t[dh]>/g)].slice(1).map(([cell]) => visible(cell)),
        );
        const { elements } = analyse(matrix);
        const count = matrix.ids.length;
        expect(cells.slice(1, -1).map((row) => row.slice(0, count))).toEqual(
          matrix.entries.map((row) => row.map(printed)),
        );
        expect(cells.slice(1, -1).map((row) => row.slice(count))).toEqual(
          elements.map(({ D, S, T, scored }) =>
            [D, S, T].map((total) => (scored.out === 0 ? '' : printSigned(language, total))),
          ),
        );
        expect(cells.at(-1)).toEqual(
          elements.map(({ C, scored }) => (scored.in === 0 ? '' : printSigned(language, C))),
        );
      }
    });

    const expected = matrices.flatMap(({ phase, cells }) =>
      cells.map(({ from, to, entry, spread }) => ({
        phase: phase ?? 'all',
        from: bare(from),
        to: bare(to),
        entry,
        spread,
      })),
    );

    test('the table to take away holds the same numbers', () => {
      const rows = parse(fileText(`${root}/maps/${file}.csv`), { columns: true }) as Record<string, string>[];
      expect(
        rows.map(({ phase, from, to, score, sign_only: sign, lowest, highest }) => ({
          phase,
          from,
          to,
          entry: score === '' ? sign : Number(score),
          spread: lowest === '' ? null : [Number(lowest), Number(highest)],
        })),
      ).toEqual(expected);
    });

    test('so does the data, with totals and provenance', () => {
      const data = JSON.parse(fileText(`${root}/maps/${file}.json`)) as {
        phases: { phase: string; totals: { D: number | null }[]; entries: { from: string }[] }[];
        address: string;
        licenceAddress: string;
        basis: string;
      };
      expect(
        data.phases.flatMap(({ phase, entries }) =>
          entries.map((entry) => ({ phase, ...entry, interactions: undefined, disputed: undefined })),
        ),
      ).toEqual(expected);
      expect(data.phases[0]?.totals.map(({ D }) => D ?? 0)).toEqual(
        analyse(matrices[0]?.matrix ?? { ids: [], entries: [] }).elements.map(({ D }) => D),
      );
      expect(data.basis).toBe('editorial');
      expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/coherence-matrix/${view}$`));
      expect(data.licenceAddress).toContain('creativecommons.org');
    });

    test('the picture holds the same numbers, its title, source, licence, date and address, and loads nothing', () => {
      for (const { phase, cells } of matrices) {
        const svg = fileText(`${root}/maps/${file}${phase === null ? '' : `-${phase}`}.svg`);
        const numbers = [...svg.matchAll(/<text class="number[^"]*"[^>]*>([^<]*)</g)].map(
          ([, number]) => number,
        );
        expect(numbers.toSorted()).toEqual(cells.map(({ entry }) => printed(entry)).toSorted());
        expect(svg).toContain(`<title id="title">${messages[language].matrix.name[level]}`);
        for (const part of [
          'CC BY 4.0',
          '2026',
          `${root}/maps/coherence-matrix/${view}`,
          messages[language].maps.editorial.slice(0, 30),
        ]) {
          expect(svg).toContain(part);
        }
        expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
          /href=|url\((?!#)|@import|<script|<image|foreignObject/,
        );
      }
    });

    test('every number leads to its pair, and every pair to its interactions', () => {
      const html = page();
      const targets = [...html.matchAll(/href="#(pair-[^"]+)"/g)].map(([, id]) => id);
      expect(targets.length).toBeGreaterThan(0);
      for (const id of new Set(targets)) expect(html).toContain(`<tr id="${id}"`);
      for (const [, ids = ''] of html.matchAll(/data-interactions="([^"]+)"/g)) {
        for (const id of ids.split(' ')) {
          expect(html).toContain(`<li id="${id}"`);
          expect(existsSync(join(inject('site'), root, 'interactions', id, 'index.html'))).toBe(true);
        }
      }
    });
  },
);

/** What is seen of a cell: without words for reading aids, and without the mark of dispute. */
const visible = (cell: string): string =>
  cell
    .replaceAll(/<sup[^>]*>[\s\S]*?<\/sup>|<small[^>]*>[\s\S]*?<\/small>/g, '')
    .replace(/^<td class="(?:none|itself)[\s\S]*$/, '')
    .replaceAll(/<span class="hidden"[^>]*>[\s\S]*?<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
