import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { summary, toJson, toText } from '../editing/report.ts';
import type { Remark } from '../editing/remark.ts';
import { checkContent, type Scope } from './check-content.ts';
import { realEffects } from './effects.ts';
import { changesIn } from './git.ts';
import { mendContent } from './mend-content.ts';
import { read } from './options.ts';
import { run, UsageError } from './run.ts';

const usage = `Usage: npm run check -- [--all] [--fix] [--quiet] [--format text|json]

Reads what you changed since the published branch: keys, codes and references, what could identify a
participant, links, long sentences and translations. Code you changed is read by “npm run lint”.
Where nothing was changed, everything is read.

  --all            all content, changed or not; no code
  --fix            makes every change that has one right answer first
  --quiet          leaves out hints, which stop nothing
  --format json    for other programs

  npm run check                      what you changed
  npm run check -- --fix             mends line ends, codes, misspelt keys
  npm run check -- --all --quiet     the whole record, what must be looked at

Ends with 0 when nothing stops publication, 1 when something does, 2 when it could not run.`;

let isRefused = false;
const code = await run(realEffects, async () => {
  const { root, say } = realEffects;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = read(usage, () =>
    parseArgs({
      options: { all: flag, fix: flag, quiet: flag, help: flag, format: { type: 'string', default: 'text' } },
    }),
  );
  const { all, fix, quiet, help, format } = values;
  if (help) return say(usage);
  if (!['text', 'json'].includes(format)) throw new UsageError(usage);
  const isText = format === 'text';
  const changes = changesIn(root);
  const isNarrow = !all && changes !== undefined && changes.files.size > 0;
  const scope: Scope = isNarrow ? changes.files : undefined;
  if (fix) mendContent(scope, isText ? realEffects : { ...realEffects, say: realEffects.complain });
  const { remarks, notice } = await checkContent(scope, realEffects);
  const shown = remarks.filter(({ severity }) => !(quiet && severity === 'hint'));
  isRefused = remarks.some(({ severity }) => severity === 'error');
  if (!isText) return say(toJson(shown));
  if (isNarrow) say(`Read what you changed since ${changes.since}; everything: npm run check -- --all\n`);
  if (notice !== undefined) say(notice);
  tell(shown);
  const isCode = scope === undefined ? !all : [...scope].some((path) => !path.startsWith('content/'));
  if (!isRefused && isCode && existsSync(join(root, 'package.json'))) lint();
});
process.exitCode = isRefused ? 1 : code;

function tell(remarks: readonly Remark[]): void {
  const { say } = realEffects;
  if (remarks.length > 0) say(`${toText(remarks)}\n\n${summary(remarks)}`);
  if (remarks.some(({ mend }) => mend)) say('What is marked [--fix does it]: npm run check -- --fix');
  say(isRefused ? 'Errors stop publication. Nothing was published.' : 'Nothing here stops publication.');
}

/** Format, lint and types of the code. Its own report goes to the same terminal. */
function lint(): void {
  realEffects.say('\nReading the code: npm run lint');
  const { status } = spawnSync('npm', ['run', '--silent', 'lint'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  isRefused = status !== 0;
}
