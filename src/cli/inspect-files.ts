import { readFileSync, statSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inspectFile, type Whereabouts } from '../sanitise/binaries/inspect-file.ts';
import type { Breach } from '../sanitise/breach.ts';
import { sha256 } from '../sanitise/digest.ts';
import type { Inspector } from '../sanitise/inspect.ts';
import { forOutput, indexCleared, type ClearedWords } from '../sanitise/output/cleared-text.ts';
import type { Effects } from './effects.ts';
import { loadGate, type Gate, type GateSource } from './gate.ts';
import { asJson, isMessages, readableMessages } from './interface-messages.ts';
import { openInspectedFiles } from './inspected-files.ts';
import { repeatedBlocks, type RepeatedBlocks } from '../sanitise/output/repeated-blocks.ts';

/** The breaches of each file of a batch, in its order. */
export type BatchReport = readonly (readonly Breach[])[];

/** A batch handed to a worker. */
export interface Batch {
  readonly paths: readonly string[];
  readonly source: GateSource;
  /** Names of the files as they are reported. */
  readonly names: readonly string[];
  /** Of the built site: what its sources have cleared. */
  readonly cleared?: ClearedWords | undefined;
}

/** How files are to be read when they are not sources that stand where they belong. */
export interface Reading {
  /** Name of a file as it is reported; from the root of the repository unless given. */
  readonly nameOf?: (path: string) => string;
  readonly cleared?: ClearedWords;
}

/** From here on a second thread pays for the word lists it has to load. */
const worthAWorker = 1000;

/** Neighbours that go to one thread: costly kinds of file lie side by side, and are shared evenly so. */
const handful = 8;

/** Megabytes that hold the word lists and what is remembered of words; more would only put off clearing up. */
const memory = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 400 };

/** Where a file of the repository stands; outside of it nothing is known. */
export const whereaboutsOf = (name: string): Whereabouts => {
  const [top] = name.split('/');
  return top === 'content' || top === 'public'
    ? top
    : top === 'dist' || /^\.dist/.test(top ?? '')
      ? 'output'
      : 'anywhere';
};

/** Inspects a batch in this thread. `onFile` is told after each file. */
export async function inspectBatch(
  { paths, names, cleared }: Batch,
  gate: Pick<Gate, 'inspector'>,
  onFile: () => void,
): Promise<BatchReport> {
  const inspector = cleared ? forOutput(gate.inspector, indexCleared(cleared)) : gate.inspector;
  const [english, german] = [repeatedBlocks(), repeatedBlocks()];
  const found: (readonly Breach[])[] = [];
  for (const [index, file] of paths.entries()) {
    const path = names[index] ?? file;
    const bytes = new Uint8Array(readFileSync(file));
    found.push(
      cleared && path.endsWith('.html') && !isFurtherPage(path)
        ? await inspectPage(path, bytes, inspector, /\/de\//.test(path) ? german : english)
        : await inspectOne(path, bytes, inspector),
    );
    onFile();
  }
  return found;
}

/** Pages in languages that no rule reads: blanks in them could hide where a language begins and ends. */
const isFurtherPage = (path: string): boolean => /^[^/]+\/(?:fr|es|ru|ar|zh)\//.test(path);

/** A page of the built site: what it repeats of pages before it is passed over. */
async function inspectPage(
  path: string,
  bytes: Uint8Array,
  inspector: Inspector,
  blocks: RepeatedBlocks,
): Promise<Breach[]> {
  const html = new TextDecoder().decode(bytes);
  const found = await inspectOne(path, new TextEncoder().encode(blocks.without(html)), inspector);
  blocks.note(html, found);
  return found;
}

async function inspectOne(path: string, bytes: Uint8Array, inspector: Inspector): Promise<Breach[]> {
  const where = whereaboutsOf(path);
  if (!isMessages(path)) return inspectFile({ path, bytes }, inspector, { where });
  const words = new TextEncoder().encode(readableMessages(new TextDecoder().decode(bytes)));
  const breaches = await inspectFile({ path: asJson(path), bytes: words }, inspector, { where });
  return breaches.map((breach) => ({ ...breach, path }));
}

/**
 * Every breach in files, in the order given. Files that are as they were when they were last read, and the
 * gate with them, are not read again; many files are shared between threads, and long work shows how far it is.
 */
export async function inspectFiles(
  paths: readonly string[],
  source: GateSource,
  effects: Effects,
  { nameOf = (path) => nameBelow(source.root, path), cleared }: Reading = {},
): Promise<Breach[]> {
  const files = paths.map((path) => ({ path, name: nameOf(path) }));
  const inspected = openInspectedFiles(source, cleared && sha256(JSON.stringify(cleared)));
  const recalled = files.map(({ path, name }) => inspected.recall(path, name));
  const open = files.filter((_, index) => recalled[index] === undefined);
  if (open.length === 0) return recalled.flatMap((breaches) => breaches ?? []);
  const threads = open.length < worthAWorker ? 1 : Math.min(4, availableParallelism());
  const shares = Array.from({ length: threads }, (_, thread) =>
    [...open.keys()].filter((index) => Math.floor(index / handful) % threads === thread),
  );
  const parts = shares.map((share): Batch => {
    const part = share.flatMap((index) => open[index] ?? []);
    return {
      paths: part.map(({ path }) => path),
      names: part.map(({ name }) => name),
      source,
      cleared,
    };
  });
  const progress = progressOf(open.length, effects);
  const reports = await Promise.all(
    parts.map((part) =>
      threads === 1 ? inspectBatch(part, loadGate(source), progress) : inWorker(part, progress),
    ),
  );
  const found = new Map(
    shares.flatMap((share, thread) => share.map((index, place) => [index, reports[thread]?.[place] ?? []])),
  );
  for (const [index, { path, name }] of open.entries()) inspected.note(path, name, found.get(index) ?? []);
  inspected.save();
  const fresh = open.map((_, index) => found.get(index) ?? []).values();
  return recalled.flatMap((breaches) => breaches ?? fresh.next().value ?? []);
}

function inWorker(batch: Batch, onFile: () => void): Promise<BatchReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('inspect-worker.ts', import.meta.url), {
      workerData: batch,
      env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() ?? '' },
      resourceLimits: memory,
    });
    worker.on('message', (message: 'file' | BatchReport) => {
      if (message === 'file') onFile();
      else resolve(message);
    });
    worker.on('error', reject);
  });
}

/** Says after a second, and then each second, how many files are read. */
function progressOf(all: number, effects: Effects): () => void {
  let read = 0;
  let told = effects.now();
  return () => {
    read += 1;
    if (effects.now() - told < 1000) return;
    told = effects.now();
    effects.complain(`Inspected ${read.toLocaleString('en')} of ${all.toLocaleString('en')} files …`);
  };
}

/** A file as it is reported: below the repository from its root, elsewhere as given. */
export function nameBelow(root: string, path: string): string {
  const below = relative(root, path).replaceAll('\\', '/');
  return below.startsWith('..') || statSync(path).isDirectory() ? path.replaceAll('\\', '/') : below;
}
