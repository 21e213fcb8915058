import { join } from 'node:path';
import { fromBreach, fromFault, inReadingOrder, type Remark } from '../editing/remark.ts';
import { checkClearances } from '../sanitise/clearance/check-clearances.ts';
import { clearancePath } from '../sanitise/clearance/clearance.ts';
import { sortMaterial } from '../sanitise/clearance/material.ts';
import { withoutExcepted } from '../sanitise/exceptions/apply-exceptions.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { Effects } from './effects.ts';
import { loadGate } from './gate.ts';
import { stagedFiles } from './git-files.ts';
import { inspectFiles } from './inspect-files.ts';
import { isMessages } from './interface-messages.ts';
import { folders, wordless } from './publication-gate.ts';
import { inScratchFolder } from './scratch-folder.ts';
import type { Staging } from './staging.ts';

/** What the gate has to say of the words that are staged, and of clearances they make void. */
export async function stagedRemarks(
  { changed }: Staging,
  env: NodeJS.ProcessEnv,
  effects: Effects,
): Promise<Remark[]> {
  const isRead = (path: string): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`)) || isMessages(path);
  const files = stagedFiles(effects.root, [...folders, 'src/i18n']) ?? [];
  const { session } = sortMaterial(files);
  const open = files.filter(
    ({ path, obstacle }) =>
      (changed.has(path) || session.has(path)) && isRead(path) && !wordless.test(`/${path}`) && !obstacle,
  );
  const gateFiles = files.filter(({ path }) => path.startsWith('gate/'));
  return inScratchFolder([...open, ...gateFiles], async (folder) => {
    const source = { root: folder, language: 'en', env } as const;
    const { exceptions, hasRoster } = loadGate(source);
    const raised = await inspectFiles(
      open.map(({ path }) => join(folder, path)),
      source,
      effects,
    );
    const breaches = withoutExcepted(raised, exceptions, rulesFor());
    const unapplied = new Set(hasRoster ? [] : ['no-listed-names']);
    const touched = new Set([...changed, ...[...changed].map(clearancePath)]);
    const isTouched = ({ path }: { readonly path: string }): boolean =>
      touched.has(path) || [...changed].some((name) => name.startsWith('public/'));
    return inReadingOrder([
      ...checkClearances(files, breaches, unapplied).filter(isTouched).map(fromFault),
      ...breaches.filter(({ path }) => changed.has(path)).map(fromBreach),
    ]);
  });
}
