import { UsageError } from './run.ts';

/** What a command may do to the world; tests hand in their own. */
export interface Effects {
  /** Folder of the repository. */
  readonly root: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** The day on which all is done, as an ISO date: `ATLAS_TODAY`, or the present one in UTC. */
  readonly today: () => string;
}

export const realEffects: Effects = {
  root: process.cwd(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  now: () => performance.now(),
  today: () => dayGiven(process.env['ATLAS_TODAY']) ?? new Date().toISOString().slice(0, 10),
};

/** @throws {UsageError} for what is no day. */
function dayGiven(day: string | undefined): string | undefined {
  if (day === undefined || day === '') return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new UsageError(
    `ATLAS_TODAY is "${day}". Expected a day such as 2027-03-01. Correct it, or unset it.`,
  );
}
