import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withoutExcepted } from '../sanitise/exceptions/apply-exceptions.ts';
import type { ClearedWords } from '../sanitise/output/cleared-text.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { Effects } from './effects.ts';
import { loadGate, type GateSource } from './gate.ts';
import { inspectFiles, nameBelow, whereaboutsOf } from './inspect-files.ts';
import type { OutputReport } from './publication-gate.ts';
import { UsageError } from './run.ts';

/**
 * Every breach of the files, each as if it stood alone; but what the sources have cleared may be said again by
 * those of the built site, as in a build. Pages in languages that no rule reads could not be judged without.
 */
export async function inspectChosen(
  files: readonly string[],
  source: GateSource,
  effects: Effects,
): Promise<OutputReport> {
  const { root } = source;
  const { true: built = [], false: others = [] } = Object.groupBy(files, (file) =>
    String(existsSync(join(root, 'content')) && whereaboutsOf(nameBelow(root, file)) === 'output'),
  );
  const cleared = built.length > 0 ? await wordsOfSources(source, effects) : undefined;
  const raised = [
    ...(await inspectFiles(others, source, effects)),
    ...(await inspectFiles(built, source, effects, cleared && { cleared })),
  ];
  const breaches = withoutExcepted(raised, loadGate(source).exceptions, rulesFor());
  return { breaches, faults: [], files: files.length };
}

/** What the sources have cleared; of a record that cannot be read this is not known, which is said. */
async function wordsOfSources(source: GateSource, { complain }: Effects): Promise<ClearedWords | undefined> {
  const { ContentError, loadWholeAtlas } = await import('../catalogue/load-atlas.ts');
  const { clearedWords } = await import('./cleared-words.ts');
  const { sourceFiles } = await import('./publication-gate.ts');
  try {
    return clearedWords(sourceFiles(source.root), source, loadWholeAtlas(source.root));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    complain(
      'The record cannot be read, so it is not known which words of built pages were reviewed: these are judged without. Mend the record first: npm run check.',
    );
    return undefined;
  }
}

/** Files at a path, or below it in the order of their names; tools' own folders are passed over. */
export function filesAt(path: string): string[] {
  const place = resolve(path);
  if (!existsSync(place)) {
    throw new UsageError(`There is no file or folder “${path}”. Expected one. Correct the path.`);
  }
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === '.git' || entry.name === 'node_modules') return [];
      return entry.isDirectory()
        ? filesAt(join(place, entry.name))
        : entry.isFile()
          ? [join(place, entry.name)]
          : [];
    });
}
