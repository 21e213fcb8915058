import type { Effects } from './effects.ts';

/**
 * Runs one step of a longer work and reports it: what, how much, how long. `work` returns the count
 * as it shall be read, such as “1,113 pages”, and what later steps need.
 */
export async function step<Result>(
  title: string,
  effects: Effects,
  work: () => Done<Result> | Promise<Done<Result>>,
): Promise<Result> {
  const start = effects.now();
  const [count, result] = await work();
  const seconds = ((effects.now() - start) / 1000).toFixed(1);
  effects.say(`  ${title.padEnd(22)} ${count.padStart(16)} ${seconds.padStart(7)} s`);
  return result;
}

type Done<Result> = readonly [count: string, result: Result];

/** “1,113 pages”, “1 page”. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : other}`;
