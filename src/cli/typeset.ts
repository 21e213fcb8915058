import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Sheet } from '../pdf/sheet.ts';
import type { TypesettingAnswer, TypesettingJob } from './typeset-worker.ts';
import { press } from './typesetter.ts';

/** Sheets that one process sets: it grows by two megabytes with each, and gives them back only as it ends. */
const mostSheets = 50;
const mostProcesses = 4;

/**
 * Sets sheets in processes of their own and tells `onAnswer` of each as it is done, by its place in the list.
 * Bounded in memory: at most four processes at a time, each with at most fifty sheets.
 *
 * @throws {Error} when a process ends before its work.
 */
export async function typeset(
  sheets: readonly Sheet[],
  compiler: string,
  onAnswer: (place: number, answer: TypesettingAnswer) => void,
): Promise<void> {
  const processes = Math.min(mostProcesses, availableParallelism());
  const share = Math.min(mostSheets, Math.ceil(sheets.length / processes));
  const batches = Array.from({ length: Math.ceil(sheets.length / share) }, (_, batch) => batch * share);
  const waiting = batches.values();
  const workThrough = async (): Promise<void> => {
    for (const first of waiting) {
      const job = { compiler, sheets: sheets.slice(first, first + share) };
      await inProcess(job, (place, answer) => onAnswer(first + place, answer));
    }
  };
  await Promise.all(Array.from({ length: processes }, workThrough));
}

function inProcess(
  job: TypesettingJob,
  onAnswer: (place: number, answer: TypesettingAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let answered = 0;
    const child = fork(new URL('typeset-worker.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, FONTCONFIG_FILE: join(press, 'no-system-fonts.conf') },
    });
    child.on('message', (answer: TypesettingAnswer) => {
      onAnswer(answered, answer);
      answered += 1;
    });
    child.on('error', reject);
    // Comes after the last message, unlike the end of the process.
    child.on('disconnect', () => {
      const stopped = job.sheets[answered];
      if (!stopped) return resolve();
      reject(
        new Error(`The typesetting process ended at ${stopped.address.full}, before its work was done.`),
      );
    });
    child.send(job);
  });
}
