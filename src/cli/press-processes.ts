import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PressAnswer, PressJob } from './answer-job.ts';
import { press } from './typesetter.ts';

/** Sheets that one process sets: it grows by two megabytes with each, and gives them back only as it ends. */
const mostSheets = 50;
const mostProcesses = 4;

/** A program beside this file that answers a {@link PressJob}. */
export type PressWorker = 'typeset-worker.ts' | 'card-worker.ts';

/**
 * Has sheets made into files by processes of their own and tells `onAnswer` of each as it is done, by its place
 * in the list. Bounded in memory: at most four processes at a time, each with at most fifty sheets.
 *
 * @throws {Error} when a process ends before its work.
 */
export async function makeInProcesses<Sheet>(
  worker: PressWorker,
  { compiler, sheets }: PressJob<Sheet>,
  onAnswer: (place: number, answer: PressAnswer) => void,
): Promise<void> {
  const processes = Math.min(mostProcesses, availableParallelism());
  const share = Math.min(mostSheets, Math.ceil(sheets.length / processes));
  const batches = Array.from({ length: Math.ceil(sheets.length / share) }, (_, batch) => batch * share);
  const waiting = batches.values();
  const workThrough = async (): Promise<void> => {
    for (const first of waiting) {
      const job = { compiler, sheets: sheets.slice(first, first + share) };
      await inProcess(worker, job, (place, answer) => onAnswer(first + place, answer));
    }
  };
  await Promise.all(Array.from({ length: processes }, workThrough));
}

function inProcess<Sheet>(
  worker: PressWorker,
  job: PressJob<Sheet>,
  onAnswer: (place: number, answer: PressAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let answered = 0;
    const child = fork(new URL(worker, import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, FONTCONFIG_FILE: join(press, 'no-system-fonts.conf') },
    });
    child.on('message', (answer: PressAnswer) => {
      onAnswer(answered, answer);
      answered += 1;
    });
    child.on('error', reject);
    // Comes after the last message, unlike the end of the process.
    child.on('disconnect', () => {
      if (answered === job.sheets.length) return resolve();
      reject(
        new Error(
          `${worker} ended before its work was done, at: ${JSON.stringify(job.sheets[answered]).slice(0, 200)}`,
        ),
      );
    });
    child.send(job);
  });
}
