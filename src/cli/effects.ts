/** What a command may do to the world; tests hand in their own. */
export interface Effects {
  /** Folder of the repository. */
  readonly root: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** The present day in UTC, as an ISO date. */
  readonly today: () => string;
}

export const realEffects: Effects = {
  root: process.cwd(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
};
