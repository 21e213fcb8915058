import { digestOf } from './digest.browser.ts';
import { isHalted } from './halt.browser.ts';
import { readCache, readRecord, writeRecord, type KeptRecord } from './kept.browser.ts';
import { changedFiles, surplusFiles, type Digests, type Held } from './manifest.ts';
import { isFixed } from './strategy.ts';

/** How files are to be kept. */
export interface Keeping {
  /** Told after each file that was fetched or could not be: how many, of how many. */
  readonly onFile?: (done: number, all: number) => void;
  /** Goes into the record beside the files. */
  readonly about?: Partial<KeptRecord>;
  /** Lets files go that are no longer wanted, once nothing is missing. */
  readonly drops?: boolean;
}

/** Requests at once. */
const lanes = 4;
/** So much is written down at least, should the browser end the work. */
const written = 40;

/**
 * Brings a cache to what is wanted, fetching only what is not held as it is. What cannot be fetched stays
 * as it was and is returned; it never stops the rest.
 */
export async function keep(
  name: string,
  wanted: ReadonlyMap<string, Held>,
  { onFile, about = {}, drops = false }: Keeping = {},
): Promise<string[]> {
  const cache = await caches.open(name);
  const record = await readRecord(cache);
  const files = new Map(Object.entries(record.files));
  const open = changedFiles(wanted, record.files);
  const held = open.length > 0 ? await heldElsewhere(name) : [];
  const missing: string[] = [];
  const save = (): Promise<void> =>
    writeRecord(cache, { ...record, ...about, files: Object.fromEntries(files) });
  let done = 0;
  const keepOne = async (path: string): Promise<void> => {
    try {
      if (isHalted()) throw new Error('Keeping was ended.');
      const response = (await copyOf(path, wanted.get(path)?.[0], held)) ?? (await fetched(path));
      const digest = await digestOf(await response.clone().arrayBuffer());
      await cache.put(path, response);
      files.set(path, digest);
      // What was read before is now the older copy.
      await (await caches.open(readCache)).delete(path);
    } catch {
      missing.push(path);
    }
    done += 1;
    onFile?.(done, open.length);
    if (done % written === 0) await save();
  };
  const queue = open.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const path of queue) await keepOne(path);
    }),
  );
  if (drops && missing.length === 0) {
    for (const path of surplusFiles(wanted, Object.fromEntries(files))) {
      await cache.delete(path);
      files.delete(path);
    }
  }
  if (!isHalted()) await save();
  return missing;
}

type Holding = readonly [Cache, Digests];

/** Every other cache with what it has on record. */
const heldElsewhere = async (name: string): Promise<Holding[]> =>
  Promise.all(
    (await caches.keys())
      .filter((other) => other !== name)
      .map(async (other) => {
        const cache = await caches.open(other);
        return [cache, (await readRecord(cache)).files] as const;
      }),
  );

async function copyOf(
  path: string,
  digest: string | undefined,
  held: readonly Holding[],
): Promise<Response | undefined> {
  const holding = held.find(([, files]) => files[path] !== undefined && files[path] === digest);
  return holding?.[0].match(path, { ignoreVary: true });
}

/**
 * A file from the server, which is asked whether the one at hand is still so unless its name says it.
 *
 * @throws {Error} when it is not there or is something else, such as a page to log in.
 */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(path, {
    cache: isFixed(path) ? 'default' : 'no-cache',
    // What the reader asks for at the same time goes first.
    priority: 'low',
  });
  if (!response.ok || response.redirected) throw new Error(`${response.status} for ${path}`);
  return response;
}
