import { join, relative } from 'node:path';
import type { Breach } from '../sanitise/breach.ts';
import { withoutExcepted } from '../sanitise/exceptions/apply-exceptions.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import type { Effects } from './effects.ts';
import { loadGate } from './gate.ts';
import { readBlobs } from './git-files.ts';
import { git } from './git.ts';
import { inspectFiles } from './inspect-files.ts';
import { isMessages } from './interface-messages.ts';
import { folders, wordless } from './publication-gate.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { counted } from './step.ts';

/**
 * Reports every error in the texts that the commits of a range brought in, by commit and place, and whether
 * there is any: what a later commit has mended can still be read in the earlier one.
 */
export async function inspectHistory(
  range: string,
  env: NodeJS.ProcessEnv,
  effects: Effects,
): Promise<{ readonly isRefused: boolean }> {
  const { root, complain } = effects;
  const source = { root, language: 'en', env } as const;
  const { exceptions } = loadGate(source);
  const errors: { readonly hash: string; readonly breach: Breach }[] = [];
  for (const files of layersOf(textsIn(root, range))) {
    const raised = await inScratchFolder([...files.values()], (folder) =>
      inspectFiles(
        [...files.keys()].map((path) => join(folder, path)),
        source,
        effects,
        { nameOf: (path) => relative(folder, path).replaceAll('\\', '/') },
      ),
    );
    for (const breach of withoutExcepted(raised, exceptions, rulesFor()))
      if (breach.severity === 'error') errors.push({ breach, hash: files.get(breach.path)?.hash ?? '' });
  }
  for (const { breach, hash } of errors) complain(`${commitWith(root, hash, range)} ${formatBreach(breach)}`);
  if (errors.length > 0) {
    complain(
      `${counted(errors.length, 'error')} in texts of these commits. A later commit does not take them back: write the branch anew before it is joined.`,
    );
  }
  return { isRefused: errors.length > 0 };
}

/** One version of a file. */
interface Version extends ContentFile {
  readonly hash: string;
}

/** Each text that the range holds and its beginning does not. */
function textsIn(root: string, range: string): Version[] {
  const objects = git(root, 'rev-list', '--objects', range, '--', ...folders, 'src/i18n') ?? '';
  const named = objects.split('\n').flatMap((line) => {
    const [hash = '', ...words] = line.split(' ');
    const path = words.join(' ');
    const isRead = folders.some((folder) => path.startsWith(`${folder}/`)) || isMessages(path);
    return isRead && !wordless.test(`/${path}`) ? [{ hash, path }] : [];
  });
  const contents = readBlobs(
    root,
    named.map(({ hash }) => hash),
  );
  return named.flatMap(({ hash, path }) => {
    const bytes = contents.get(hash);
    return bytes ? [{ hash, path, bytes }] : [];
  });
}

/** Versions by path, of each file one in a layer: two cannot lie at the same place. */
function layersOf(versions: readonly Version[]): Map<string, Version>[] {
  const layers: Map<string, Version>[] = [];
  for (const version of versions) {
    const free = layers.find((layer) => !layer.has(version.path));
    if (free) free.set(version.path, version);
    else layers.push(new Map([[version.path, version]]));
  }
  return layers;
}

/** The first commit of the range that holds a text. */
const commitWith = (root: string, hash: string, range: string): string => {
  const commits = git(root, 'log', '--format=%h', `--find-object=${hash}`, range) ?? '';
  return `commit ${commits.trim().split('\n').at(-1)}`;
};
