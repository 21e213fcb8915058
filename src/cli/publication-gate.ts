import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import type { Breach } from '../sanitise/breach.ts';
import { checkClearances } from '../sanitise/clearance/check-clearances.ts';
import { checkSources } from '../sanitise/clearance/check-sources.ts';
import { applyExceptions, unusedFault } from '../sanitise/exceptions/apply-exceptions.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { rulesFor } from '../sanitise/rules.ts';
import { formatFault, type Fault } from '../schema/fault.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import type { ClearedWords } from '../sanitise/output/cleared-text.ts';
import { clearedWords } from './cleared-words.ts';
import type { Effects } from './effects.ts';
import { filesBelow } from './files-below.ts';
import { loadClearable } from './gate-files.ts';
import { loadGate, type Gate, type GateSource } from './gate.ts';
import { inspectFiles } from './inspect-files.ts';
import { Refusal } from './run.ts';
import { compareFragments } from './search-fragments.ts';
import { counted } from './step.ts';

/** The record that is to be published, and the gate it must pass. */
export interface Publication {
  readonly atlas: Atlas;
  readonly source: GateSource;
}

/** What the gate made of the sources; the built site is judged by it. */
export interface SourceReport extends Findings {
  /** What it found before any exception. */
  readonly raised: readonly Breach[];
  readonly sources: readonly string[];
  readonly notice: string | undefined;
}

/** What the gate objects to. */
export interface Findings {
  readonly breaches: readonly Breach[];
  readonly faults: readonly Fault[];
}

/** What is wrong with the built site, exceptions of all texts included. */
export interface OutputReport extends Findings {
  /** How many files it has. */
  readonly files: number;
}

/** Files of the gate that are parsed strictly and hold digests or settings instead of words. */
const wordless = /[\\/]gate[\\/](?:policy\.yaml|roster\.json)$/;
const folders = ['content', 'public', 'gate'] as const;

/** Every source of the site that holds words, in a stable order. */
export const sourceFiles = (root: string): string[] =>
  [
    ...folders.flatMap((folder) => filesBelow(join(root, folder))),
    ...globSync('src/i18n/{en,de}/*.ts', { cwd: root })
      .toSorted()
      .map((file) => join(root, file)),
  ].filter((file) => !wordless.test(file));

/** Gate 1: everything the site is made from, with its exceptions, clearances and sources. */
export async function inspectSources(publication: Publication, effects: Effects): Promise<SourceReport> {
  const { root } = publication.source;
  const sources = sourceFiles(root);
  const raised = await inspectFiles(sources, publication.source, effects);
  return judgeSources(publication, { sources, raised, files: loadClearable(root) }, effects);
}

/** What is read of the sources before they are judged. */
export interface ReadSources {
  readonly sources: readonly string[];
  readonly raised: readonly Breach[];
  /** Everything a clearance can be bound to, and the clearances. */
  readonly files: readonly ContentFile[];
}

/** What is left of breaches after exceptions, and what is wrong with exceptions, clearances and sources. */
export function judgeSources(
  { atlas, source }: Publication,
  { sources, raised, files }: ReadSources,
  effects: Pick<Effects, 'today'>,
): SourceReport {
  const gate = loadGate(source);
  const { remaining, faults } = applyExceptions(raised, gate.exceptions, effects.today(), rulesOf(gate));
  const unapplied = new Set(gate.hasRoster ? [] : ['no-listed-names']);
  return {
    raised,
    breaches: remaining,
    faults: [...faults, ...checkClearances(files, remaining, unapplied), ...checkSources(atlas, files)],
    sources,
    notice: gate.notice,
  };
}

/**
 * Gate 2: every file of the built site in `folder`, reported as it will stand in `name`. What the sources
 * have cleared may be said again; whatever else the site says is judged afresh.
 */
export async function inspectOutput(
  { atlas, source }: Publication,
  before: SourceReport,
  built: { readonly folder: string; readonly name: string },
  effects: Effects,
): Promise<OutputReport> {
  const cleared: ClearedWords = clearedWords(before.sources, source, atlas);
  const files = filesBelow(built.folder);
  const nameOf = (file: string): string =>
    join(built.name, relative(built.folder, file)).replaceAll('\\', '/');
  const fragments = compareFragments(built.folder, files, nameOf);
  const open = files.filter((file) => !fragments.echoes.has(file));
  const raised = await inspectFiles(open, source, effects, { nameOf, cleared });
  const gate = loadGate(source);
  const { remaining, faults, unused } = applyExceptions(
    [...before.raised, ...raised],
    gate.exceptions,
    effects.today(),
    rulesOf(gate),
  );
  const old = new Set(before.raised);
  return {
    files: files.length,
    breaches: remaining.filter((breach) => !old.has(breach)),
    faults: [...faults, ...unused.map(unusedFault), ...fragments.faults],
  };
}

/**
 * All that a build tells, warnings included: of the sources, and of the site in `dist` if one was built. The
 * site is held against the sources of today.
 */
export async function inspectPublished(publication: Publication, effects: Effects): Promise<OutputReport> {
  const before = await inspectSources(publication, effects);
  const folder = join(publication.source.root, 'dist');
  if (!existsSync(folder)) return { ...before, files: before.sources.length };
  const after = await inspectOutput(publication, before, { folder, name: 'dist' }, effects);
  return {
    breaches: [...before.breaches, ...after.breaches],
    faults: [...before.faults, ...after.faults],
    files: before.sources.length + after.files,
  };
}

/**
 * Lets a report pass, or says everything that is wrong with it. Warnings stop session material only, whose
 * clearance has to acknowledge them one by one: there they are faults.
 *
 * @throws {Refusal} on any error or fault.
 */
export function admit({ breaches, faults }: Findings, part: 'sources' | 'site'): void {
  const errors = breaches.filter(({ severity }) => severity === 'error');
  if (errors.length + faults.length === 0) return;
  const files = new Set([...errors, ...faults].map(({ path }) => path)).size;
  const sums = [
    errors.length > 0 ? `${counted(errors.length, 'breach', 'breaches')} of the Rule` : '',
    faults.length > 0 ? counted(faults.length, 'fault') : '',
  ];
  throw new Refusal(
    [
      ...errors.map(formatBreach),
      ...faults.map(formatFault),
      '',
      `${sums.filter(Boolean).join(' and ')} in ${counted(files, 'file')} of the ${part}. Nothing was published; what was there is unchanged.`,
    ].join('\n'),
  );
}

/** Says how many warnings there are, and which command shows them. */
export function tellWarnings(breaches: readonly Breach[], { say }: Pick<Effects, 'say'>): void {
  const warnings = breaches.filter(({ severity }) => severity === 'warning').length;
  if (warnings > 0) say(`${counted(warnings, 'warning')} to look at: npm run sanitise`);
}

/** Rules as exceptions name them; none of the lexicon is needed for that. */
export const rulesOf = ({ hasRoster }: Gate) => [
  ...rulesFor(),
  ...(hasRoster ? [{ id: 'no-listed-names', category: 'person-name' } as const] : []),
];
