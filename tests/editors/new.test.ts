import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { makeRecord } from '../../src/cli/make-record.ts';
import { run } from '../../src/cli/run.ts';
import type { Asker } from '../../src/editing/asker.ts';
import { objectionToId } from '../../src/editing/kinds.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const folder of ['content', 'gate']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What the command says and how it ends, without a terminal. */
async function make(kind: string, answers: Readonly<Record<string, string>>, asker?: Asker) {
  const [said, complained]: [string[], string[]] = [[], []];
  const effects: Effects = {
    root,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    now: () => 0,
    today: () => '2027-03-01',
  };
  const args = [kind, ...Object.entries(answers).flatMap(([key, value]) => [`--${key}`, value])];
  const status = await run(effects, () => makeRecord(args, effects, asker));
  return { status, stdout: said.join('\n'), stderr: complained.join('\n') };
}
const written = (path: string): string => readFileSync(join(root, path), 'utf8');

const en = 'Permits that are tied to one employer weaken what training partnerships promise.';
const de =
  'Aufenthaltstitel, die an einen Betrieb gebunden sind, schwächen, was Ausbildungspartnerschaften versprechen.';
const finding = {
  outcome: 'german-coordination-2017',
  kind: 'tension',
  'statement.en': en,
  'statement.de': de,
  agreement: 'single-source',
  confidence: 'medium',
  fields: 'labour, foreign',
  phases: 'admission-and-arrival',
  levels: 'national',
  interests: 'labour-migration-opportunity',
  'linkages.0.to': 'gcm-6',
  'linkages.0.relation': 'conflicts',
  'linkages.0.strength': 'medium',
  'linkages.0.reason.en': en,
  'linkages.0.reason.de': de,
  'linkages.0.basis': 'editorial',
  'sources.0.source': 's01',
  'sources.0.locator.en': 'abstract',
  'sources.0.locator.de': 'Zusammenfassung',
};

const cases: readonly (readonly [kind: string, answers: Record<string, string>, path: string])[] = [
  [
    'source',
    {
      tier: 'close-context',
      type: 'report',
      'kind.en': 'report',
      'kind.de': 'Bericht',
      title: 'A report that was never written',
      publisher: 'Invented Institute',
      languages: 'en,de',
      issued: '2027-03',
      'addresses.0.url': 'https://www.un.org/report',
      'addresses.0.host': 'publisher',
      'read.extent': 'excerpt',
      'read.note.en': 'The summary.',
      'read.note.de': 'Die Zusammenfassung.',
    },
    'content/sources/s71.yaml',
  ],
  ['finding', finding, 'content/findings/f83.yaml'],
  [
    'interaction',
    {
      'from.field': 'labour',
      'to.instrument': 'skills-partnerships',
      'wording.from.en': 'tied permits',
      'wording.from.de': 'gebundene Aufenthaltstitel',
      'wording.to.en': 'skills partnerships',
      'wording.to.de': 'Ausbildungspartnerschaften',
      sign: 'undermines',
      score: '-2',
      basis: 'editorial',
      phases: 'admission-and-arrival',
      'reason.en': en,
      'reason.de': de,
      agreement: 'single-source',
      findings: 'f83',
      sources: 's01',
    },
    'content/interactions/i50.yaml',
  ],
  [
    'outcome',
    {
      language: 'en',
      kind: 'forum',
      period: '2027-03',
      'title.en': 'Roundtable on pathways and partnerships',
      'title.de': 'Runder Tisch über Wege und Partnerschaften',
      'summary.plain.en': en,
      'summary.plain.de': de,
      'summary.policy.en': en,
      'summary.policy.de': de,
      sources: 's01',
      text: 'The roundtable took up two questions.',
    },
    'content/outcomes/roundtable-pathways-partnerships-2027.mdx',
  ],
  [
    'briefing',
    {
      language: 'en',
      'title.en': 'Permits and partnerships',
      'title.de': 'Aufenthaltstitel und Partnerschaften',
      'summary.en': en,
      'summary.de': de,
      'audience.en': 'Delegates to a roundtable',
      'audience.de': 'Delegierte eines Roundtables',
      'objectives.0': '5',
      'objectives.1': '18',
      text: 'What is on file about permits.',
      findings: 'f83,f01',
    },
    'content/briefings/permits-partnerships.mdx',
  ],
  [
    'partner',
    {
      code: 'KE',
      standard: 'iso-3166-1',
      'label.en': 'Kenya',
      'label.de': 'Kenia',
      'engagements.0.text.en': 'Named as a country of origin.',
      'engagements.0.text.de': 'Als Herkunftsland genannt.',
      'engagements.0.form': 'case',
      'engagements.0.years': '2018,2019',
      'engagements.0.sources': 's01',
      'engagements.0.verify': 'true',
    },
    'content/partners/ke.yaml',
  ],
  ['translation', { of: 'briefings/permits-partnerships' }, 'content/briefings/permits-partnerships.de.mdx'],
];

test.each(cases)(
  'a new %s is written, read by the schema, formatted, and not written again',
  async (kind, answers, path) => {
    const { status, stdout, stderr } = await make(kind, answers);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain(`Wrote ${path}.`);
    expect(stdout).toContain('npm run check');
    const text = written(path);
    const facts = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? text;
    expect(await format(facts, { parser: 'yaml', printWidth: 110 })).toBe(facts);
    const again = await make(kind, {
      ...answers,
      ...(kind !== 'translation' && { id: path.replace(/^.*\/|\.\w+$/g, '') }),
    });
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/exists already|has a translation/);
    expect(again.stderr).not.toMatch(/\n\s+at /);
    expect(written(path)).toBe(text);
  },
);

test('together they are a record: the finding is placed, numbers are numbers, nothing is cleared', () => {
  const atlas = loadAtlas(root);
  expect(atlas.findings.get('f83')).toMatchObject({ status: 'published', fields: ['labour', 'foreign'] });
  expect(atlas.interactions.get('i50')).toMatchObject({ score: -2, acting: 'policy' });
  expect(atlas.briefings.get('permits-partnerships')?.narrative.placements.map(({ id }) => id)).toEqual([
    'f83',
    'f01',
  ]);
  expect(atlas.partners.get('ke')?.engagements[0]).toMatchObject({ years: [2018, 2019], verify: true });
  const outcome = written('content/outcomes/german-coordination-2017.mdx');
  expect(outcome.split('<Finding id="f83" />')).toHaveLength(2);
  expect(existsSync(join(root, 'gate/clearances'))).toBe(false);
});

test.each([
  ['an answer left out', { ...finding, agreement: '' }, 1, 'agreement is "". Expected one of broad'],
  ['a wrong code', { ...finding, 'linkages.0.to': 'sdg-10.11' }, 1, 'Goal 10 has sdg-10.1'],
  ['a misspelt key', { statment: 'x' }, 2, 'Did you mean --statement?'],
  [
    'nothing at all',
    {},
    2,
    '--statement.en  The statement, in our own words, complete in itself. In English.',
  ],
])('%s is refused, and nothing is written', async (_, answers, code, said) => {
  const before = readdirSync(join(root, 'content/findings'));
  const { status, stderr } = await make('finding', answers);
  expect(status).toBe(code);
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readdirSync(join(root, 'content/findings'))).toEqual(before);
});

test('a record that stands in both languages has nothing left to translate', async () => {
  expect(await make('translation', { of: 'outcomes/roundtable-pathways-partnerships-2027' })).toMatchObject({
    status: 0,
  });
  const { status, stderr } = await make('translation', {});
  expect(status).toBe(2);
  expect(stderr).toContain('Every narrative stands in both languages');
});

test('session material is told who has to clear it', async () => {
  const { status, stdout } = await make('finding', { ...finding, material: 'session' });
  expect(status).toBe(0);
  expect(stdout).toContain('npm run clear -- content/findings/f84.yaml');
});

test('what a person has answered is not lost when the record refuses it', async () => {
  const asker: Asker = {
    text: ({ initial }) => Promise.resolve(initial ?? ''),
    choose: () => Promise.reject(new Error('Everything was given.')),
    chooseSeveral: () => Promise.resolve([]),
    confirm: () => Promise.resolve(false),
  };
  const { status, stdout, stderr } = await make('finding', { ...finding, related: 'f00' }, asker);
  expect(status).toBe(1);
  expect(stderr).toContain('related[0] is "f00".');
  expect(stdout).toContain(`statement:\n  en: ${en}`);
  expect(existsSync(join(root, 'content/findings/f85.yaml'))).toBe(false);
});

test('an id is looked at before anything is written', () => {
  const atlas = loadAtlas(root);
  expect(objectionToId('f99', 'finding', atlas)).toBeUndefined();
  expect(objectionToId('f01', 'finding', atlas)).toBe('"f01" belongs to another record. Choose another.');
  expect(objectionToId('Plan 1', 'outcome', atlas)).toMatch(
    /^Expected an id such as more-coherence-report-2017\./,
  );
});
