import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { patchYaml } from './patch-yaml.ts';

const record = `id: f01
# The period is the one of the report.
kind: insight
statement:
  en: >-
    Coherence means looking at policy fields through the ways they act on each other and lining up measures so
    that one does not damage another.
  de: "Kohärenz: ein Wort"
fields:
  - labour
  - foreign # both ministries
sources: [s01, s02]
linkages:
  - to: sdg-10.7
    reason:
      en: Short.
      de: Kurz.
  - to: gcm-5
    reason:
      en: One.
      de: Eins.
`;

/** The record above, as a form holds it. */
interface Held {
  kind: string;
  statement: { en: string; de: string };
  fields: string[];
  sources: string[];
  linkages: { to: string; reason?: { en: string; de: string } }[];
  status?: string;
}

/** Lines that are not in both, marked as \`diff\` does. */
function changes(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

const edited = (edit: (value: Held) => object): string => patchYaml(record, edit(parse(record) as Held));

describe('only what differs is written:', () => {
  test('nothing, where nothing differs', () => {
    expect(edited((value) => value)).toBe(record);
  });

  test('blank fields of a form that the file lacks', () => {
    expect(patchYaml(record, { ...parse(record), note: { en: '', de: '' }, related: [], status: null })).toBe(
      record,
    );
  });

  test.each<[string, (value: Held) => object, string[]]>([
    ['a word', (v) => ({ ...v, kind: 'tension' }), ['-kind: insight', '+kind: tension']],
    [
      'a quoted text',
      (v) => ({ ...v, statement: { ...v.statement, de: 'Kohärenz: zwei' } }),
      ['-  de: "Kohärenz: ein Wort"', '+  de: "Kohärenz: zwei"'],
    ],
    [
      'a long text',
      ({ statement, ...v }) => ({
        ...v,
        statement: { ...statement, en: statement.en.replace('another', 'a third') },
      }),
      ['-    that one does not damage another.', '+    that one does not damage a third.'],
    ],
    [
      'an entry of a list on one line',
      (v) => ({ ...v, sources: [...v.sources, 's03'] }),
      ['-sources: [s01, s02]', '+sources: [s01, s02, s03]'],
    ],
    [
      'an entry below one with a remark',
      (v) => ({ ...v, fields: [...v.fields, 'trade-and-economy'] }),
      ['+  - trade-and-economy'],
    ],
    ['an entry taken away', (v) => ({ ...v, fields: v.fields.slice(1) }), ['-  - labour']],
    [
      'a text inside a list',
      ({ linkages: [first, second], ...v }) => ({
        ...v,
        linkages: [first, { ...second, reason: { en: 'One.', de: 'Zwei.' } }],
      }),
      ['-      de: Eins.', '+      de: Zwei.'],
    ],
    [
      'a key taken away',
      ({ linkages: [first], ...v }) => ({ ...v, linkages: [first, { to: 'gcm-5' }] }),
      ['-      en: One.', '-      de: Eins.'],
    ],
    [
      'a key between others',
      ({ sources, linkages, ...v }) => ({ ...v, note: { en: 'So.', de: 'So.' }, sources, linkages }),
      ['+note:', '+  en: So.', '+  de: So.'],
    ],
    ['a key at the end', (v) => ({ ...v, status: 'withdrawn' }), ['+status: withdrawn']],
  ])('%s', (_, edit, expected) => {
    expect(changes(record, edited(edit))).toEqual(expected);
  });

  test('digits stay a number where they were one', () => {
    expect(patchYaml('period: 2017\n', { period: '2018' })).toBe('period: 2018\n');
  });
});

const files = globSync('content/{findings,interactions,sources,partners,rounds,instruments}/*.yaml');

test('every record stays as it is, byte for byte, when nothing is changed', () => {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(patchYaml(text, parse(text, { schema: 'core' }) as object), file).toBe(text);
  }
  expect(files.length).toBeGreaterThan(200);
});

test('whatever is changed, the file says it afterwards', () => {
  const word = fc.oneof(
    fc.constantFrom('a: b', '# c', '- d', '„e“', '10.10', 'true', 'x'.repeat(90)),
    fc.stringMatching(/^[a-zä ]{1,200}[.!]$/),
  );
  const row = fc.record({ to: word, reason: fc.record({ en: word, de: word }) });
  const value = fc.record(
    {
      id: fc.constant('f01'),
      kind: word,
      statement: fc.record({ en: word, de: word }),
      fields: fc.array(word, { minLength: 1 }),
      sources: fc.array(word, { minLength: 1 }),
      linkages: fc.array(row),
      note: word,
      years: fc.tuple(fc.nat(), fc.nat()),
    },
    { requiredKeys: ['id', 'kind', 'statement', 'fields', 'sources', 'linkages'] },
  );
  fc.assert(
    fc.property(value, value, (first, second) => {
      const once = patchYaml(record, first);
      expect(parse(once, { schema: 'core' })).toEqual(first);
      const twice = patchYaml(once, second);
      expect(parse(twice, { schema: 'core' })).toEqual(second);
    }),
  );
});
