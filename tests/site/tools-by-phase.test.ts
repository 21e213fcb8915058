import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { atlas, findingsNaming } from '../../src/catalogue/catalogue.ts';
import { addressOf } from '../../src/domain/address.ts';
import { messages } from '../../src/i18n/messages.ts';
import { cellsByPhase, isFilled } from '../../src/maps/tools/summary.ts';
import { toolsView } from '../../src/maps/tools/view.ts';
import { toolsWords } from '../../src/maps/tools/words.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { builtPages } from './pages.ts';

const view = toolsView(atlas, (id) => findingsNaming(addressOf('instruments', id)));
const cases = languages.map((language) => ({ language, root: language === 'en' ? '' : '/de' }));
const fileText = (path: string): string => readFileSync(join(inject('site'), path), 'utf8');

const expected = cellsByPhase(view).map(({ tool, cell: { phase, kind, findings, interactions } }) => ({
  phase,
  instrument: tool.id,
  state: kind,
  fields: tool.fields,
  findings,
  interactions,
}));
const keyed = (rows: readonly { instrument: string; phase: string }[]) =>
  rows.toSorted((a, b) => (`${a.instrument} ${a.phase}` < `${b.instrument} ${b.phase}` ? -1 : 1));

describe.each(cases)('the tools by phase in “$language”', ({ language, root }) => {
  const words = toolsWords(atlas, language, messages[language]);
  const page = (place = ''): string =>
    builtPages().find(({ address }) => address === `${root}${place}/maps/tools-by-phase/`)?.html ?? '';
  const table = (html: string): string => /<table class="tools"[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';

  test.each(['', '/embed'])('on the page “%s” every place of the table is what the record says', (place) => {
    const rows = table(page(place)).match(/<tr data-tool[\s\S]*?<\/tr>/g) ?? [];
    expect(
      keyed(
        rows.flatMap((row) => {
          const [, instrument = ''] = /data-tool="([^"]+)"/.exec(row) ?? [];
          const [, fields = ''] = /data-fields="([^"]*)"/.exec(row) ?? [];
          return (row.match(/<td[^>]+data-phase=[^>]+>/g) ?? []).map((cell) => {
            const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(cell)?.[1] ?? '';
            const ids = value('data-interactions').split(' ').filter(Boolean);
            return {
              phase: value('data-phase'),
              instrument,
              state: value('data-state'),
              fields: fields.split(' '),
              findings: ids.filter((id) => id.startsWith('f')),
              interactions: ids.filter((id) => id.startsWith('i')),
            };
          });
        }),
      ),
    ).toEqual(keyed(expected));
  });

  test('what is printed in a place are its numbers, and an empty one names its kind', () => {
    const cells = table(page()).match(/<td[^>]+data-phase=[\s\S]*?<\/td>/g) ?? [];
    const printed = cells.map((cell) =>
      cell
        .replace(/(<a [\s\S]*)<span class="hidden">[\s\S]*$/, '$1')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(printed).toEqual(
      view.rows.flatMap((tool) =>
        tool.cells.map((cell) =>
          [...(cell.kind === 'placed' ? [words.wielders(tool)] : []), ...words.evidenceParts(cell)].join(' '),
        ),
      ),
    );
  });

  test('the table to take away holds the same', () => {
    const rows = parse(fileText(`${root}/maps/tools-by-phase.csv`), { columns: true }) as Record<
      string,
      string
    >[];
    const list = (text = ''): string[] => text.split(' ').filter(Boolean);
    expect(
      rows.map(({ phase, instrument, state, fields, findings, interactions }) => ({
        phase,
        instrument,
        state,
        fields: list(fields),
        findings: list(findings),
        interactions: list(interactions),
      })),
    ).toEqual(expected);
    for (const row of rows) {
      expect(Number(row['finding_count'])).toBe(list(row['findings']).length);
      expect(Number(row['interaction_count'])).toBe(list(row['interactions']).length);
    }
  });

  test('so does the data, with its provenance', () => {
    const data = JSON.parse(fileText(`${root}/maps/tools-by-phase.json`)) as {
      address: string;
      basis: string;
      licenceAddress: string;
      phases: { phase: string; tools: string[] }[];
      instruments: {
        id: string;
        fields: string[];
        phases: { phase: string; state: string; findings: string[]; interactions: string[] }[];
      }[];
    };
    const cells = data.instruments.flatMap(({ id, fields, phases }) =>
      phases.map((cell) => ({ instrument: id, fields, ...cell })),
    );
    expect(keyed(cells)).toEqual(keyed(expected));
    for (const { phase, tools } of data.phases) {
      expect(tools.toSorted()).toEqual(
        [...atlas.instruments.values()]
          .filter(({ phases }) => phases.includes(phase))
          .map(({ id }) => id)
          .toSorted(),
      );
    }
    expect(data.basis).toBe('editorial');
    expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/tools-by-phase/$`));
    expect(data.licenceAddress).toContain('creativecommons.org');
  });

  test('the picture holds the same, its title, source, licence, date and address, and loads nothing', () => {
    const svg = fileText(`${root}/maps/tools-by-phase.svg`);
    const marks = [...svg.matchAll(/<text class="number"[^>]*>([^<]*)</g)].map(([, mark]) => mark);
    expect(marks).toEqual(
      view.rows.flatMap(({ cells }) => cells.map(words.mark).filter((mark) => mark !== '')),
    );
    for (const part of [
      `<title id="title">${messages[language].tools.question}`,
      'CC BY 4.0',
      '2026',
      `${root}/maps/tools-by-phase/`,
      messages[language].tools.editorial.slice(0, 30),
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /href=|url\((?!#)|@import|<script|<image|foreignObject/,
    );
  });

  test('every place leads to its line, every line to what lies behind it', () => {
    const html = page();
    const targets = [...html.matchAll(/href="#(cell-[^"]+)"/g)].map(([, id]) => id);
    expect(new Set(targets).size).toBe(cellsByPhase(view).filter(({ cell }) => isFilled(cell)).length);
    for (const id of targets) expect(html).toContain(`<tr id="${id}"`);
    for (const { findings, interactions } of expected) {
      for (const id of [...findings, ...interactions]) {
        expect(html).toMatch(new RegExp(`<li (?:class="entry" )?id="${id}"`));
        const folder = id.startsWith('f') ? 'findings' : 'interactions';
        expect(existsSync(join(inject('site'), root, folder, id, 'index.html'))).toBe(true);
      }
    }
  });

  test('every phase is summed up in a sentence', () => {
    const html = page();
    for (const phase of view.phases) expect(html).toContain(`<details data-element="${phase}"`);
    expect(html.match(/<dd[^>]*>/g)?.length).toBeGreaterThanOrEqual(view.phases.length);
  });
});
