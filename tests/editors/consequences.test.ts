import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareRecord } from '../../src/cli/compare-record.ts';
import { realEffects } from '../../src/cli/effects.ts';
import { finding, interaction, inventedRepository, source } from './invented-repository.ts';

let at: ReturnType<typeof inventedRepository>;
const secret = 'content/findings/f05.yaml';
const session = { material: 'session' };

/** What the command says, in the repository. */
async function consequences(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  await compareRecord(args, { ...realEffects, root: at.root, say: (line) => said.push(line) });
  return said.join('\n');
}

/** A record of five findings and three interactions, whose crosswalk has two pairs. */
beforeAll(() => {
  at = inventedRepository();
  const pair = (objective: number, sdg: string) => ({
    ...{ objective, sdg, basis: 'editorial', source: 'editorial', strength: 'medium' },
    note: { en: 'They belong together.', de: 'Sie gehören zusammen.' },
  });
  at.write('content/vocabulary/crosswalk.json', JSON.stringify([pair(5, '10.7'), pair(20, '10.c')]));
  for (const id of ['s01', 's02', 's03']) at.record('sources', source(id));
  const twoSources = ['s01', 's02'].map((id) => ({ source: id, locator: { en: 'abstract', de: 'Abriss' } }));
  at.record('findings', finding('f01', ['gcm-5', 'gcm-20'], { sources: twoSources }));
  at.record('findings', finding('f02', ['sdg-10.7', 'gcm-20']));
  at.record('findings', finding('f03', ['gcm-21']));
  at.record('findings', finding('f05', ['gcm-21'], session));
  at.record('interactions', interaction('i01', 'development', 'labour', 1));
  at.record('interactions', interaction('i02', 'labour', 'development', -1));
  at.record(
    'interactions',
    interaction('i03', 'foreign', 'labour', 2, {
      note: { en: 'An official spoke of her own experience.', de: 'Ein Amt.' },
    }),
  );
  at.outcome(['f01', 'f02', 'f03', 'f05']);
  at.clear(secret);
  at.git('add', '.');
  at.git('commit', '-qm', 'Begin');
});
afterAll(() => {
  at.remove();
});

test('nothing is said of what did not change', async () => {
  expect(await consequences('main')).toBe(`# Consequences since main

Nothing differs: no page, link, rank, score, source, clearance or warning.`);
});

test('each kind of change is told, in the words agreed on', async () => {
  at.record('findings', finding('f01', ['gcm-5', 'gcm-20'], { agreement: 'mixed' }));
  at.record('findings', finding('f03', ['gcm-21'], { status: 'withdrawn' }));
  at.record('findings', finding('f04', ['gcm-21', 'sdg-10.c']));
  at.record('findings', finding('f05', ['gcm-21', 'gcm-5'], session));
  at.record('interactions', interaction('i01', 'development', 'labour', -2));
  at.record('interactions', interaction('i03', 'foreign', 'labour', 2));
  const permits = readFileSync(join(at.root, 'content/instruments/permits.yaml'), 'utf8');
  at.write(
    'content/instruments/permits.yaml',
    permits.replace('Permits to work.', 'The minister left her post.'),
  );
  at.outcome(['f01', 'f03', 'f04', 'f05']);
  at.git(
    'rm',
    '-q',
    'content/findings/f02.yaml',
    'content/interactions/i02.yaml',
    'content/sources/s03.yaml',
  );
  const said = await consequences('main');
  expect(said).not.toContain('left her post');
  await expect(`${said}\n`).toMatchFileSnapshot('./consequences.golden.md');
  expect(JSON.parse(await consequences('main', '--format', 'json'))).toMatchObject({
    scores: [{ id: 'i01', from: { score: 1 }, to: { score: -2 } }],
  });
});

test('a base that git does not know ends with 2, and says what to do', () => {
  const command = [resolve('src/cli/consequences.ts'), 'nowhere'];
  expect(spawnSync(process.execPath, command, { cwd: at.root, encoding: 'utf8' })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `git knows no commit "nowhere" here. Expected a branch, tag or commit such as main. Fetch it, or see what there is: git branch --all
`,
  });
});

test('a record of old that cannot be read, and one of today, are told apart', async () => {
  at.write('content/findings/f01.yaml', 'id: f01\n');
  await expect(consequences('main')).rejects.toThrow(/^content\/findings\/f01\.yaml:1:1 /);
  at.git('stash', '-q');
  at.write('content/findings/f01.yaml', 'id: f01\n');
  at.git('commit', '-qam', 'Break it');
  at.git('checkout', '-q', 'HEAD~1', '--', 'content');
  await expect(consequences('main')).rejects.toThrow(/has \d+ faults? by the rules of today/);
});
