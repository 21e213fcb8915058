import fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, loadContentFiles } from '../../src/catalogue/load-atlas.ts';
import { clearMaterial, type Answers } from '../../src/cli/clear-material.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { checkClearances } from '../../src/sanitise/clearance/check-clearances.ts';
import { checkSources } from '../../src/sanitise/clearance/check-sources.ts';
import { checklist, checklistVersion } from '../../src/sanitise/clearance/checklist.ts';
import { attachmentsOf, clearanceDigest } from '../../src/sanitise/clearance/clearance-digest.ts';
import {
  clearancePath,
  formatClearance,
  signClearance,
  type Clearance,
} from '../../src/sanitise/clearance/clearance.ts';
import { inspect } from '../../src/sanitise/inspect.ts';
import { sortMaterial } from '../../src/sanitise/clearance/material.ts';
import { readBlocks } from '../../src/sanitise/clearance/narrative-blocks.ts';
import { parseClearance } from '../../src/sanitise/clearance/parse-clearance.ts';
import { digestOf } from '../../src/sanitise/digest.ts';
import type { NamedBreach } from '../../src/sanitise/exceptions/apply-exceptions.ts';
import { formatFault } from '../../src/schema/fault.ts';
import type { ContentFile } from '../../src/schema/manuscript.ts';
import { inspector } from './gate.ts';

const file = (path: string, text: string): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });

const path = 'content/outcomes/harvest-2027.mdx';
const text = [
  '---',
  'id: harvest-2027',
  'material: session',
  '---',
  '',
  'Seasonal work needs contracts in two languages ([figures](/figures/harvest.csv)).',
  '',
  '![Fields](./fields.png)',
  '',
].join('\n');
const attachments = [
  file('public/figures/harvest.csv', 'a,b\n'),
  file('content/outcomes/fields.png', 'pixels'),
];
const session = [file(path, text), ...attachments];

const warning = (changes: Partial<NamedBreach> = {}): NamedBreach => ({
  path,
  rule: 'no-unique-descriptors',
  category: 'unique-descriptor',
  severity: 'warning',
  line: 6,
  column: 1,
  start: 40,
  end: 50,
  problem: 'Someone could be recognised.',
  remedy: 'Be vaguer.',
  digest: digestOf('no-unique-descriptors', 'Seasonal work needs contracts.'),
  ...changes,
});

const clearance = (changes: Partial<Clearance> = {}): Clearance => ({
  ...signClearance({
    path,
    digest: clearanceDigest({ path, text }, session),
    month: '2027-03',
    author: 'editor-1',
    reader: 'editor-2',
    warnings: [],
  }),
  ...changes,
});

const faultsOf = (files: readonly ContentFile[], breaches: readonly NamedBreach[] = []) =>
  checkClearances(files, breaches).map(formatFault);
const filed = (changes: Partial<Clearance> = {}, place = clearancePath(path)) =>
  file(place, formatClearance(clearance(changes)));

describe('a clearance', () => {
  test('lies under the path of its content, each path apart', () => {
    expect(clearancePath('content/outcomes/harvest-2027.mdx')).toBe(
      'gate/clearances/outcomes--harvest-2027.yaml',
    );
    expect(clearancePath('content/outcomes/harvest.de.mdx')).not.toBe(
      clearancePath('content/outcomes/harvest-de.mdx'),
    );
  });

  test('reads back as it was written', () => {
    const written = clearance({ warnings: [warning()].map(({ rule, digest }) => ({ rule, digest })) });
    const manuscript = { path: clearancePath(path), text: formatClearance(written) };
    expect(parseClearance(manuscript)).toMatchObject(written);
  });

  test.each([
    [
      'a day',
      { month: '2027-03-04' },
      /:3:8 month is "2027-03-04"\. Expected a month such as 2027-03, never a day\./,
    ],
    ['a name', { reader: 'Orla Vance' }, /:5:9 reader is text of 10 characters\..*never the person/],
    ['a short digest', { digest: 'abc' }, /:2:9 .*64 hexadecimal digits/],
  ])('with %s is refused', (_, changes, message) => {
    const faults = faultsOf([...session, filed(changes)]);
    expect(faults).toEqual([expect.stringMatching(message)]);
  });
});

describe('what a clearance is bound to', () => {
  const digest = (changed: string, files = session) => clearanceDigest({ path, text: changed }, files);

  test('files the text refers to, wherever they lie, in the order of their paths', () => {
    const text =
      '![a](../x/a.png) [b](/b.csv) c.json https://example.org/d.png ../../e.pdf "content/outcomes/f.svg"';
    const paths = [
      'content/x/a.png',
      'public/b.csv',
      'content/outcomes/c.json',
      'd.png',
      'e.pdf',
      'content/outcomes/f.svg',
    ];
    const found = attachmentsOf(
      { path, text },
      paths.toReversed().map((name) => file(name, '')),
    );
    expect(found.map(({ path: name }) => name)).toEqual([
      'content/outcomes/c.json',
      'content/outcomes/f.svg',
      'content/x/a.png',
      'e.pdf',
      'public/b.csv',
    ]);
  });

  test('any word, any byte of an image, any file that is added or taken away', () => {
    const original = digest(text);
    expect(digest(text.replace('two', 'three'))).not.toBe(original);
    expect(digest(text.replace('Seasonal', 'seasonal'))).not.toBe(original);
    expect(digest(text, [...attachments.slice(0, 1), file('content/outcomes/fields.png', 'pixel')])).not.toBe(
      original,
    );
    expect(digest(text, attachments.slice(1))).not.toBe(original);
    expect(clearanceDigest({ path: 'content/outcomes/other.mdx', text }, session)).not.toBe(original);
  });

  test('not line ends, stray space at them, or files it does not refer to', () => {
    const original = digest(text);
    expect(digest(`${text.replaceAll('\n', ' \r\n')}\n\n`)).toBe(original);
    expect(digest(text.replace('work', 'e\u0301t\u00e9'))).toBe(
      digest(text.replace('work', '\u00e9te\u0301')),
    );
    expect(digest(text, [...session, file('public/other.png', 'x')].toReversed())).toBe(original);
  });

  test('no byte can move from one part to the next', () => {
    const of = (first: string, second: string) =>
      clearanceDigest({ path, text: '/a.csv /b.csv' }, [
        file('public/a.csv', first),
        file('public/b.csv', second),
      ]);
    const part = fc.constantFrom(
      '',
      'public/b.csv',
      'public/b.csvpublic/b.csv',
      '0:',
      '12:public/b.csv',
      'x',
    );
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(of(a, b) === of(c, d)).toBe(a === c && b === d);
      }),
    );
    expect(of('', 'public/b.csv')).not.toBe(of('public/b.csv', ''));
  });
});

describe('session material', () => {
  test('passes with a clearance of exactly what it is', () => {
    expect(faultsOf([...session, filed()])).toEqual([]);
  });

  test('is refused without one', () => {
    expect(faultsOf(session)).toEqual([
      `${path}:1:1 This is session material, and no one has cleared it. Expected a clearance in gate/clearances/outcomes--harvest-2027.yaml. Have a second person run npm run clear -- ${path}.`,
    ]);
  });

  test.each<[string, Partial<Clearance>, RegExp]>([
    ['another digest', { digest: '0'.repeat(64) }, /:2:9 The text, or a file it refers to, was changed/],
    ['one role twice', { reader: 'editor-1' }, /:5:9 Author and reader are the same role\./],
    [
      'an older checklist',
      { checklist: checklistVersion + 1 },
      /:6:12 The checklist has version 2\. Expected version 1\./,
    ],
    [
      'an item left open',
      { ticked: checklist.slice(1).map(({ id }) => id) },
      /:8:3 1 of the checklist’s items is not affirmed\. Expected warnings as well\./,
    ],
    [
      'a warning no one raises',
      { warnings: [{ rule: 'no-roles', digest: '0'.repeat(16) }] },
      /1 acknowledged warning is no longer raised/,
    ],
  ])('is refused with %s', (_, changes, message) => {
    const faults = faultsOf([...session, filed(changes)]);
    expect(faults).toEqual([expect.stringMatching(message)]);
    expect(faults[0]).toMatch(/^gate\/clearances\/outcomes--harvest-2027\.yaml:/);
    expect(faults[0]).toMatch(new RegExp(`npm run clear -- ${path}\\.$`));
  });

  test('needs every warning acknowledged, each once, and no error or other file', () => {
    const raised = [
      warning(),
      warning({ line: 9 }),
      warning({ path: 'x', digest: 'f'.repeat(16) }),
      warning({ severity: 'error', digest: 'e' }),
    ];
    expect(faultsOf([...session, filed()], raised)).toEqual([
      expect.stringMatching(/The gate raises 1 warning that no one has acknowledged/),
    ]);
    const { rule, digest } = warning();
    expect(faultsOf([...session, filed({ warnings: [{ rule, digest }] })], raised)).toEqual([]);
  });

  test('keeps a warning of a rule that cannot look here', () => {
    const warnings = [{ rule: 'no-listed-names', digest: '0'.repeat(16) }];
    const files = [...session, filed({ warnings })];
    expect(faultsOf(files)).toHaveLength(1);
    expect(checkClearances(files, [], new Set(['no-listed-names']))).toEqual([]);
  });

  test('that is gone leaves a stale clearance', () => {
    expect(faultsOf([filed()])).toEqual([
      expect.stringMatching(/:1:7 There is no file "content\/outcomes\/harvest/),
    ]);
  });

  test('is not cleared by a clearance filed under another name', () => {
    expect(faultsOf([...session, filed({}, 'gate/clearances/harvest.yaml')])).toEqual([
      expect.stringMatching(/no one has cleared it/),
      expect.stringMatching(/filed under another name/),
    ]);
  });
});

describe('the two kinds of material', () => {
  const published = file(path, text.replace('session', 'published'));

  test('silence means published, and published material carries no clearance', () => {
    expect(faultsOf([file(path, text.replace('material: session\n', ''))])).toEqual([]);
    expect(faultsOf([published, filed()])).toEqual([expect.stringMatching(/is published material\./)]);
  });

  test('a word that names neither is refused, however it is spelt', () => {
    expect(faultsOf([file(path, text.replace('session', 'sesion'))])).toEqual([
      `${path}:3:11 material names no kind of material. Expected published or session. Correct the word. Session material needs a clearance.`,
    ]);
  });

  test('an escaped key is the same key', () => {
    const escaped = file(path, text.replace('material:', '"m\\u0061terial":'));
    expect([...sortMaterial([escaped]).session.keys()]).toEqual([path]);
  });

  test.each([
    [
      'a translation',
      'content/outcomes/harvest-2027.de.mdx',
      '---\ntranslationOf: harvest-2027\n---\n',
      /:2:16 translationOf names/,
    ],
    ['a finding', 'content/findings/f90.yaml', 'id: f90\noutcome: harvest-2027\n', /:2:10 outcome names/],
  ])('%s of session material is session material', (_, name, content, message) => {
    const cleared = [...session, filed()];
    expect(faultsOf([...cleared, file(name, content)])).toEqual([expect.stringMatching(message)]);
  });

  test('so is an interaction that rests on such a finding', () => {
    const finding = file('content/findings/f90.yaml', 'id: f90\nmaterial: session\n');
    const interaction = file('content/interactions/i90.yaml', 'id: i90\nfindings: [f01, f90]\n');
    expect(faultsOf([finding, interaction])).toContainEqual(
      expect.stringMatching(/i90\.yaml:2:11 findings names "f90"/),
    );
  });
});

describe('published material', () => {
  const files = loadContentFiles(process.cwd());
  const atlas = loadAtlas(process.cwd());
  const check = (body: string, changes: Partial<typeof atlas> = {}) =>
    checkSources({ ...atlas, ...changes }, [file('content/outcomes/x.mdx', `---\nid: x\n---\n\n${body}\n`)]);
  const lines = (body: string) => check(body).map(({ line }) => line - 4);

  test('the record rests on its sources throughout', () => {
    expect(checkSources(atlas, files).map(formatFault)).toEqual([]);
  });

  test.each([
    ['a component', 'It was tried <Source id="s01" />.'],
    ['words quoted', '<Cite source="s01">Tried</Cite> it was.'],
    ['a code', 'It was tried (F04).'],
    ['a link to a record, over two lines', 'As the [report\nsays](/outcomes/more-coherence-report-2017/).'],
    ['a count', 'There are <Count of="findings" /> findings.'],
    ['the text before', '<Finding id="f04" />\n\nThis is no forecast.'],
    ['the text after', 'The report begins so:\n\n<Finding id="f04" />'],
    ['the lead of its list', 'Three themes (F04):\n\n- One.\n- Two.\n- Three.'],
    ['a question', 'Who pays for training?'],
    ['a list of questions', '- Who pays?\n- Who gains?'],
    ['an aside', '<NotOnRecord>\n\n- The body of the report.\n\n</NotOnRecord>'],
    [
      'a remark between it and its ground',
      '<Finding id="f04" />\n\n<Note>\n\nA figure of 2021.\n\n</Note>\n\nTwo things meet here.',
    ],
    ['a section on the reading itself', '## How much was read\n\nTwo paragraphs of four.'],
  ])('may rest on %s', (_, body) => {
    expect(lines(body)).toEqual([]);
  });

  test.each<[string, string, readonly number[]]>([
    ['a statement alone', 'Training pays.', [1]],
    ['a statement two texts away', '<Finding id="f04" />\n\nOne.\n\nTwo.', [5]],
    ['a statement behind a heading', '<Finding id="f04" />\n\n## Next\n\nTraining pays.', [5]],
    ['an item far from any ground', '- One (F04).\n- Two.\n- Three.', [3]],
    ['a statement that ends in a question', 'Training pays. Who doubts it?', [1]],
    ['a code of no finding', 'Training pays (F99).', [1]],
    ['a component in words only', 'Training pays, says <Note>f04</Note>.\n\nSo it is.', [3]],
    ['a source no one can open', 'Training pays <Source id="s69" />.', [1]],
    ['a target, which is a mapping and no source', 'This bears on target 10.7.', [1]],
  ])('may not be %s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  test('cannot rest on session material', () => {
    const finding = file('content/findings/f04.yaml', 'id: f04\nmaterial: session\n');
    const outcome = file('content/outcomes/x.mdx', '---\nid: x\n---\nTraining pays (F04).\n');
    expect(checkSources(atlas, [finding, outcome]).map(({ path: place }) => place)).toEqual([
      'content/outcomes/x.mdx',
    ]);
  });

  test('names a source that can be opened in every finding, interaction, instrument and outcome', () => {
    const sources = new Map([...atlas.sources].map(([id, source]) => [id, { ...source, addresses: [] }]));
    const faults = checkSources({ ...atlas, sources }, files).filter(({ found }) => /address/.test(found));
    const expected =
      atlas.findings.size +
      atlas.interactions.size +
      atlas.outcomes.size +
      [...atlas.instruments.values()].filter((instrument) => instrument.sources.length > 0).length;
    expect(faults).toHaveLength(expected);
    expect(faults.find(({ path: place }) => place.endsWith('f04.yaml'))?.line).toBeGreaterThan(20);
  });
});

test('blocks cover a narrative but its blank lines, and begin where they stand', () => {
  const narrative = loadContentFiles(process.cwd()).filter(({ path: name }) => /outcomes\/.*mdx$/.test(name));
  for (const { bytes } of narrative) {
    const source = new TextDecoder().decode(bytes);
    const blocks = readBlocks(source);
    for (const block of blocks) expect(source.slice(block.start).startsWith(block.text)).toBe(true);
    const body = source.slice(blocks[0]?.start);
    expect(
      blocks
        .map((block) => block.text)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toBe(body.replaceAll(/\s/g, ''));
  }
});

describe('npm run clear', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-clear-'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const full: Answers = { author: 'editor-1', reader: 'editor-2', month: '2027-03', tick: 'all' };
  const clear = (answers: Answers, breaches: readonly NamedBreach[] = [], wanted = path, files = session) => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const effects: Effects = { root, say, complain: say, now: () => 0, today: () => '2027-04-01' };
    const end = clearMaterial(
      { path: wanted, answers, language: 'en', files, inspectText: () => breaches },
      effects,
    );
    return { end, said: said.join('\n') };
  };
  const place = () => join(root, clearancePath(path));

  test('shows the text, its warnings and the checklist, and writes nothing unasked', () => {
    const { end, said } = clear({}, [warning()]);
    expect(end).toBe('shown');
    expect(said).toContain('Seasonal work needs contracts in two languages (figures).');
    expect(said).toContain('[alt] Fields');
    expect(said).toContain(`${path}:6:1 warning no-unique-descriptors: Someone could be recognised.`);
    for (const { id } of checklist) expect(said).toContain(id);
    expect(existsSync(place())).toBe(false);
  });

  test('refuses a text that breaks the Rule, whatever is answered', () => {
    expect(clear(full, [warning({ severity: 'error' })]).end).toBe('refused');
    expect(existsSync(place())).toBe(false);
  });

  test.each<[string, Answers, RegExp]>([
    ['published material', full, /is published material\. No clearance is needed/],
    ['one role twice', { ...full, reader: 'editor-1' }, /Expected a second person/],
    ['a name', { ...full, author: 'Orla Vance' }, /--author names no role/],
    ['a day', { ...full, month: '2027-03-04' }, /never a day/],
    ['no month', { ...full, month: undefined }, /--month is no month/],
    ['open items', { ...full, tick: 'warnings,pictures' }, /--tick leaves open sole-voice, /],
  ])('refuses %s', (name, answers, message) => {
    const files = name.startsWith('published') ? [file(path, text.replace('session', 'published'))] : session;
    expect(() => clear(answers, [], path, files)).toThrow(message);
    expect(existsSync(place())).toBe(false);
  });

  test('refuses a path that leads nowhere', () => {
    expect(() => clear(full, [], 'content/outcomes/none.mdx')).toThrow(/There is no content file/);
  });

  test('files a clearance that the gate accepts', () => {
    const raised = [warning(), warning({ line: 9 })];
    expect(clear(full, raised).end).toBe('written');
    const written = file(clearancePath(path), readFileSync(place(), 'utf8'));
    expect(faultsOf([...session, written], raised)).toEqual([]);
    expect(faultsOf([...session, written])).toHaveLength(1);
  });

  test('files a clearance that no rule objects to', () => {
    clear(full, [warning()]);
    const text = readFileSync(place(), 'utf8');
    expect(inspect({ path: clearancePath(path), text }, inspector())).toEqual([]);
  });
});

test('the checklist has each item once, in both languages', () => {
  expect(new Set(checklist.map(({ id }) => id)).size).toBe(checklist.length);
  for (const { id, statement } of checklist) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(statement.en).toMatch(/^[A-Z].*\.$/);
    expect(statement.de).toMatch(/^[A-ZÄÖÜ].*\.$/);
  }
});
