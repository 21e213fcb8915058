import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { OpenRecord } from '../catalogue/open-record.ts';
import type { Breach } from '../sanitise/breach.ts';
import { clearancePath } from '../sanitise/clearance/clearance.ts';
import { materialOf } from '../sanitise/clearance/material.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { formatFault, type Fault } from '../schema/fault.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import type { Effects } from './effects.ts';
import { loadClearable } from './gate-files.ts';
import { loadGate } from './gate.ts';
import { inspectBatch, inspectFiles } from './inspect-files.ts';
import { judgeSources, sourceFiles, tellWarnings, type SourceReport } from './publication-gate.ts';
import { run } from './run.ts';
import { counted } from './step.ts';

/** The gate beside texts that are being written: it stops nothing, since a draft may be at fault. */
export interface DraftGate {
  /** What it objects to by now, exceptions taken away. */
  readonly breaches: () => readonly Breach[];
  /** What is wrong with clearances, exceptions and sources by now. */
  readonly faults: () => readonly Fault[];
  /** Files of sessions that count as uncleared: all that the gate has not found cleared. */
  readonly uncleared: () => readonly string[];
  /** Takes back that what was saved was cleared; paths count from the root. */
  readonly doubt: (saved: readonly string[]) => void;
  /**
   * Reads everything and tells what would be refused. After a first time it reads the files just saved, and
   * tells what would be refused of them, and of others what is new.
   */
  readonly tell: (saved?: readonly string[]) => Promise<void>;
}

/** Files that change what the gate says of all others. */
const isOfGate = (path: string): boolean => /^gate\/(?:policy\.yaml|roster\.json)$/.test(path);

/** Opens the gate of a repository whose record is open for writing. Nothing has been read by it yet. */
export function openDraftGate(effects: Effects, record: OpenRecord): DraftGate {
  const { root } = effects;
  const source = { root, language: 'en', env: process.env } as const;
  const raised = new Map<string, readonly Breach[]>();
  let cleared: ReadonlySet<string> = new Set();
  let report: Pick<SourceReport, 'breaches' | 'faults'> = { breaches: [], faults: [] };
  let told: ReadonlySet<string> = new Set();
  const nameOf = (file: string): string => relative(root, file).replaceAll('\\', '/');
  const sessionTexts = (): string[] =>
    record
      .files()
      .filter(isSession)
      .map(({ path }) => path);
  const uncleared = (): string[] => sessionTexts().filter((path) => !cleared.has(path));

  /** Breaches of all files, or those of the files just saved beside what is known of others. */
  const raise = async (saved: readonly string[] | undefined): Promise<readonly string[]> => {
    const sources = sourceFiles(root);
    if (!saved || saved.some(isOfGate)) {
      raised.clear();
      for (const breach of await inspectFiles(sources, source, effects))
        raised.set(breach.path, [...(raised.get(breach.path) ?? []), breach]);
      return sources;
    }
    const read = sources.filter((file) => saved.includes(nameOf(file)));
    const batch = { paths: read, names: read.map(nameOf), source };
    const found = await inspectBatch(batch, loadGate(source), () => undefined);
    for (const path of saved) raised.delete(path);
    for (const [index, file] of read.entries()) raised.set(nameOf(file), found[index] ?? []);
    return sources;
  };

  return {
    breaches: () => report.breaches,
    faults: () => report.faults,
    uncleared,
    doubt: (saved) => {
      cleared = new Set(
        [...cleared].filter((path) => !saved.includes(path) && !saved.includes(clearancePath(path))),
      );
    },
    tell: async (saved) => {
      const code = await run(effects, async () => {
        const sources = await raise(
          saved?.filter((path) => existsSync(join(root, path)) || raised.delete(path)),
        );
        const atlas = record.atlas();
        if (!atlas) return;
        const read = {
          sources,
          raised: [...raised.values()].flat(),
          files: loadClearable(root, record.files()),
        };
        const judged = judgeSources({ atlas, source }, read, effects);
        report = judged;
        const faulty = new Set([...judged.faults, ...record.faults()].map(({ path }) => path));
        cleared =
          record.faults().length > 0
            ? new Set()
            : new Set(sessionTexts().filter((path) => !faulty.has(path) && !faulty.has(clearancePath(path))));
        told = tellRefused({ judged, broken: record.faults(), saved, told, root }, effects);
        tellUncleared(uncleared().length, effects);
      });
      if (code !== 0) [cleared, report] = [new Set(), { breaches: [], faults: [] }];
    },
  };
}

const sessions = new WeakMap<ContentFile, boolean>();

/** Whether a file says that it is material of a session; each is asked once. */
function isSession(file: ContentFile): boolean {
  const known = sessions.get(file);
  if (known !== undefined) return known;
  const { path, bytes } = file;
  const isText = /^content\/.*\.(?:mdx|ya?ml)$/.test(path);
  const answer = isText && materialOf({ path, text: new TextDecoder().decode(bytes) }) === 'session';
  sessions.set(file, answer);
  return answer;
}

/** What there is to tell after a reading. */
interface Told {
  readonly judged: SourceReport;
  readonly broken: readonly Fault[];
  readonly saved: readonly string[] | undefined;
  /** Lines told before. */
  readonly told: ReadonlySet<string>;
  readonly root: string;
}

/** Tells what would be refused, and what passes of what was saved. Gives all lines that are told by now. */
function tellRefused({ judged, broken, saved, told, root }: Told, effects: Effects): ReadonlySet<string> {
  const refused = [
    ...[...broken, ...judged.faults].map((fault) => ({ path: fault.path, line: formatFault(fault) })),
    ...judged.breaches
      .filter(({ severity }) => severity === 'error')
      .map((breach) => ({ path: breach.path, line: formatBreach(breach) })),
  ];
  for (const { path, line } of refused) if (saved?.includes(path) || !told.has(line)) effects.complain(line);
  const bad = new Set(refused.map(({ path }) => path));
  const read = new Set(judged.sources.map((file) => relative(root, file).replaceAll('\\', '/')));
  for (const path of saved?.filter((file) => read.has(file) && !bad.has(file)) ?? [])
    effects.say(passing(path, judged.breaches));
  if (broken.length > 0)
    effects.complain(
      `\nThe record has ${counted(broken.length, 'fault')}. Pages show a broken file as it last was in order.`,
    );
  const objections = refused.length - broken.length;
  if (objections > 0)
    effects.complain(`\nThe gate would refuse to publish: ${counted(objections, 'objection')}.`);
  if (!saved && judged.notice) effects.say(judged.notice);
  if (!saved) tellWarnings(judged.breaches, effects);
  return new Set(refused.map(({ line }) => line));
}

function passing(path: string, breaches: readonly Breach[]): string {
  const warnings = breaches.filter((breach) => breach.path === path).length;
  return `${path} passes the gate${warnings > 0 ? ` with ${counted(warnings, 'warning')}` : ''}.`;
}

function tellUncleared(number: number, { complain }: Pick<Effects, 'complain'>): void {
  if (number > 0)
    complain(
      `These pages show ${counted(number, 'text')} of a session that no one has cleared. Show them to no one.`,
    );
}
