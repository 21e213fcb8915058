import { expect, test } from 'vitest';
import { embargoedFiles, marks, placing, withPlacement } from '../../tests/embargoed-record.ts';
import { loadContentFiles } from '../catalogue/load-atlas.ts';
import { formatFault } from './fault.ts';
import type { ContentFile } from './manuscript.ts';
import { parseAtlas } from './parse-atlas.ts';
import { readPublished } from './read-published.ts';

const record = loadContentFiles(process.cwd());
const decoder = new TextDecoder();
const edit = (files: readonly ContentFile[], path: string, change: (text: string) => string) =>
  files.map((file) =>
    file.path === path ? { path, bytes: new TextEncoder().encode(change(decoder.decode(file.bytes))) } : file,
  );
const planted = [...edit(record, placing, withPlacement), ...embargoedFiles];
const saidOf = (files: readonly ContentFile[], day = '2027-02-28'): string[] =>
  (readPublished(files, day).faults ?? []).map(formatFault);

test('before their day the record reads as if they did not exist', () => {
  const read = readPublished(planted, '2027-02-28');
  expect(read.faults).toBeUndefined();
  if (read.faults) return;
  expect(read.atlas).toEqual(parseAtlas(record).atlas);
  expect(read.files.map(({ path }) => path)).toEqual(record.map(({ path }) => path));
  const spaceless = (text: string): string => text.replaceAll(/\n+/g, '\n');
  for (const [index, { bytes }] of read.files.entries()) {
    expect(spaceless(decoder.decode(bytes))).toBe(spaceless(decoder.decode(record[index]?.bytes)));
  }
  expect(JSON.stringify([...read.atlas.findings.values()])).not.toMatch(new RegExp(marks.join('|')));
  expect(read.waiting.map(({ id, from }) => `${id} ${from}`)).toContain('f980 2027-03-01');
  expect(read.whole.findings.has('f980')).toBe(true);
});

test('without a day, whatever has an embargo waits', () => {
  expect(readPublished(planted, '')).toMatchObject({ waiting: { length: 8 } });
});

test('from their day on they are there, and the day itself is not', () => {
  const read = readPublished(planted, '2027-03-01');
  if (read.faults) throw new Error(saidOf(planted, '2027-03-01').join('\n'));
  expect(read.atlas.findings.has('f980')).toBe(true);
  expect(read.atlas.outcomes.get('quillwort')?.narrative.languages).toEqual(['en', 'de']);
  expect(read.waiting.map(({ id }) => id)).toEqual(['f981']);
  const after = readPublished(planted, '2027-04-01');
  if (after.faults) throw new Error('refused');
  expect(after.waiting).toEqual([]);
  expect(after.files).toBe(planted);
  expect(after.atlas.outcomes.get('return-trade-offs-2021')?.narrative.placements).toContainEqual({
    collection: 'findings',
    id: 'f981',
  });
  expect(JSON.stringify([...after.atlas.findings.values(), ...after.atlas.sources.values()])).not.toContain(
    'publishFrom',
  );
});

const f64 = 'content/findings/f64.yaml';
const outcome = 'content/outcomes/return-trade-offs-2021.mdx';
const until = (from: string): string =>
  `Give this record publishFrom: ${from} or later, or leave out what leads there until then.`;

test.each([
  [
    'a public finding that rests on a source that waits',
    f64,
    (text: string) => text.replace('source: s28', 'source: s980'),
    `${f64}:51:13 sources[0].source is "s980". Expected a record that readers may see when they see this one; that one waits until 2027-03. ${until('2027-03')}`,
  ],
  [
    'a finding that ends to wait before its source',
    'content/findings/f981.yaml',
    (text: string) => text.replace('source: s28', 'source: s980').replace('2027-04', '2027-02-28'),
    `content/findings/f981.yaml:26:13 sources[0].source is "s980". Expected a record that readers may see when they see this one; that one waits until 2027-03. ${until('2027-03')}`,
  ],
  [
    'a source cited within a sentence',
    outcome,
    (text: string) => text.replace('(<Source id="s28" />)', '(<Source id="s980" />)'),
    `${outcome}:36:2 id of Source is "s980". Expected a record that readers may see when they see this one; that one waits until 2027-03. ${until('2027-03')}`,
  ],
  [
    'a number in running text',
    outcome,
    (text: string) => text.replace('(F07)', '(F981)'),
    `${outcome}:89:84 The text names "f981". Expected no trace of it here, since it waits until 2027-04. ${until('2027-04')}`,
  ],
  [
    'a link to a page',
    outcome,
    (text: string) => text.replace('/interactions/i25/', '/instruments/quillwort/'),
    `${outcome}:93:76 The text names "quillwort". Expected no trace of it here, since it waits until 2027-03. ${until('2027-03')}`,
  ],
  [
    'a heading that would stand over nothing',
    outcome,
    (text: string) => text.replace('<Finding id="f981" />', '## New\n\n<Finding id="f981" />'),
    `${outcome}:74:1 Nothing is left below this line while records wait that it leads to. Expected a text that is complete without them. Add a sentence that holds already, or leave the line out until then.`,
  ],
])('refuses %s', (_, path, change, said) => {
  expect(saidOf(edit(planted, path, change), '2027-02-01')).toEqual([said]);
});

test('refuses a year, which would be a guess, and what is no date', () => {
  const wrong = (from: string): string[] =>
    saidOf(edit(record, f64, (text) => `${text}publishFrom: ${from}\n`)).map((line) =>
      line.replace(/^\S+ /, ''),
    );
  const expected = 'Expected a month or day such as 2027-03 or 2027-03-01.';
  const order = 'Write the year first, then the month, in digits and joined by hyphens.';
  expect(wrong('2027')).toEqual([`publishFrom is "2027". ${expected} ${order}`]);
  expect(wrong('1.3.2027')).toEqual([`publishFrom is "1.3.2027". ${expected} Write "2027-03-01".`]);
});
