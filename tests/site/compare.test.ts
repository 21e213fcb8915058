import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { messages } from '../../src/i18n/messages.ts';
import type { CompareRecord } from '../../src/maps/compare/record.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { fileText } from './map-cases.ts';
import { builtPages } from './pages.ts';

/** The record as it stands in the files, read without the program under test. */
const read = <T>(folder: string): T[] =>
  globSync(`content/${folder}/*.yaml`)
    .toSorted()
    .map((file) => parseYaml(readFileSync(file, 'utf8')) as T);
const listed = (file: string): { id: string }[] =>
  parseYaml(readFileSync(`content/vocabulary/${file}`, 'utf8')) as { id: string }[];
interface Statement {
  id: string;
  fields: string[];
  phases: string[];
  interests: string[];
  linkages?: { to: string }[];
}
interface End {
  field?: string;
  instrument?: string;
}
const findings = read<Statement>('findings');
const interactions = read<{ id: string; from: End; to: End; score: number | string }>('interactions');
const wielders = new Map(
  read<{ id: string; wieldedBy: string[] }>('instruments').map(({ id, wieldedBy }) => [id, wieldedBy]),
);
const [interests, phases] = [listed('interests.yaml'), listed('phases.yaml')].map((list) =>
  list.map(({ id }) => id),
) as [string[], string[]];

const html = (address: string): string => builtPages().find((page) => page.address === address)?.html ?? '';
const listedOn = (instrument: string): string[] =>
  [...html(`/instruments/${instrument}/`).matchAll(/data-entry[^>]*href="\/findings\/(f\d+)\/"/g)].map(
    ([, id = '']) => id,
  );
/** Findings on an element of each kind. */
const isOn = (kind: string, id: string) => (finding: Statement) =>
  kind === 'fields'
    ? finding.fields.includes(id)
    : kind === 'instruments'
      ? listedOn(id).includes(finding.id)
      : (finding.linkages ?? []).some(({ to }) => to === id);
const countsOf = (own: readonly Statement[]): number[] => [
  own.length,
  ...interests.map((id) => own.filter((finding) => finding.interests.includes(id)).length),
  ...phases.map((id) => own.filter((finding) => finding.phases.includes(id)).length),
];
const all = [
  ...listed('fields.yaml').map(({ id }) => ({ kind: 'fields', id })),
  ...[...wielders.keys()].map((id) => ({ kind: 'instruments', id })),
  ...listed('gcm-objectives.json').map(({ id }) => ({ kind: 'objectives', id })),
  ...listed('sdg-targets.json').map(({ id }) => ({ kind: 'targets', id })),
];
const ownOf = (id: string): Statement[] =>
  findings.filter(isOn(all.find((element) => element.id === id)?.kind ?? '', id));
const standsFor = ({ field, instrument }: End): string[] =>
  field === undefined ? [instrument ?? '', ...(wielders.get(instrument ?? '') ?? [])] : [field];
const leading = (from: string, to: string): string[] =>
  interactions
    .filter((each) => standsFor(each.from).includes(from) && standsFor(each.to).includes(to))
    .map(({ id }) => id);

describe.each(languages)('compare in “%s”', (language) => {
  const root = language === 'en' ? '' : '/de';
  const page = (place = ''): string => html(`${root}${place}/maps/compare/`);
  const data = (): CompareRecord & Record<string, string> =>
    JSON.parse(fileText(`${root}/maps/compare.json`)) as CompareRecord & Record<string, string>;
  const example = (): [string, string] =>
    (/data-example="([^"]+)"/.exec(page())?.[1] ?? '').split(' ') as [string, string];

  test.each(['', '/embed'])('on the page “%s” the example shows what the record says', (place) => {
    const markup = page(place);
    const [a, b] = example();
    const bars = /<table class="compare-bars"[\s\S]*?<\/table>/.exec(markup)?.[0] ?? '';
    const numbers = [...bars.matchAll(/data-count>([^<]*)</g)].map(([, number]) => Number(number));
    const [ofA, ofB] = [countsOf(ownOf(a)), countsOf(ownOf(b))];
    expect(numbers).toEqual(ofA.flatMap((count, at) => [count, ofB[at]]));
    const reach = Math.max(ofA[0] ?? 0, ofB[0] ?? 0);
    expect([...bars.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual(
      numbers.map((count) => Math.round((count / reach) * 1000) / 10),
    );
    const section = (name: string): string[] => {
      const part =
        new RegExp(`<section data-between="${name}">([\\s\\S]*?)</section>`).exec(markup)?.[1] ?? '';
      return [...part.matchAll(/<span class="id">([if]\d+)</g)].map(([, id = '']) => id);
    };
    expect(section('there')).toEqual(leading(a, b));
    expect(section('back')).toEqual(leading(b, a));
    expect(leading(a, b).length).toBeGreaterThan(0);
    expect(section('findings')).toEqual(
      ownOf(a)
        .filter((finding) => ownOf(b).includes(finding))
        .map(({ id }) => id),
    );
  });

  test('the tables hold every element with a finding, and name every one without', () => {
    const markup = page();
    const rows = [...markup.matchAll(/<tr data-element="([^"]+)">([\s\S]*?)<\/tr>/g)].map(
      ([, id, row = '']) => ({
        id,
        counts: [...row.matchAll(/<td class="number">(\d+)</g)].map(([, count]) => Number(count)),
      }),
    );
    expect(rows).toEqual(
      all.map(({ id }) => ({ id, counts: countsOf(ownOf(id)) })).filter(({ counts: [count] }) => count !== 0),
    );
    const silent = [...markup.matchAll(/<p[^>]*data-silent[\s\S]*?<\/p>/g)].join('');
    expect(silent.match(/<a /g)).toHaveLength(all.length - rows.length);
  });

  test('every interaction and every pairing stands in the tables without a script', () => {
    const markup = page();
    const table = (name: string): string =>
      new RegExp(`<table data-${name}[\\s\\S]*?</table>`).exec(markup)?.[0] ?? '';
    const links = [...table('compare-links').matchAll(/href="([^"?]*\/interactions\/[^"]+)"/g)].map(
      ([, to]) => to,
    );
    expect(links).toEqual(interactions.map(({ id }) => `${root}/interactions/${id}/`));
    for (const link of links) expect(existsSync(join(inject('site'), link ?? '', 'index.html'))).toBe(true);
    const pairs = (listed('crosswalk.json') as unknown as { sdg: string }[]).filter(({ sdg }) =>
      sdg.includes('.'),
    );
    expect(table('compare-pairings').match(/<tr/g)).toHaveLength(pairs.length + 1);
  });

  test('the table and the data to take away hold the same numbers', () => {
    const rows = parseCsv(fileText(`${root}/maps/compare.csv`), { columns: true }) as Record<
      string,
      string
    >[];
    expect(
      rows.map((row) => ({
        ...{ kind: row['kind'], id: row['id'] },
        counts: ['findings', ...interests, ...phases].map((name) => Number(row[name])),
      })),
    ).toEqual(all.map(({ kind, id }) => ({ kind, id, counts: countsOf(ownOf(id)) })));
    const record = data();
    expect(record.elements.map(({ id, findings }) => ({ id, findings }))).toEqual(
      all.map(({ id }) => ({ id, findings: ownOf(id).map((finding) => finding.id) })),
    );
    expect(record.interactions.map(({ id, from, to }) => ({ id, from, to }))).toEqual(
      interactions.map(({ id, from, to }) => ({
        ...{ id, from: [...new Set(standsFor(from))], to: [...new Set(standsFor(to))] },
      })),
    );
    expect(record['basis']).toBe('editorial');
    expect(record['address']).toMatch(new RegExp(`^https://.+${root}/maps/compare/$`));
    for (const { address } of [...record.elements, ...record.findings, ...record.interactions]) {
      expect(existsSync(join(inject('site'), address, 'index.html')), address).toBe(true);
    }
  });

  test('the picture holds the numbers of the example, its title, source, licence, date and address', () => {
    const svg = fileText(`${root}/maps/compare.svg`);
    for (const [side, id] of [
      ['a', example()[0]],
      ['b', example()[1]],
    ] as const) {
      const numbers = [...svg.matchAll(new RegExp(`class="count-${side}[^>]*>([^<]*)<`, 'g'))];
      expect(numbers.map(([, number]) => Number(number))).toEqual(countsOf(ownOf(id)));
    }
    const { compare } = messages[language];
    for (const part of [
      `<title id="title">${compare.name}`,
      'CC BY 4.0',
      '2026',
      `${root}/maps/compare/`,
      compare.between.editorial.slice(0, 30),
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /href=|url\(|@import|<script|<image|foreignObject/,
    );
  });
});
