import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { messages } from '../../src/i18n/messages.ts';
import { balanceLevels } from '../../src/maps/balance/view.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { fileText } from './map-cases.ts';
import { builtPages } from './pages.ts';

/** The record as it stands in the files, read without the program under test. */
const read = <T>(pattern: string): T[] =>
  globSync(`content/${pattern}`)
    .toSorted()
    .map(
      (file) =>
        parseYaml(
          readFileSync(file, 'utf8')
            .split(/^---$/m)
            .at(file.endsWith('.mdx') ? 1 : 0) ?? '',
        ) as T,
    );
interface Statement {
  id: string;
  outcome: string;
  fields: string[];
  interests: string[];
}
const findings = read<Statement>('findings/*.yaml');
const roundOf = new Map(
  read<{ id: string; round?: string }>('outcomes/*.mdx')
    .filter(({ id }) => id !== undefined)
    .map(({ id, round }) => [id, round ?? 'outside']),
);
const idsIn = (file: string): string[] =>
  (parseYaml(readFileSync(`content/vocabulary/${file}.yaml`, 'utf8')) as { id: string }[]).map(
    ({ id }) => id,
  );
const interests = idsIn('interests');

const html = (address: string): string => builtPages().find((page) => page.address === address)?.html ?? '';
/** The findings that an instrument's own page lists. */
const listedOn = (instrument: string): string[] =>
  [...html(`/instruments/${instrument}/`).matchAll(/data-entry[^>]*href="\/findings\/(f\d+)\/"/g)].map(
    ([, id = '']) => id,
  );
const gathered = {
  rounds: [...read<{ id: string }>('rounds/*.yaml').map(({ id }) => id), 'outside'].map((id) => ({
    id,
    own: () => findings.filter(({ outcome }) => roundOf.get(outcome) === id),
  })),
  fields: idsIn('fields').map((id) => ({
    id,
    own: () => findings.filter(({ fields }) => fields.includes(id)),
  })),
  instruments: read<{ id: string }>('instruments/*.yaml').map(({ id }) => ({
    id,
    own: () => findings.filter((finding) => listedOn(id).includes(finding.id)),
  })),
};
const countsOf = (own: readonly Statement[]): number[] => [
  own.length,
  ...interests.map((interest) => own.filter((finding) => finding.interests.includes(interest)).length),
];

const cases = languages.flatMap((language) => {
  const root = language === 'en' ? '' : '/de';
  return balanceLevels.map((level) => ({
    ...{ language, level, root },
    view: level === 'rounds' ? '' : `${level}/`,
    file: level === 'rounds' ? 'balance-of-interests' : `balance-of-interests-${level}`,
  }));
});

describe.each(cases)(
  'balance of interests: $level in “$language”',
  ({ language, level, root, view, file }) => {
    const expected = (): { id: string; counts: number[] }[] =>
      gathered[level].map(({ id, own }) => ({ id, counts: countsOf(own()) }));
    const page = (place = ''): string => html(`${root}${place}/maps/balance-of-interests/${view}`);
    const numbers = (markup: string): number[] =>
      [...markup.matchAll(/data-count[^>]*>([^<]*)</g)].map(([, number]) => Number(number));
    /** Of a row without findings nothing is drawn. */
    const drawn = (counts: number[]): number[] => (counts[0] === 0 ? [0] : counts);

    test.each(['', '/embed'])('on the page “%s” every dot and number is what the record says', (place) => {
      const table = /<table class="balance lane-table"[\s\S]*?<\/table>/.exec(page(place))?.[0] ?? '';
      const reach = Number(/data-reach="(\d+)"/.exec(table)?.[1]);
      const rows = [...table.matchAll(/<tr[^>]*data-row="([^"]+)"[^>]*>([\s\S]*?)<\/tr>/g)];
      expect(rows.map(([, id, row = '']) => ({ id, counts: numbers(row) }))).toEqual(
        expected().map(({ id, counts }) => ({ id, counts: drawn(counts) })),
      );
      for (const [at, { counts }] of expected().entries()) {
        const ends = [...(rows[at]?.[2] ?? '').matchAll(/<line class="stem"[^>]*x2="([\d.]+)"/g)];
        const full = [...(rows[at]?.[2] ?? '').matchAll(/<line class="all"[^>]*x2="([\d.]+)"/g)];
        const [all = 0, ...parts] = counts;
        expect(ends.map(([, x]) => Number(x))).toEqual(
          all === 0 ? [] : parts.map((count) => Math.round((count / reach) * 1200) / 10),
        );
        for (const [, x] of full) expect(Number(x)).toBe(Math.round((all / reach) * 1200) / 10);
      }
    });

    test('so is every number of the one table', () => {
      const table = /<table[^>]*data-sortable[\s\S]*?<\/table>/.exec(page())?.[0] ?? '';
      const rows = [...table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].slice(1);
      expect(
        rows.map(([row]) => [...row.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell = '']) => Number(cell))),
      ).toEqual([...expected().map(({ counts }) => counts), countsOf(findings)]);
    });

    test('so is every line of the table to take away, and of the data', () => {
      const all = [...expected(), { id: 'all', counts: countsOf(findings) }];
      const rows = parseCsv(fileText(`${root}/maps/${file}.csv`), { columns: true }) as Record<
        string,
        string
      >[];
      expect(
        rows.map((row) => ({
          id: row['id'],
          counts: ['findings', ...interests].map((name) => Number(row[name])),
        })),
      ).toEqual(all);

      interface Counted {
        id: string;
        count: number;
        findings: string[];
        interests: { id: string; count: number; findings: string[] }[];
      }
      const data = JSON.parse(fileText(`${root}/maps/${file}.json`)) as {
        rows: Counted[];
        whole: Counted;
        findings: { id: string; tier: string }[];
        address: string;
        basis: string;
      };
      const lines = [...data.rows, data.whole];
      expect(
        lines.map(({ id, count, interests }) => ({
          id,
          counts: [count, ...interests.map(({ count }) => count)],
        })),
      ).toEqual(all);
      for (const line of lines) {
        for (const { count, findings } of [line, ...line.interests]) expect(findings).toHaveLength(count);
      }
      expect(data.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
      expect(data.basis).toBe('editorial');
      expect(data.address).toMatch(new RegExp(`^https://.+${root}/maps/balance-of-interests/${view}$`));
    });

    test('the picture holds the same numbers, its title, source, licence, date and address, and loads nothing', () => {
      const svg = fileText(`${root}/maps/${file}.svg`);
      for (const [at, interest] of interests.entries()) {
        const shown = [...svg.matchAll(new RegExp(`count-${interest}"[^>]*>([^<]*)<`, 'g'))];
        expect(shown.map(([, number]) => Number(number))).toEqual(
          expected()
            .filter(({ counts: [all] }) => all !== 0)
            .map(({ counts }) => counts[at + 1]),
        );
      }
      const { balance } = messages[language];
      for (const part of [
        `<title id="title">${balance.name[level]}`,
        'CC BY 4.0',
        '2026',
        `${root}/maps/balance-of-interests/${view}`,
        balance.attention.slice(0, 40),
        balance.editorial.slice(0, 30),
      ]) {
        expect(svg).toContain(part);
      }
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /href=|url\(|@import|<script|<image|foreignObject/,
      );
    });

    test('every dot leads to its sentence and its findings, and every name to its page', () => {
      const markup = page();
      const anchors = [...markup.matchAll(/href="#(balance-[^"]+)"/g)].map(([, id = '']) => id);
      expect(anchors).toHaveLength(
        expected().filter(({ counts: [all] }) => all !== 0).length * interests.length,
      );
      for (const id of anchors) expect(markup).toContain(`<li id="${id}"`);
      for (const [, ids = ''] of markup.matchAll(/data-interactions="([^"]+)"/g)) {
        for (const id of ids.split(' ')) expect(markup).toMatch(new RegExp(`<li [^>]*id="${id}"`));
      }
      for (const { id } of expected().filter((row) => row.id !== 'outside')) {
        expect(markup).toContain(`href="${root}/${level}/${id}/"`);
        expect(existsSync(join(inject('site'), root, level, id, 'index.html'))).toBe(true);
      }
    });
  },
);
