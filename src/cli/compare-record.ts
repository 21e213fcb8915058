import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, loadContentFiles } from '../catalogue/load-atlas.ts';
import { consequencesOf } from '../consequences/consequences.ts';
import type { Snapshot } from '../consequences/snapshot.ts';
import { toMarkdown } from '../consequences/to-markdown.ts';
import { checkClearances } from '../sanitise/clearance/check-clearances.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { parseAtlas } from '../schema/parse-atlas.ts';
import type { Effects } from './effects.ts';
import { loadClearable } from './gate-files.ts';
import { loadGate, type GateSource } from './gate.ts';
import { filesAt } from './git-files.ts';
import { git } from './git.ts';
import { read } from './options.ts';
import { folders, inspectSources } from './publication-gate.ts';
import { UsageError } from './run.ts';
import { counted } from './step.ts';
import { inScratchFolder } from './scratch-folder.ts';

const usage = `Usage: npm run consequences -- BASE [--out FILE] [--format markdown|json]

Compares the record at BASE, a commit, branch or tag, with the files as they are now: pages added,
changed and gone, links with one side, ranks and scores that moved, sources lost, clearances made void,
and how often the gate objects. Both are read by the code and the gate of today. Nothing is checked out.

  npm run -s consequences -- main
  npm run consequences -- main --out consequences.md

Ends with 0 when it could compare, 1 when the files as they are now have faults, 2 when it could not run.`;

/**
 * Compares the record with that of an earlier commit, and says what comes of it.
 *
 * @throws {UsageError} for options that are none, and for a base that cannot be read.
 * @throws {ContentError} when the files of today are no record.
 */
export async function compareRecord(args: readonly string[], effects: Effects): Promise<void> {
  const { root, say } = effects;
  const { base, out, format, help } = readOptions(args);
  if (help) return say(usage);
  const commit = git(root, 'rev-parse', '--quiet', '--verify', `${base}^{commit}`)?.trim();
  const files = commit && filesAt(root, commit, [...folders, 'src/i18n']);
  if (!files) {
    throw new UsageError(
      `git knows no commit "${base}" here. Expected a branch, tag or commit such as main. Fetch it, or see what there is: git branch --all`,
    );
  }
  const then = await inScratchFolder(files, (folder) => snapshot(contentOf(files), folder, effects));
  if (Array.isArray(then)) {
    throw new UsageError(
      `The record at "${base}" has ${counted(then.length, 'fault')} by the rules of today and cannot be compared. Expected a commit whose record can be read. Choose a later one.`,
    );
  }
  const now = await snapshot(loadContentFiles(root), root, effects);
  if (Array.isArray(now)) throw new ContentError(now);
  const consequences = consequencesOf(then, now);
  const text =
    format === 'json'
      ? `${JSON.stringify(consequences, undefined, 2)}\n`
      : toMarkdown(consequences, { since: base, before: then.atlas, after: now.atlas });
  if (out === undefined) say(text.trimEnd());
  else writeFileSync(resolve(root, out), text);
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = read(usage, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        format: { ...text, default: 'markdown' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  const [base, ...more] = positionals;
  const isWrong = base === undefined || more.length > 0 || !['markdown', 'json'].includes(values.format);
  if (isWrong && !values.help) throw new UsageError(usage);
  return { ...values, base: base ?? '' };
}

const contentOf = (files: readonly ContentFile[]): ContentFile[] =>
  files.filter(({ path }) => path.startsWith('content/'));

/** The record in a folder and what the gate says of it, or what is wrong with it. */
async function snapshot(
  files: readonly ContentFile[],
  root: string,
  effects: Effects,
): Promise<Snapshot | ContentError['faults'][number][]> {
  const { atlas, faults } = parseAtlas(files);
  if (faults) return [...faults];
  const source: GateSource = { root, language: 'en', env: process.env };
  const { breaches } = await inspectSources({ atlas, source }, { ...effects, complain: () => undefined });
  const unapplied = new Set(loadGate(source).hasRoster ? [] : ['no-listed-names']);
  const decoder = new TextDecoder();
  return {
    atlas,
    texts: new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)])),
    breaches,
    uncleared: checkClearances(loadClearable(root), breaches, unapplied),
  };
}
