import { parseArgs } from 'node:util';
import type { Remark } from '../editing/remark.ts';
import { summary, toJson, toText } from '../editing/report.ts';
import { checkContent, type Scope } from './check-content.ts';
import type { Effects } from './effects.ts';
import { changesIn, type Changes } from './git.ts';
import { mendContent } from './mend-content.ts';
import { read } from './options.ts';
import { UsageError } from './run.ts';

const usage = `Usage: npm run check -- [--all] [--fix] [--quiet] [--format text|json]

Reads what you changed since the published branch: keys, codes and references, what could identify a
participant, links, long sentences and translations. Code you changed is read by “npm run lint”.
Where nothing was changed, everything is read.

  --all            all content, changed or not; no code
  --fix            makes every change that has one right answer first
  --quiet          leaves out hints, which stop nothing
  --format json    for other programs; content only

  npm run check                      what you changed
  npm run check -- --fix             mends line ends, codes, misspelt keys
  npm run check -- --all --quiet     the whole record, what must be looked at

Ends with 0 when nothing stops publication, 1 when something does, 2 when it could not run.`;

/** How a check ended. */
export interface Checked {
  readonly isRefused: boolean;
  /** Whether code was changed, or nothing was, so that it has to be read as well. */
  readonly isCodeDue: boolean;
}

/**
 * Checks the content that differs from what is published, and says what was found.
 *
 * @throws {UsageError} for options that are none.
 */
export async function checkChanges(args: readonly string[], effects: Effects): Promise<Checked> {
  const { root, say, complain } = effects;
  const { all, fix, quiet, help, format } = readOptions(args);
  if (help) {
    say(usage);
    return { isRefused: false, isCodeDue: false };
  }
  const isText = format === 'text';
  const changes = changesIn(root);
  const isNarrow = !all && changes !== undefined && changes.files.size > 0;
  const scope: Scope = isNarrow ? changes.files : undefined;
  if (fix) mendContent(scope, isText ? effects : { ...effects, say: complain });
  const { remarks, notice } = await checkContent(scope, effects);
  const isRefused = remarks.some(({ severity }) => severity === 'error');
  const isWhole = !isNarrow && !all;
  // Where nothing was changed nobody waits for opinions: what is wrong is told, and how much more there is.
  const shown = remarks.filter(({ severity }) =>
    isWhole ? severity === 'error' : !(quiet && severity === 'hint'),
  );
  if (isText) {
    if (!all) say(scopeLine(isNarrow, changes));
    if (notice !== undefined) say(notice);
    tell(shown, isRefused, effects);
    if (isWhole && remarks.length > shown.length) say('What else to look at: npm run check -- --all');
  } else {
    say(toJson(shown));
  }
  const isCode = isNarrow ? [...changes.files].some((path) => !path.startsWith('content/')) : isWhole;
  return { isRefused, isCodeDue: isText && !isRefused && isCode };
}

function readOptions(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    all: flag,
    fix: flag,
    quiet: flag,
    help: flag,
    format: { type: 'string', default: 'text' },
  } as const;
  const { values } = read(usage, () => parseArgs({ args: [...args], options }));
  if (!['text', 'json'].includes(values.format)) throw new UsageError(usage);
  return values;
}

function scopeLine(isNarrow: boolean, changes: Changes | undefined): string {
  if (!changes) return 'git cannot tell what you changed, so everything is read.\n';
  return isNarrow
    ? `Read what you changed since ${changes.since}; everything: npm run check -- --all\n`
    : 'Nothing differs from what is published, so everything is read.\n';
}

function tell(remarks: readonly Remark[], isRefused: boolean, { say }: Effects): void {
  if (remarks.length > 0) say(`${toText(remarks)}\n\n${summary(remarks)}`);
  if (remarks.some(({ mend }) => mend)) say('What is marked [--fix does it]: npm run check -- --fix');
  say(isRefused ? 'Errors stop publication. Nothing was published.' : 'Nothing here stops publication.');
}
