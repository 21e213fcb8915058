import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { formatYears } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { fileText } from './map-cases.ts';
import { builtPages } from './pages.ts';

const { partners, instruments } = loadAtlas(process.cwd());
const cases = languages.map((language) => ({ language, root: language === 'en' ? '' : '/de' }));

/** All that is on record with any partner, straight from the record. */
const expected = [...partners.values()]
  .flatMap(({ id, code, engagements }) =>
    engagements.map((engagement, place) => ({ ...engagement, id: `${id}-${place + 1}`, partner: id, code })),
  )
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
const idsWith = (form: string): string[] => [
  ...new Set(expected.filter((each) => each.form === form).map(({ partner }) => partner)),
];
const sorted = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe.each(cases)('partners and trilateral forms in “$language”', ({ language, root }) => {
  const t = messages[language];
  const page = (place = ''): string =>
    builtPages().find(({ address }) => address === `${root}${place}/maps/partners/`)?.html ?? '';
  const sides = (html: string): Map<string, string> =>
    new Map(
      html
        .split('<div class="partners-side"')
        .slice(1)
        .map((side) => [
          /data-side="([^"]+)"/.exec(side)?.[1] ?? '',
          side.split('class="partners-world"')[0] ?? '',
        ]),
    );
  const all = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, found = '']) => found);

  test.each(['', '/embed'])(
    'on the page “%s” each side names its partners, its instruments and their years',
    (place) => {
      const shown = sides(page(place));
      for (const form of ['bilateral', 'eu', 'trilateral', 'global', 'case']) {
        const side = shown.get(form) ?? '';
        expect([...new Set(all(side, /data-pair="([^"]+)"/g))].toSorted()).toEqual(idsWith(form).toSorted());
        const used = [
          ...new Set(expected.filter((each) => each.form === form).flatMap((each) => each.instruments)),
        ];
        for (const id of used) {
          const own = expected.filter((each) => each.form === form && each.instruments.includes(id));
          const years = formatYears([
            Math.min(...own.map((each) => each.years[0])),
            Math.max(...own.map((each) => each.years[1])),
          ]);
          expect(side).toContain(`${instruments.get(id)?.label[language]}, ${years}`);
        }
        expect(side.match(/href="[^"]*\/instruments\//g)?.length ?? 0).toBe(used.length);
      }
      expect(shown.get('trilateral')).toContain(`${root}/findings/f11/`);
    },
  );

  test('the map holds every country once, by its code, and says what the list says', () => {
    const map = /class="partners-world"[\s\S]*?<\/svg>/.exec(page())?.[0] ?? '';
    const countries = [...partners.values()].filter(({ standard }) => standard !== 'un-m49');
    expect(all(map, /data-pair="([^"]+)"/g).toSorted()).toEqual(countries.map(({ id }) => id).toSorted());
    expect(all(map, /<text[^>]*>\s*([A-Z]{2})\s*<\/text>/g).toSorted()).toEqual(
      countries.map(({ code }) => code).toSorted(),
    );
    const sentences = (markup: string) =>
      new Map(
        [...markup.matchAll(/data-pair="([^"]+)" data-says="([^"]+)"/g)].map(([, id, says]) => [id, says]),
      );
    const told = sentences([...sides(page()).values()].join(''));
    for (const [id, says] of sentences(map)) expect(told.get(id)).toBe(says);
    expect(sentences(map).size).toBe(countries.length);
  });

  test('the summary counts what the record counts', () => {
    const summary = /class="map-summary">([^<]*)</.exec(page())?.[1] ?? '';
    const [bilateral, eu] = [idsWith('bilateral'), idsWith('eu')];
    expect(eu.filter((id) => bilateral.includes(id))).toEqual([]);
    expect(summary.match(/\d+/g)?.map(Number)).toEqual([
      partners.size,
      eu.length,
      bilateral.length,
      partners.size - eu.length - bilateral.length,
    ]);
    expect(summary).toContain(t.partners.nobody);
    expect(summary).toContain(t.partners.summaryOpen);
  });

  test('the one table holds a line for each thing on record, and each has its place in words', () => {
    const html = page();
    const rows = html.match(/<tr data-tie=[\s\S]*?<\/tr>/g) ?? [];
    expect(
      sorted(
        rows.map((row) => ({
          id: /data-tie="([^"]+)"/.exec(row)?.[1] ?? '',
          partner: /href="[^"]*\/partners\/([^/]+)\//.exec(row)?.[1],
          instruments: all(row, /\/instruments\/([^/]+)\//g),
          sources: all(row, /\/sources\/([^/]+)\//g),
          years: yearsOf(row),
        })),
      ),
    ).toEqual(
      expected.map(({ id, partner, instruments: used, sources, years }) => ({
        id,
        partner,
        instruments: [...used],
        sources: [...sources],
        years: formatYears(years),
      })),
    );
    for (const { id, form, years } of expected) {
      expect(html).toContain(`<li id="tie-${id}" data-form="${form}" data-years="${years.join(' ')}"`);
    }
    for (const { id } of partners.values()) {
      expect(html).toContain(`id="partner-${id}"`);
      expect(existsSync(join(inject('site'), root, 'partners', id, 'index.html'))).toBe(true);
    }
  });

  test('the table to take away and the data hold the same', () => {
    const list = (text = ''): string[] => text.split(' ').filter(Boolean);
    const rows = parse(fileText(`${root}/maps/partners.csv`), { columns: true }) as Record<string, string>[];
    const data = JSON.parse(fileText(`${root}/maps/partners.json`)) as {
      address: string;
      forms: { form: string; partners: string[] }[];
      partners: {
        code: string;
        ties: {
          id: string;
          form: string;
          years: number[];
          instruments: string[];
          sources: string[];
          isUnconfirmed: boolean;
        }[];
      }[];
    };
    const record = expected.map(({ id, code, form, years, instruments: used, sources, verify }) => ({
      id,
      code,
      form,
      years: [...years],
      instruments: [...used],
      sources: [...sources],
      isUnconfirmed: verify,
    }));
    expect(
      sorted(
        rows.map((row) => ({
          id: row['id'] ?? '',
          code: row['partner'],
          form: row['form'],
          years: [Number(row['first_year']), Number(row['last_year'])],
          instruments: list(row['instruments']),
          sources: list(row['sources']),
          isUnconfirmed: row['confirmed'] === 'no',
        })),
      ),
    ).toEqual(record);
    expect(sorted(data.partners.flatMap(({ code, ties }) => ties.map((tie) => ({ ...tie, code }))))).toEqual(
      record,
    );
    for (const { form, partners: codes } of data.forms) {
      expect(codes.map((code) => code.toLowerCase()).toSorted()).toEqual(idsWith(form).toSorted());
    }
    expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/partners/$`));
  });

  test('the picture holds the same, its title, source, licence, date and address, and loads nothing', () => {
    const svg = fileText(`${root}/maps/partners.svg`);
    expect(all(svg, /<text class="code [^>]*>([A-Z]+)</g).toSorted()).toEqual(
      [...partners.values()]
        .filter(({ standard }) => standard !== 'un-m49')
        .map(({ code }) => code)
        .toSorted(),
    );
    for (const part of [
      `<title id="title">${t.partners.question}`,
      'CC BY 4.0',
      '2026',
      `${root}/maps/partners/`,
      t.partners.borders.slice(0, 30),
      t.partners.editorial.slice(0, 30),
      '(202)',
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /href=|url\((?!#)|@import|<script|<image|foreignObject/,
    );
  });
});

/** The years as the cell of a row prints them. */
const yearsOf = (row: string): string => /<td class="tight"[^>]*>\s*([\d–]+)\s*<\/td>/.exec(row)?.[1] ?? '';
