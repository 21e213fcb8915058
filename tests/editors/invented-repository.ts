import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { loadContentFiles } from '../../src/catalogue/load-atlas.ts';
import { clearanceDigest } from '../../src/sanitise/clearance/clearance-digest.ts';
import { clearancePath, formatClearance, signClearance } from '../../src/sanitise/clearance/clearance.ts';

const both = (en: string, de = en) => ({ en, de });
/** What the head of a file says. */
export type Facts = Readonly<Record<string, unknown>>;

export const finding = (id: string, codes: readonly string[], more: Facts = {}): Facts => ({
  id,
  outcome: 'practice-2027',
  kind: 'insight',
  statement: both(`Statement ${id} on wages.`, `Aussage ${id} über Löhne.`),
  agreement: 'broad',
  confidence: 'high',
  fields: ['labour'],
  phases: ['transit'],
  levels: ['global'],
  interests: ['livelihoods-at-home'],
  linkages: codes.map((to) => ({
    to,
    relation: 'contributes',
    strength: 'strong',
    reason: both('The target asks for it.', 'Die Zielvorgabe verlangt es.'),
    basis: 'editorial',
  })),
  sources: [{ source: 's01', locator: both('abstract', 'Zusammenfassung') }],
  related: [],
  ...more,
});

export const interaction = (
  id: string,
  from: string,
  to: string,
  score: number,
  more: Facts = {},
): Facts => ({
  id,
  from: { field: from },
  to: { field: to },
  wording: { from: both(from), to: both(to) },
  sign: score < 0 ? 'undermines' : 'supports',
  score,
  basis: 'editorial',
  phases: ['transit'],
  reason: both('Permits open a way.', 'Erlaubnisse öffnen einen Weg.'),
  agreement: 'single-source',
  findings: ['f01'],
  sources: ['s01'],
  ...more,
});

export const source = (id: string): Facts => ({
  id,
  tier: 'record',
  type: 'report',
  kind: both('report', 'Bericht'),
  title: `Report ${id}`,
  publisher: 'Migration Strategy Group',
  issued: '2027',
  languages: ['en'],
  addresses: [{ url: `https://doi.org/10.1038/${id}`, host: 'publisher' }],
  read: { extent: 'full', note: both('Read complete.', 'Vollständig gelesen.') },
});

/** A git repository with an invented record of a few files on the true vocabularies. */
export function inventedRepository() {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const record = (collection: string, facts: Facts): void =>
    write(`content/${collection}/${String(facts['id'])}.yaml`, stringify(facts));
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@atlas.example'];
    const options = [...identity, '-c', 'core.hooksPath=/dev/null'];
    const { status, stdout, stderr } = spawnSync('git', [...options, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  /** A narrative that places findings. */
  const outcome = (placed: readonly string[]): void =>
    write(
      'content/outcomes/practice-2027.mdx',
      `---\n${stringify({
        id: 'practice-2027',
        language: 'en',
        kind: 'brief',
        round: 'r1',
        period: '2027-03',
        title: both('Practice', 'Übung'),
        summary: {
          plain: both('To practise on.', 'Zum Üben.'),
          policy: both('To practise on.', 'Zum Üben.'),
        },
        sources: ['s01'],
        status: 'published',
      })}---\n\n${placed.map((id) => `<Finding id="${id}" />\n`).join('\n')}`,
    );
  /** Clears a file of session material as a second reader would. */
  const clear = (path: string): void => {
    const files = loadContentFiles(root);
    const bytes = files.find((file) => file.path === path)?.bytes;
    const digest = clearanceDigest({ path, text: new TextDecoder().decode(bytes) }, files);
    const facts = { path, digest, month: '2027-03', author: 'editor-1', reader: 'editor-2', warnings: [] };
    write(clearancePath(path), formatClearance(signClearance(facts)));
  };
  const guide = (collection: 'docs' | 'briefings', facts: Facts): void =>
    write(`content/${collection}/${String(facts['id'])}.mdx`, `---\n${stringify(facts)}---\n\nA text.\n`);
  cpSync('content/vocabulary', join(root, 'content/vocabulary'), { recursive: true });
  record('rounds', {
    id: 'r1',
    label: both('Round', 'Runde'),
    years: [2027, 2027],
    theme: both('Practice', 'Übung'),
    convenors: ['Robert Bosch Stiftung'],
    questions: [both('What helps?', 'Was hilft?')],
    participants: both('Not said.', 'Nicht gesagt.'),
    onRecord: both('A report.', 'Ein Bericht.'),
    notOnRecord: both('The rest.', 'Der Rest.'),
    sources: ['s01'],
  });
  record('instruments', {
    id: 'permits',
    label: both('Permits', 'Erlaubnisse'),
    scope: both('Permits to work.', 'Erlaubnisse zu arbeiten.'),
    aliases: { en: [], de: [] },
    wieldedBy: ['labour'],
    phases: ['transit'],
    levels: ['national'],
    sources: ['s01'],
  });
  record('partners', {
    id: 'am',
    code: 'AM',
    standard: 'iso-3166-1',
    label: both('Armenia', 'Armenien'),
    engagements: [
      {
        text: both('A partnership.', 'Eine Partnerschaft.'),
        form: 'eu',
        years: [2027, 2027],
        instruments: ['permits'],
        sources: ['s01'],
      },
    ],
  });
  const [title, summary] = [both('Practice', 'Übung'), both('To practise on.', 'Zum Üben.')];
  guide('docs', { id: 'about', language: 'en', title, summary, order: 1 });
  guide('briefings', {
    id: 'practice',
    language: 'en',
    title,
    summary,
    audience: both('All', 'Alle'),
    objectives: [],
  });
  git('init', '-q', '-b', 'main');
  return { root, write, record, git, outcome, clear, remove: () => rmSync(root, { recursive: true }) };
}
