import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Root of the atlas’s own code. */
export const house = new URL('../../', import.meta.url).pathname;

/** What the gate keeps to be quicker; losing it costs time and nothing else. It is never committed. */
export const gateCache = join(house, 'node_modules', '.cache', 'atlas-gate');

/** Writes a file whole or not at all: two threads may write the same one. */
export function keep(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}-${threadId}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
