import { relative } from 'node:path';
import { loadContentFiles, loadWholeAtlas } from '../catalogue/load-atlas.ts';
import type { DraftNotes } from '../domain/draft-notes.ts';
import { clearancePath } from '../sanitise/clearance/clearance.ts';
import { sortMaterial } from '../sanitise/clearance/material.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import type { Embargo } from '../schema/embargo.ts';
import { formatFault, type Fault } from '../schema/fault.ts';
import { readPublished, type PublishedRecord } from '../schema/read-published.ts';
import type { Effects } from './effects.ts';
import { loadClearable } from './gate-files.ts';
import { groundlessUntil } from './groundless-until.ts';
import { inspectSources, tellWarnings, type Findings, type SourceReport } from './publication-gate.ts';
import { run } from './run.ts';
import { counted } from './step.ts';

/** The gate beside texts that are being written: it stops nothing, since a draft may be at fault. */
export interface DraftGate {
  /** What pages have to say by now. Session material counts as uncleared until the gate has found it cleared. */
  readonly notes: () => DraftNotes;
  /** Takes back that what was saved was cleared; paths count from the root. */
  readonly doubt: (saved: readonly string[]) => void;
  /**
   * Reads everything and tells what would be refused. After a first time it tells that of the files just
   * saved, and of others what is new.
   */
  readonly tell: (saved?: readonly string[]) => Promise<void>;
}

/** Something that would be refused: its file, and the line that says so. */
interface Refused {
  readonly path: string;
  readonly line: string;
}

/** Opens the gate of a repository for writing. Nothing has been read by it yet. */
export function openDraftGate(effects: Effects): DraftGate {
  const { root } = effects;
  let texts: readonly string[] = [];
  let cleared: ReadonlySet<string> = new Set();
  let refused: readonly Refused[] = [];
  let told: ReadonlySet<string> = new Set();
  let waiting: readonly Embargo[] = [];
  const sessionTexts = (): readonly string[] => {
    try {
      texts = [...sortMaterial(loadClearable(root)).session.keys()];
    } catch {
      // A file went away while it was read; the save that follows reads again.
    }
    return texts;
  };
  const uncleared = (): string[] => sessionTexts().filter((path) => !cleared.has(path));
  return {
    notes: () => ({
      uncleared: byAddress(uncleared().map((path) => ({ path, line: path }))),
      refused: byAddress(refused),
      embargoed: byAddress(waiting.map(({ path, from }) => ({ path, line: from }))),
    }),
    doubt: (saved) => {
      cleared = new Set(
        [...cleared].filter((path) => !saved.includes(path) && !saved.includes(clearancePath(path))),
      );
    },
    tell: async (saved) => {
      const code = await run(effects, async () => {
        const atlas = loadWholeAtlas(root);
        const source = { root, language: 'en', env: process.env } as const;
        // Only the first reading is long enough to show how far it is.
        const quiet = { ...effects, complain: () => undefined };
        const report = await inspectSources({ atlas, source }, saved ? quiet : effects);
        const faulty = new Set(report.faults.map(({ path }) => path));
        const record = readPublished(loadContentFiles(root), effects.today());
        if (!record.faults) waiting = record.waiting;
        refused = refusedIn({ ...report, faults: [...report.faults, ...faultsOf(record)] });
        cleared = new Set(
          sessionTexts().filter((path) => !faulty.has(path) && !faulty.has(clearancePath(path))),
        );
        const news = refused.filter(({ path, line }) => saved?.includes(path) || !told.has(line));
        for (const { line } of news) effects.complain(line);
        for (const line of saved ? passingOf(saved, report, refused, root) : []) effects.say(line);
        told = new Set(refused.map(({ line }) => line));
        if (refused.length > 0)
          effects.complain(`\nThe gate would refuse to publish: ${counted(refused.length, 'objection')}.`);
        if (!saved && report.notice) effects.say(report.notice);
        if (!saved) tellWarnings(report.breaches, effects);
        tellUncleared(uncleared().length, effects);
      });
      if (code !== 0) [cleared, refused] = [new Set(), []];
    },
  };
}

/** What would be wrong with the site while records wait. */
const faultsOf = (record: PublishedRecord): readonly Fault[] => record.faults ?? groundlessUntil(record);

const refusedIn = ({ breaches, faults }: Findings): Refused[] => [
  ...breaches
    .filter(({ severity }) => severity === 'error')
    .map((breach) => ({ path: breach.path, line: formatBreach(breach) })),
  ...faults.map((fault) => ({ path: fault.path, line: formatFault(fault) })),
];

/** A line for each saved file that is read and not refused. */
function passingOf(
  saved: readonly string[],
  { breaches, sources }: SourceReport,
  refused: readonly Refused[],
  root: string,
): string[] {
  const read = new Set(sources.map((file) => relative(root, file).replaceAll('\\', '/')));
  const bad = new Set(refused.map(({ path }) => path));
  return saved
    .filter((file) => read.has(file) && !bad.has(file))
    .map((file) => {
      const warnings = breaches.filter(({ path }) => path === file).length;
      return `${file} passes the gate${warnings > 0 ? ` with ${counted(warnings, 'warning')}` : ''}.`;
    });
}

function tellUncleared(number: number, { complain }: Pick<Effects, 'complain'>): void {
  if (number > 0)
    complain(
      `These pages show ${counted(number, 'text')} of a session that no one has cleared. Show them to no one.`,
    );
}

/** Lines by the address of the page that shows the file they speak of; other files have no page. */
function byAddress(entries: readonly Refused[]): Record<string, readonly string[]> {
  const lines: Record<string, readonly string[]> = {};
  for (const { path, line } of entries) {
    const [, folder, id] = /^content\/([a-z]+)\/([\w-]+)(?:\.[a-z]{2})?\.(?:mdx|ya?ml)$/.exec(path) ?? [];
    if (folder === undefined || id === undefined) continue;
    const address = `/${folder}/${id}/`;
    lines[address] = [...(lines[address] ?? []), line];
  }
  return lines;
}
