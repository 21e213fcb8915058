import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRecord } from '../catalogue/open-record.ts';
import type { Breach } from '../sanitise/breach.ts';
import { clearancePath } from '../sanitise/clearance/clearance.ts';
import { materialOf } from '../sanitise/clearance/material.ts';
import { withoutExcepted } from '../sanitise/exceptions/apply-exceptions.ts';
import type { Fault } from '../schema/fault.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { languages } from '../vocabulary/language.ts';
import type { Effects } from './effects.ts';
import { embargoFaults } from './embargo-faults.ts';
import { loadClearable } from './gate-files.ts';
import { loadGate } from './gate.ts';
import { inspectBatch, inspectFiles } from './inspect-files.ts';
import { judgeSources, rulesOf, sourceFiles, tellWarnings, type SourceReport } from './publication-gate.ts';
import { run } from './run.ts';
import { isSetting, isSource, tellRefused, tellUncleared } from './tell-refused.ts';

/** The gate beside texts that are being written: it stops nothing, since a draft may be at fault. */
export interface DraftGate {
  /** What it objects to by now, exceptions taken away. */
  readonly breaches: () => readonly Breach[];
  /** What is wrong with clearances, exceptions, sources and embargoes by now. */
  readonly faults: () => readonly Fault[];
  /** Files of sessions that count as uncleared: all that the gate has not found cleared. */
  readonly uncleared: () => readonly string[];
  /** Takes back that what was saved was cleared; paths count from the root. */
  readonly doubt: (saved: readonly string[]) => void;
  /** Reads every file, for the first time. */
  readonly readAll: () => Promise<void>;
  /** Reads the files just saved; what depends on others as well waits until all is judged. */
  readonly read: (saved: readonly string[]) => Promise<void>;
  /**
   * Judges all that was read, and tells what would be refused: after a first time that of the files just
   * saved, and of others what is new.
   */
  readonly judge: (saved?: readonly string[]) => Promise<void>;
}

/** Opens the gate of a repository whose record is open for writing. Nothing has been read by it yet. */
export function openDraftGate(effects: Effects, record: OpenRecord): DraftGate {
  const { root } = effects;
  const source = { root, language: 'en', env: process.env } as const;
  const raised = new Map<string, readonly Breach[]>();
  let cleared: ReadonlySet<string> = new Set();
  let report: Pick<SourceReport, 'breaches' | 'faults'> = { breaches: [], faults: [] };
  let told: ReadonlySet<string> = new Set();
  const sessionTexts = (): string[] =>
    record
      .files()
      .filter(isSession)
      .map(({ path }) => path);
  const uncleared = (): string[] => sessionTexts().filter((path) => !cleared.has(path));
  /** Does what may be refused as a whole, such as a policy that cannot be read: then nothing counts as cleared. */
  const guarded = async (work: () => Promise<void> | void): Promise<void> => {
    if ((await run(effects, work)) !== 0) [cleared, report] = [new Set(), { breaches: [], faults: [] }];
  };

  const readAll = async (): Promise<void> => {
    const found = await inspectFiles(sourceFiles(root), source, effects);
    raised.clear();
    for (const [path, breaches] of Map.groupBy(found, (breach) => breach.path)) raised.set(path, breaches);
    // The word lists are at hand from here on, even if no file had to be read.
    const { lexicons } = loadGate(source).inspector;
    for (const language of languages) lexicons[language].classify('');
  };
  const readSaved = async (saved: readonly string[]): Promise<void> => {
    const names = saved.filter((path) => isSource(path) && existsSync(join(root, path)));
    const gate = loadGate(source);
    const batch = { paths: names.map((path) => join(root, path)), names, source };
    const found = await inspectBatch(batch, gate, () => undefined);
    for (const path of saved) raised.delete(path);
    for (const [index, path] of names.entries()) raised.set(path, found[index] ?? []);
    const others = report.breaches.filter(({ path }) => !saved.includes(path));
    report = {
      ...report,
      breaches: [...others, ...withoutExcepted(found.flat(), gate.exceptions, rulesOf(gate))],
    };
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
    readAll: () => guarded(readAll),
    read: (saved) => guarded(() => (saved.some(isSetting) ? readAll() : readSaved(saved))),
    judge: (saved) =>
      guarded(() => {
        const broken = record.faults();
        const atlas = record.atlas();
        if (!atlas) {
          told = tellRefused({ judged: report, broken, saved, told }, effects);
          return;
        }
        const files = loadClearable(root, record.files());
        const judged = judgeSources(
          { atlas, source },
          { sources: [], raised: [...raised.values()].flat(), files },
          effects,
        );
        const faulty = new Set(judged.faults.map(({ path }) => path));
        const isClear = (path: string): boolean => !faulty.has(path) && !faulty.has(clearancePath(path));
        cleared = new Set(broken.length > 0 ? [] : sessionTexts().filter(isClear));
        report = { ...judged, faults: [...judged.faults, ...embargoFaults(record, effects.today())] };
        told = tellRefused({ judged: report, broken, saved, told }, effects);
        if (!saved && judged.notice) effects.say(judged.notice);
        if (!saved) tellWarnings(judged.breaches, effects);
        tellUncleared(uncleared().length, effects);
      }),
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
