import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { inspect } from '../sanitise/inspect.ts';
import { realEffects } from './effects.ts';
import { inspectCommits } from './inspect-commits.ts';
import { loadGate } from './gate.ts';
import { read } from './options.ts';
import { run, UsageError } from './run.ts';

const usage = 'Expected: npm run commits -- [--message FILE] [--range A..B] [--branch NAME]';
const largestLog = 64 * 1024 * 1024;

let isRefused = false;
const code = await run(realEffects, async () => {
  const text = { type: 'string' } as const;
  const { values } = read(usage, () => parseArgs({ options: { message: text, range: text, branch: text } }));
  if (Object.keys(values).length === 0) throw new UsageError(usage);
  const { inspector } = loadGate({ root: realEffects.root, language: 'en', env: process.env });
  ({ isRefused } = await inspectCommits(
    values,
    {
      readMessage: (file) => readFileSync(file, 'utf8'),
      git: async (args) =>
        (await promisify(execFile)('git', args, { cwd: realEffects.root, maxBuffer: largestLog })).stdout,
      inspectText: (manuscript) => inspect(manuscript, inspector),
      language: 'en',
    },
    realEffects,
  ));
  if (values.range === undefined) return;
  const { inspectHistory } = await import('./inspect-history.ts');
  const history = await inspectHistory(values.range, process.env, realEffects);
  isRefused ||= history.isRefused;
});
process.exitCode = isRefused ? 1 : code;
