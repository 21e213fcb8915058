import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { importFile } from '../../src/cli/import-file.ts';
import { run } from '../../src/cli/run.ts';
import type { Asker } from '../../src/editing/asker.ts';
import { template } from '../../src/importing/finding-columns.ts';
import * as word from './word-file.ts';

// The first one loads the word lists of the gate.
vi.setConfig({ testTimeout: 90_000 });

let root = '';
let folder = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  folder = mkdtempSync(join(tmpdir(), 'atlas-files-'));
  for (const name of ['content', 'gate']) cpSync(name, join(root, name), { recursive: true });
});
afterAll(() => {
  for (const place of [root, folder]) rmSync(place, { recursive: true, force: true });
});

/** What the command says of a file of this name and content, and how it ends. */
async function bring(name: string, content: string | Uint8Array, args: readonly string[], asker?: Asker) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const effects = { root, say, complain: say, now: () => 0, today: () => '2027-03-01' };
  let isRefused = false;
  const code = await run(effects, async () => {
    isRefused = await importFile([file, ...args], effects, asker);
  });
  expect(Buffer.from(readFileSync(file)).equals(Buffer.from(content))).toBe(true);
  return { status: isRefused ? 1 : code, said: lines.join('\n').replaceAll(`${folder}/`, '') };
}

const written = (path: string): string => readFileSync(join(root, path), 'utf8');
const facts = [
  ...['--kind', 'brief', '--period', '2027-03', '--title.de', 'Fähigkeiten', '--sources', 's01'],
  ...['--summary.plain.en', 'A page.', '--summary.plain.de', 'Eine Seite.'],
  ...['--summary.policy.en', 'A page.', '--summary.policy.de', 'Eine Seite.'],
];

const { run: text, paragraph, entry, table, link, part } = word;
const sealed = /SEALED|Talvik|Okonkwo/i;
const tracked =
  `<w:ins w:id="1" w:author="Ilse Talvik">${text('Transfers became cheaper.')}</w:ins>` +
  '<w:del w:id="2" w:author="Amara Okonkwo"><w:r><w:delText>SEALED deletion</w:delText></w:r></w:del>' +
  `<w:moveFrom w:id="3" w:author="Amara Okonkwo">${text('SEALED move')}</w:moveFrom>`;
const hidden =
  text('SEALED hidden', '<w:vanish/>') +
  text('SEALED style', '<w:rStyle w:val="Secret"/>') +
  text('SEALED tiny', '<w:sz w:val="2"/>');
const body = [
  paragraph(text('Skills and fair pathways'), 'Title'),
  paragraph(text('What was found'), 'Heading1'),
  paragraph(text('Below it'), 'Heading3'),
  paragraph(
    `${text('Permits count ')}${text('more', '<w:b/>')}${text(' than ')}${text('visas', '<w:i/>')}${text(' {x} &lt;Finding&gt; 1*2*3 ')}${link('rWeb', 'a report')}${link('rMail', 'ilse.talvik@example.org')}${text(' ')}${link('rFile', 'a plan')}`,
  ),
  paragraph(
    `${tracked}${hidden}<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
  ),
  paragraph(text('SEALED paragraph'), 'Deeper'),
  paragraph(
    '<w:r><w:drawing><w:t>SEALED drawing</w:t></w:drawing></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>SEALED box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
  ),
  entry('one'),
  entry('below one', 1),
  entry('two'),
  table([
    ['Phase', 'Tool | use'],
    ['transit', '- none'],
  ]),
  paragraph(text('export controls are no program.')),
  paragraph(text('1. is no list, nor is')),
  paragraph(text('- this')),
].join('');
const around = {
  'word/comments.xml': part(
    'comments',
    `<w:comment w:id="0" w:author="Ilse Talvik">${paragraph(text('SEALED comment'))}</w:comment>`,
  ),
  'word/header1.xml': part('hdr', paragraph(text('SEALED header'))),
  'word/footnotes.xml': part(
    'footnotes',
    `<w:footnote w:id="2">${paragraph(text('SEALED note'))}</w:footnote>`,
  ),
  'word/embeddings/sealed.xlsx': 'SEALED',
  'docProps/core.xml':
    '<p:core xmlns:p="p" xmlns:d="d"><d:creator>Ilse Talvik</d:creator><d:subject>SEALED subject</d:subject></p:core>',
};

test('a Word file becomes a draft that holds its visible text and nothing besides', async () => {
  const { status, said } = await bring('report.docx', word.wordFile(body, around), facts);
  expect(status, said).toBe(0);
  expect(said).not.toMatch(sealed);
  expect(said).toContain('Tracked changes were taken as if accepted: one insertion is in the draft.');
  expect(said).toContain(
    'Left out and not repeated here: 1 comment, 2 tracked deletions, 2 names of authors and reviewers, 1 document property, 4 hidden passages, 1 header or footer, 1 footnote or endnote, 1 picture or drawing, 1 embedded file, 1 text box, 1 e-mail address, and 1 link that leads nowhere on the web.',
  );
  expect(said).toContain('The gate has no objection to the draft.');
  expect(existsSync(join(root, 'gate/clearances'))).toBe(existsSync('gate/clearances'));
  const draft = written('content/outcomes/skills-fair-pathways-2027.mdx');
  expect(draft).not.toMatch(sealed);
  expect(draft).toContain('\nmaterial: session\n');
  expect(draft.slice(draft.indexOf('\n---\n') + 6)).toBe(
    [
      '## What was found',
      '### Below it',
      'Permits count **more** than *visas* \\{x\\} \\<Finding\\> 1\\*2\\*3 [a report](https://www.un.org/en/report) a plan',
      'Transfers became cheaper.',
      '- one\n  - below one\n- two',
      '| Phase | Tool \\| use |\n| --- | --- |\n| transit | - none |',
      'Export controls are no program.',
      '1\\. is no list, nor is',
      '\\- this\n',
    ].join('\n\n'),
  );
  expect(loadAtlas(root, '2027-03-01').outcomes.get('skills-fair-pathways-2027')?.title.en).toBe(
    'Skills and fair pathways',
  );
});

test('a draft is never written over, and a dry run writes nothing', async () => {
  const files = readdirSync(join(root, 'content/outcomes')).length;
  const again = await bring('report.docx', word.wordFile(body), [
    ...facts,
    '--id',
    'skills-fair-pathways-2027',
  ]);
  expect(again).toMatchObject({
    status: 2,
    said: expect.stringContaining('exists already. Expected a new id.'),
  });
  const dry = await bring('report.docx', word.wordFile(body), [...facts, '--dry-run']);
  expect(dry).toMatchObject({ status: 0, said: expect.stringContaining('Transfers became cheaper.') });
  expect(readdirSync(join(root, 'content/outcomes')).length).toBe(files);
});

test('what the gate objects to is told by place and remedy, never by the words', async () => {
  const told = paragraph(text('Amara Okonkwo told the session that returns had failed.'));
  const { status, said } = await bring('leak.docx', word.wordFile(told), [...facts, '--title.en', 'Leak']);
  expect(status).toBe(1);
  expect(said).toMatch(
    /^content\/outcomes\/leak-2027\.mdx:\d+:1 error no-person-names: .+\. .+ \[[\da-f]{16}\]$/m,
  );
  expect(said).not.toMatch(sealed);
});

describe('refused in one sentence, with exit code 2:', () => {
  const zip = word.wordFile('');
  const bomb = word.wordFile(paragraph(text('x'.repeat(100 * 1024 * 1024))));
  // The directory of the archive says that the document unfolds to ten bytes.
  const liar = new Uint8Array(bomb);
  const view = new DataView(liar.buffer);
  for (let at = 0; at < liar.length - 46; at += 1) {
    const entryHere = view.getUint32(at, true) === 0x02014b50;
    if (entryHere && view.getUint32(at + 24, true) > 1e6) view.setUint32(at + 24, 10, true);
  }
  const entities = { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "aa">]><d>&a;</d>' };
  test.each([
    ['no archive', 'a.docx', 'plain words', 'The file is no Word file, whatever its name says.'],
    [
      'a locked file',
      'a.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'The file is locked by a password,',
    ],
    ['a cut archive', 'a.docx', zip.slice(0, 300), 'The Word file is damaged.'],
    [
      'no document',
      'a.docx',
      word.wordFile('', { '_rels/.rels': '<Relationships/>' }),
      'The file holds no text of Word.',
    ],
    ['broken XML', 'a.docx', word.wordFile('<w:p>'), 'The Word file is damaged.'],
    ['entities', 'a.docx', word.wordFile('', entities), 'The Word file is damaged.'],
    ['a bomb', 'a.docx', bomb, 'The file unfolds to 104,'],
    ['a bomb that lies', 'a.docx', liar, 'The Word file is damaged.'],
    ['an old Word file', 'a.doc', 'x', 'The name ends in “.doc”. Expected .docx, .md or .csv.'],
    ['text that is no UTF-8', 'a.md', new Uint8Array([0xff, 0xfe, 0x41]), 'The file is not in UTF-8.'],
    ['a text without words', 'a.md', '<!-- SEALED -->\n', 'a.md holds no text.'],
  ])('%s', async (_, name, content, reason) => {
    const { status, said } = await bring(name, content, facts);
    expect([status, said]).toEqual([2, expect.stringContaining(reason)]);
    expect(said).toMatch(/Nothing was written\.$/);
    expect(said).not.toMatch(/\bat .*\.[jt]s:\d+/);
    expect(said).not.toMatch(sealed);
  });
});

test('Markdown loses its facts, comments, HTML and pictures, and keeps its words', async () => {
  const markdown =
    '\uFEFF---\r\ntitle: Fair pathways\r\nauthor: Ilse Talvik\r\n---\r\n\r\n## Found\r\n\r\nA <b>word</b> <!-- SEALED --> in {braces}, ![SEALED](x.png) and [mail](mailto:a@b.org).[^1]\r\n\r\n<!--\r\nSEALED\r\n-->\r\n\r\n1. one\r\n2. two\r\n\r\n[^1]: SEALED\r\n';
  const { status, said } = await bring('notes.md', markdown, [...facts, '--material', 'published']);
  expect(status, said).toBe(0);
  expect(said).toContain(
    'Left out and not repeated here: 2 comments, 1 footnote or endnote, 1 picture or drawing, 1 e-mail address, 2 pieces of HTML, and 1 fact above the text.',
  );
  const draft = written('content/outcomes/fair-pathways-2027.mdx');
  expect(draft).toContain('## Found\n\nA word in \\{braces\\}, and mail.\n\n1. one\n2. two\n');
  expect(draft).toContain('material: published');
  expect(said + draft).not.toMatch(sealed);
});

const head = template().replaceAll(',', ';');
const row = (cells: Readonly<Record<string, string>>): string =>
  template()
    .split(',')
    .map((name) => cells[name] ?? '')
    .join(';');
const finding = {
  'statement (en)': '"Cheaper transfers\r\nleave more."',
  'statement (de)': 'Günstigere Überweisungen lassen mehr übrig.',
  kind: 'insight',
  agreement: 'not-stated',
  confidence: 'low',
  fields: 'labour, development',
  phases: 'transit',
  levels: 'global',
  interests: 'security',
  source: 's01',
  'locator (en)': 'abstract',
  'locator (de)': 'Kurzfassung',
};
const asks = {
  relation: 'asks',
  strength: 'weak',
  'reason (en)': 'It asks.',
  'reason (de)': 'Es fragt.',
  basis: 'editorial',
};
const csv = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  `\uFEFF${[head, ...rows.map(row)].join('\r\n')}\r\n`;

test('a table as spreadsheets save it becomes findings with their links, placed in their outcome', async () => {
  const table = csv(
    { ...finding, target: '10.c', ...asks },
    { objective: '20', ...asks },
    { ...finding, kind: 'tension' },
  );
  const { status, said } = await bring('findings.csv', table, ['--outcome', 'german-coordination-2017']);
  expect(status, said).toBe(0);
  expect(said).toContain('git commit -m "Add f83 to f84"');
  const { findings, outcomes } = loadAtlas(root, '2027-03-01');
  expect(findings.get('f83')).toMatchObject({
    statement: { en: 'Cheaper transfers leave more.' },
    fields: ['labour', 'development'],
    linkages: [{ to: 'sdg-10.c' }, { to: 'gcm-20', relation: 'asks', reason: { de: 'Es fragt.' } }],
    sources: [{ source: 's01', locator: { de: 'Kurzfassung' } }],
    material: 'session',
  });
  expect(outcomes.get('german-coordination-2017')?.narrative.placements.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['f83', 'f84']),
  );
});

test('a table inside a text gives its place to its findings', async () => {
  const names = Object.keys(finding);
  const cells = Object.values(finding).map((cell) => cell.replaceAll(/"|\r\n/g, ' ').trim());
  const inside = [paragraph(text('Before.')), table([names, cells]), paragraph(text('After.'))].join('');
  const { status, said } = await bring('both.docx', word.wordFile(inside), [...facts, '--title.en', 'Both']);
  expect(status, said).toBe(0);
  expect(written('content/outcomes/both-2027.mdx')).toContain('Before.\n\n<Finding id="f85" />\n\nAfter.\n');
});

describe('wrong cells are named by row and column:', () => {
  test.each([
    [
      'an unknown column',
      'kind,colour\r\n',
      'cell B1 (row 1, column 2) names no column of a finding. Expected statement (en), statement (de), kind,',
    ],
    [
      'a slip in a column',
      `${head.replace('kind', 'kin')}\r\n`,
      'cell C1 (row 1, column 3) names no column of a finding. Expected statement (en), statement (de), kind, agreement, confidence, fields, phases, levels, interests, source, locator (en), locator (de), target, objective, relation, strength, reason (en), reason (de), basis, note (en), note (de). Did you mean "kind"?',
    ],
    [
      'a missing column',
      'kind\r\ninsight\r\n',
      'cell A1 (row 1, column 1) begins a row of headers without statement (en), statement (de), agreement,',
    ],
    [
      'a word that is none',
      csv({ ...finding, kind: 'insigt' }),
      'cell C2 (row 2, column 3) is wrong: kind is "insigt". Expected one of insight, recommendation, tension, open-question. Did you mean "insight"?',
    ],
    [
      'a code in a second row',
      csv(finding, { target: '10.x', ...asks }),
      'cell M3 (row 3, column 13) is wrong: linkages[0].to is "sdg-10.x".',
    ],
    [
      'a reason in one language',
      csv({ ...finding, target: '10.c', ...asks, 'reason (de)': '' }),
      'cell R2 (row 2, column 18) is wrong: linkages[0].reason.de is missing. Expected text. Add it.',
    ],
    [
      'two links in one row',
      csv({ ...finding, target: '10.c', objective: '20', ...asks }),
      'cell N2 (row 2, column 14) gives a second link in one row.',
    ],
    [
      'a link without a finding',
      csv({ target: '10.c', ...asks }),
      'cell A2 (row 2, column 1) begins a row without a statement,',
    ],
    ['no rows', csv(), 'cell A1 (row 1, column 1) begins a table without findings.'],
    ['an open quotation mark', `${head}\r\n"x;y\r\n`, 'has a quotation mark that opens or closes nothing.'],
  ])('%s', async (_, table, said) => {
    const before = readdirSync(join(root, 'content/findings')).length;
    const ended = await bring('findings.csv', table, ['--outcome', 'german-coordination-2017']);
    expect(ended.status, ended.said).toBe(1);
    expect(ended.said).toContain(`findings.csv: ${said}`.replace('findings.csv: has', 'has'));
    expect(readdirSync(join(root, 'content/findings')).length).toBe(before);
  });
});

test('a person is asked for what the file does not say, and may stop', async () => {
  const asked: string[] = [];
  const answers: Readonly<Record<string, string>> = {
    material: 'published',
    kind: 'brief',
    period: '2027',
    id: 'asked',
  };
  const answer = async ({ message }: { message: string }): Promise<string> => {
    const key = message.split(':')[0] ?? '';
    asked.push(key);
    return answers[key] ?? 'Words.';
  };
  const asker: Asker = {
    text: answer,
    choose: answer,
    chooseSeveral: async ({ message }) => (message.startsWith('sources') ? ['s01'] : []),
    confirm: async () => false,
  };
  const { status, said } = await bring(
    'asked.md',
    '# Asked\n\nThe text is in English and says so.\n',
    [],
    asker,
  );
  expect(status, said).toBe(0);
  expect(asked).toContain('title.de');
  expect(asked).not.toContain('title.en');
  expect(asked).not.toContain('text');
  expect(asked).not.toContain('language');
  expect(written('content/outcomes/asked.mdx')).toContain('en: Asked');
});

test('without an answer and without a person every option is named, and help tells of them', async () => {
  const { status, said } = await bring('notes.md', 'Words.\n', []);
  expect(status).toBe(2);
  for (const key of ['--kind', '--period', '--title.en', '--sources']) expect(said).toContain(`  ${key}  `);
  expect(await bring('notes.md', 'Words.\n', ['--kidn', 'x'])).toMatchObject({
    status: 2,
    said: expect.stringContaining('There is no --kidn of an outcome.'),
  });
  expect(await bring('notes.md', '', ['--help'])).toMatchObject({
    status: 0,
    said: expect.stringContaining('npm run import -- report.docx --dry-run'),
  });
  expect(await bring('notes.md', '', ['--template'])).toMatchObject({ status: 0, said: template() });
});
