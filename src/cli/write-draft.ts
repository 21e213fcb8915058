import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { ContentError, loadContentFiles } from '../catalogue/load-atlas.ts';
import { lineWidth } from '../editing/compose.ts';
import { readPublished } from '../schema/read-published.ts';
import type { Draft } from './draft-record.ts';
import type { Effects } from './effects.ts';
import { UsageError } from './run.ts';

/**
 * Writes a draft when the record with it can be read, and says what comes next.
 *
 * @throws {UsageError} and {@link ContentError} as {@link readyToWrite} does; nothing is written then.
 */
export async function writeDraft(draft: Draft, effects: Effects, isAsked: boolean): Promise<void> {
  const { root, say } = effects;
  const created = await readyToWrite(draft, effects, isAsked);
  for (const [path, text] of created) writeFileSync(join(root, path), text, { flag: 'wx' });
  for (const [path, text] of draft.changed) writeFileSync(join(root, path), text);
  for (const path of created.keys()) say(`Wrote ${path}.`);
  for (const path of draft.changed.keys())
    say(`Placed ${draft.id} in ${path}; move its line to where it belongs.`);
  tellNext(draft, [...created.keys(), ...draft.changed.keys()], effects);
}

/**
 * New files of a draft, in the format the record is kept in. Nothing is written.
 *
 * @throws {UsageError} when a file would be overwritten, {@link ContentError} when the record could not be
 * read with it; what a person has answered is shown then, so that it is not lost.
 */
export async function readyToWrite(
  draft: Draft,
  effects: Effects,
  isAsked: boolean,
): Promise<Map<string, string>> {
  const { root } = effects;
  const created = new Map<string, string>();
  for (const [path, text] of draft.created) created.set(path, await formatted(path, text));
  for (const path of created.keys()) {
    if (existsSync(join(root, path))) {
      throw new UsageError(
        `${path} exists already. Expected a new id. Choose another with --id. Nothing was written.`,
      );
    }
  }
  const texts = new Map([...created, ...draft.changed]);
  const encoder = new TextEncoder();
  const files = [
    ...loadContentFiles(root).filter(({ path }) => !texts.has(path)),
    ...[...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  ];
  const { faults } = readPublished(files, effects.today());
  if (faults) {
    if (isAsked) tellAnswers(created, effects);
    throw new ContentError(faults);
  }
  return created;
}

/** The facts in the format the record is kept in; running text stays as it was written. */
async function formatted(path: string, text: string): Promise<string> {
  const options = { parser: 'yaml', printWidth: lineWidth, proseWrap: 'preserve' } as const;
  if (!path.endsWith('.mdx')) return format(text, options);
  const [, facts = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return `---\n${await format(facts, options)}---\n${body}`;
}

function tellAnswers(created: ReadonlyMap<string, string>, { say }: Effects): void {
  for (const [path, text] of created) {
    say(`Nothing was written. This would have been ${path}; mend it and save it there:\n\n${text}`);
  }
}

function tellNext({ id, created, isSession }: Draft, paths: readonly string[], { say }: Effects): void {
  say('\nNext:');
  say('  npm run check          is it complete, and does it let nobody be recognised?');
  say('  npm run dev            how does it look?');
  for (const path of isSession ? created.keys() : [])
    say(`  npm run clear -- ${path}   a second person clears it`);
  say(`  git add ${paths.join(' ')}`);
  say(`  git commit -m "Add ${id}"`);
}
