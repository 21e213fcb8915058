import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { hookedClone } from '../tests/editors/hooked-clone.ts';

/**
 * How long an editor waits for a commit of one finding: with the hooks, without them, and each question the
 * hooks ask alone. A commit is made, taken back and made again, so that the gate knows every other file.
 */
const finding = 'content/findings/f04.yaml';
const rounds = 5;
const clone = hookedClone();
const { root } = clone;

const run = (command: string, ...args: readonly string[]): void => {
  const { status, stderr } = clone.run(command, ...args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
};
const git = (...args: readonly string[]): void => {
  const { status, stderr } = clone.git(...args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}\n${stderr}`);
};

/** Processor seconds that processes started from here have used, as Linux counts them in hundredths. */
const used = (): number =>
  readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(13, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / 100, 0);

const middle = (numbers: readonly number[]): string =>
  (numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0).toFixed(2);

/** Seconds on the clock in the middle of all rounds and at best, and processor seconds in the middle. */
function timed(work: () => void, between: () => void): readonly string[] {
  const times = Array.from({ length: rounds }, () => {
    const [start, before] = [performance.now(), used()];
    work();
    const time = { clock: (performance.now() - start) / 1000, processor: used() - before };
    between();
    return time;
  });
  const clock = times.map((time) => time.clock);
  return [middle(clock), Math.min(...clock).toFixed(2), middle(times.map(({ processor }) => processor))];
}

try {
  const text = readFileSync(join(root, finding), 'utf8');
  writeFileSync(join(root, finding), text.replace('confidence: high', 'confidence: medium'));
  git('add', '.');
  const back = (): void => git('reset', '-q', '--soft', 'HEAD~1');
  const commit =
    (...more: readonly string[]) =>
    () =>
      git('commit', '-qm', 'Read an excerpt', ...more);
  const ask = (question: string) => () => run(process.execPath, resolve('src/cli/check-staged.ts'), question);
  const nothing = (): void => undefined;
  writeFileSync(join(root, 'message'), 'Read an excerpt\n');
  const message = (): void =>
    run(process.execPath, resolve('src/cli/sanitise-commit.ts'), '--message', 'message');
  ask('words')();
  const rows = [
    ['commit with hooks', ...timed(commit(), back)],
    ['commit without hooks', ...timed(commit('--no-verify'), back)],
    ['record alone', ...timed(ask('record'), nothing)],
    ['words alone', ...timed(ask('words'), nothing)],
    ['format alone', ...timed(ask('format'), nothing)],
    ['message alone', ...timed(message, nothing)],
  ];
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log(
    `${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  );
} finally {
  clone.end();
}
