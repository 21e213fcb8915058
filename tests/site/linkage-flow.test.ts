import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { messages } from '../../src/i18n/messages.ts';
import { unit } from '../../src/maps/flow/layout.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { fileText } from './map-cases.ts';
import { builtPages } from './pages.ts';

const atlas = loadAtlas(process.cwd());
const findings = [...atlas.findings.values()];

/** Which findings each pair of neighbours shares, counted finding by finding from the record itself. */
const expected = new Map<string, string[]>();
const own = new Map<string, Set<string>>();
for (const { id, kind, linkages } of findings.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
  const add = (from: string, to: string): void => {
    expected.set(`${from}~${to}`, [...(expected.get(`${from}~${to}`) ?? []), id]);
  };
  const codes = linkages.map(({ to }) => to);
  for (const node of [kind, ...codes]) own.set(node, (own.get(node) ?? new Set()).add(id));
  for (const objective of codes.filter((code) => /^gcm-\d/.test(code))) {
    add(kind, objective);
    for (const target of codes.filter((code) => code.startsWith('sdg-'))) add(objective, target);
  }
}
const sorted = (rows: readonly (readonly [string, string])[]) =>
  rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
const bands = sorted([...expected].map(([band, ids]) => [band, ids.join(' ')]));
const nodes = [...own]
  .filter(([id]) => !id.startsWith('gcm-p'))
  .map(([id, ids]) => [id, String(ids.size)] as const);

describe.each(languages)('the linkage flow in “%s”', (language) => {
  const root = language === 'en' ? '' : '/de';
  const page = (place = ''): string =>
    builtPages().find(({ address }) => address === `${root}${place}/maps/linkage-flow/`)?.html ?? '';

  test.each(['', '/embed'])(
    'on the page “%s” picture, lists and tables count what the record says',
    (place) => {
      const html = page(place);
      const drawn = [
        ...html.matchAll(
          /<path class="band"[^>]*stroke-width="([\d.]+)" data-band="([^"]+)" data-findings="([^"]+)"/g,
        ),
      ];
      expect(sorted(drawn.map(([, , band = '', ids = '']) => [band, ids]))).toEqual(bands);
      for (const [, width, , ids = ''] of drawn) {
        expect(Number(width)).toBeCloseTo(unit * ids.split(' ').length, 1);
      }
      const rows = [...html.matchAll(/<tr id="flow-[^"]+" data-flow="([^"]+)"[^>]*>([\s\S]*?)<\/tr>/g)];
      expect(
        sorted(
          rows.map(([, band = '', row = '']) => [
            band,
            [...row.matchAll(/\/findings\/(f\d+)\//g)].map(([, id]) => id).join(' '),
          ]),
        ),
      ).toEqual(bands);
      for (const [, band = '', row = ''] of rows)
        expect(row).toContain(`data-share="${band}">${expected.get(band)?.length}<`);
      const listed = [...html.matchAll(/data-share="([^"~]+)">(\d+)</g)].map(
        ([, id = '', count = '']) => [id, count] as const,
      );
      expect(sorted(listed)).toEqual(sorted(nodes));
      const inLists = [...html.matchAll(/class="focus-number" data-share="([^"]+)">(\d+)</g)];
      expect(inLists).toHaveLength(2 * bands.length);
      for (const [, band = '', count] of inLists) expect(count).toBe(String(expected.get(band)?.length));
    },
  );

  test('the table to take away holds the same numbers', () => {
    const rows = parse(fileText(`${root}/maps/linkage-flow.csv`), { columns: true }) as Record<
      string,
      string
    >[];
    expect(sorted(rows.map(({ from, to, findings: ids = '' }) => [`${from}~${to}`, ids]))).toEqual(bands);
    for (const { count, findings: ids = '' } of rows) expect(Number(count)).toBe(ids.split(' ').length);
  });

  test('so does the data, with its provenance', () => {
    const data = JSON.parse(fileText(`${root}/maps/linkage-flow.json`)) as {
      flows: { from: string; to: string; count: number; findings: string[] }[];
      nodes: { id: string; count: number }[];
      unreached: string[];
      address: string;
    };
    expect(sorted(data.flows.map((flow) => [`${flow.from}~${flow.to}`, flow.findings.join(' ')]))).toEqual(
      bands,
    );
    expect(sorted(data.nodes.map(({ id, count }) => [id, String(count)]))).toEqual(sorted(nodes));
    expect(data.unreached).toEqual([...atlas.objectives.keys()].filter((id) => !own.has(id)));
    expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/linkage-flow/$`));
  });

  test('the picture holds the same widths and counts, its title, source, licence, date and address, and loads nothing', () => {
    const svg = fileText(`${root}/maps/linkage-flow.svg`);
    const widths = [...svg.matchAll(/class="band"[^>]*stroke-width="([\d.]+)"/g)].map(([, width]) =>
      Math.round(Number(width) / unit),
    );
    expect(widths.toSorted((a, b) => a - b)).toEqual(
      [...expected.values()].map(({ length }) => length).toSorted((a, b) => a - b),
    );
    const counts = [...svg.matchAll(/\((\d+)\)<\/text>/g)].map(([, count]) => Number(count));
    expect(counts.toSorted((a, b) => a - b)).toEqual(
      nodes.map(([, count]) => Number(count)).toSorted((a, b) => a - b),
    );
    for (const part of [
      messages[language].flow.name,
      'CC BY 4.0',
      '2026',
      `${root}/maps/linkage-flow/`,
      messages[language].flow.editorial.slice(0, 28),
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /href=|url\(|@import|<script|<image|foreignObject/,
    );
  });

  test('every name leads to its list, every band to its row; objectives without findings are named', () => {
    const html = page();
    for (const [id] of nodes) {
      const address = id.startsWith('gcm-')
        ? `/compact/${id.slice(4)}/`
        : id.startsWith('sdg-')
          ? `/sdg/${id.slice(4)}/`
          : '/search/';
      expect(html).toContain(`href="${root}${address}`);
      expect(existsSync(join(inject('site'), root, address, 'index.html'))).toBe(true);
    }
    for (const [, anchor = ''] of html.matchAll(/href="#(flow-[^"]+)"/g))
      expect(html).toContain(`<tr id="${anchor}"`);
    for (const { id, label } of atlas.objectives.values()) {
      if (!own.has(id)) expect(html).toContain(label[language]);
    }
  });
});
