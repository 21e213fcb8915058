import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Breach } from '../sanitise/breach.ts';
import { policyPath } from '../sanitise/policy.ts';
import { keyVariable, rosterPath } from '../sanitise/roster/require-roster.ts';
import { gateCache, house, keep } from './gate-cache.ts';
import type { GateSource } from './gate.ts';

/**
 * What the gate said of files it has read before, so that each objection is reported again as long as
 * its file is as it was. It holds for one state of the gate: its code, lists, policy, roster and key. Of
 * a file it keeps a fingerprint and its breaches, which hold none of its words, but not its name.
 */
export interface InspectedFiles {
  /** Every breach of a file, if it was read before as it is now. */
  readonly recall: (path: string, name: string) => readonly Breach[] | undefined;
  readonly note: (path: string, name: string, breaches: readonly Breach[]) => void;
  readonly save: () => void;
}

type Said = readonly Omit<Breach, 'path'>[];

interface Stored {
  readonly gate: string;
  /** By fingerprint. */
  readonly files: Readonly<Record<string, Said>>;
}

/**
 * Opens what this state of the gate said before. What the built site may say depends on its sources as
 * well: their texts, `cleared`, are part of that state, and it is remembered apart.
 */
export function openInspectedFiles(source: GateSource, cleared?: string): InspectedFiles {
  const file = join(gateCache, cleared === undefined ? 'sources.json' : 'output.json');
  const gate = fingerprintOfGate(source, cleared);
  const before = readStored(file, gate);
  const all = new Map(before);
  const fingerprints = new Map<string, string>();
  const fingerprint = (path: string, name: string): string => {
    const known = fingerprints.get(name);
    if (known !== undefined) return known;
    // The name counts: a rule may read it, and the folder decides what may stand there.
    const fresh = createHash('sha256')
      .update(name)
      .update('\0')
      .update(readFileSync(path))
      .digest('base64url')
      .slice(0, 27);
    fingerprints.set(name, fresh);
    return fresh;
  };
  return {
    recall: (path, name) => before.get(fingerprint(path, name))?.map((breach) => ({ path: name, ...breach })),
    note: (path, name, breaches) =>
      void all.set(
        fingerprint(path, name),
        breaches.map(({ path: _, ...said }) => said),
      ),
    save: () => {
      if (all.size > before.size)
        keep(file, JSON.stringify({ gate, files: Object.fromEntries(all) } satisfies Stored));
    },
  };
}

/** What is on file for this state of the gate. */
function readStored(file: string, gate: string): ReadonlyMap<string, Said> {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stored>;
    return new Map(stored.gate === gate ? Object.entries(stored.files ?? {}) : []);
  } catch {
    // Nothing there, or nothing whole.
    return new Map();
  }
}

/** Everything that decides what is said: code and lists of the gate, dictionaries, policy, roster and key. */
function fingerprintOfGate({ root, language, env }: GateSource, cleared = ''): string {
  const hash = createHash('sha256');
  for (const path of globSync(['src/{cli,sanitise}/**/*.{json,ts,txt}', 'package-lock.json'], {
    cwd: house,
  }).toSorted()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(house, path)));
  }
  for (const path of [policyPath, rosterPath]) {
    if (existsSync(join(root, path)))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  }
  return hash.update([language, env[keyVariable] ?? '', cleared].join('\0')).digest('base64url');
}
