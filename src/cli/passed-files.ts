import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyPath } from '../sanitise/policy.ts';
import { keyVariable, rosterPath } from '../sanitise/roster/require-roster.ts';
import type { GateSource } from './gate.ts';

/**
 * Fingerprints of files the gate has let pass without a word. They hold for one state of the gate: its
 * code, lists, policy, roster and key. What it objected to is never remembered, so that no objection is
 * lost, and of no file anything but its fingerprint.
 */
export interface PassedFiles {
  readonly has: (path: string, name: string) => boolean;
  readonly add: (path: string, name: string) => void;
  readonly save: () => void;
}

const house = new URL('../../', import.meta.url).pathname;
const folder = join(house, 'node_modules', '.cache', 'atlas-gate');

interface Stored {
  readonly gate: string;
  readonly passed: readonly string[];
}

/**
 * Opens what passed this state of the gate before. What the built site may say depends on its sources as
 * well: their texts, `cleared`, are part of that state, and it is remembered apart.
 */
export function openPassedFiles(source: GateSource, cleared?: string): PassedFiles {
  const file = join(folder, cleared === undefined ? 'passed.json' : 'passed-output.json');
  const gate = fingerprintOfGate(source, cleared);
  const stored = readStored(file);
  const before = new Set(stored?.gate === gate ? stored.passed : []);
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
  const all = new Set(before);
  return {
    has: (path, name) => before.has(fingerprint(path, name)),
    add: (path, name) => void all.add(fingerprint(path, name)),
    save: () => {
      if (all.size === before.size) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ gate, passed: [...all].toSorted() } satisfies Stored));
    },
  };
}

function readStored(file: string): Stored | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('gate' in value) || !('passed' in value))
      return undefined;
    const { gate, passed } = value;
    const texts = Array.isArray(passed) && passed.every((entry) => typeof entry === 'string');
    return typeof gate === 'string' && texts ? { gate, passed } : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that decides what passes: code and lists of the gate, dictionaries, policy, roster and key. */
function fingerprintOfGate({ root, env }: GateSource, cleared = ''): string {
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
  return hash
    .update(env[keyVariable] ?? '')
    .update('\0')
    .update(cleared)
    .digest('base64url');
}
