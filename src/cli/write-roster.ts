import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../catalogue/load-atlas.ts';
import { keyFromHex } from '../sanitise/roster/digest.ts';
import { openRoster } from '../sanitise/roster/open-roster.ts';
import { parseRosterList } from '../sanitise/roster/parse-list.ts';
import { keyVariable, rosterPath } from '../sanitise/roster/require-roster.ts';
import { buildRoster } from '../sanitise/roster/roster.ts';
import type { Effects } from './effects.ts';
import { UsageError } from './run.ts';
import { counted } from './step.ts';

const usage = `Expected “npm run roster -- LIST [--out ${rosterPath}]” or “npm run roster -- --new-key”.`;
const largestList = 8 * 1024 * 1024;

/**
 * Turns an editor's list of names into the public roster, or prints a fresh key. Says how many, never
 * who. `draw` gives random bytes.
 *
 * @throws {UsageError} for wrong arguments, a list inside the repository, or a missing key.
 * @throws {ContentError} for faults in the list; nothing is written then.
 */
export function writeRoster(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  effects: Effects,
  draw: (bytes: number) => Uint8Array,
): void {
  const { list, out, newKey } = readArguments(args);
  if (newKey) {
    effects.say(Buffer.from(draw(32)).toString('hex'));
    return;
  }
  const key = keyFromHex(env[keyVariable] ?? '');
  if (!key) {
    throw new UsageError(
      `${keyVariable} is missing or no key. Expected 64 hexadecimal digits. Set it, or print a fresh one with “npm run roster -- --new-key” and keep it outside the repository.`,
    );
  }
  const source = resolve(effects.root, list);
  refuseInside(source, effects.root);
  const { entries, faults } = parseRosterList(readList(source));
  if (faults.length > 0) {
    throw new ContentError(
      faults.map(({ what, ...fault }) => ({
        path: basename(list),
        ...fault,
        found: what,
        remedy: 'Correct the list.',
      })),
    );
  }
  const roster = buildRoster(entries, key, draw);
  const opened = openRoster(JSON.parse(JSON.stringify(roster)), key);
  if ('fault' in opened) throw new Error('The roster just made cannot be opened.');
  write(resolve(effects.root, out), `${JSON.stringify(roster, undefined, 1)}\n`);
  const kinds = { person: 0, organisation: 0, address: 0 };
  for (const { kind } of entries) kinds[kind] += 1;
  effects.say(
    `${out}: ${counted(kinds.person, 'person', 'people')}, ${counted(kinds.organisation, 'organisation')}, ${counted(kinds.address, 'address', 'addresses')}; ${counted(roster.digests.length, 'digest')}, decoys among them.`,
  );
}

function readArguments(args: readonly string[]): { list: string; out: string; newKey: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: rosterPath },
        'new-key': { type: 'boolean', default: false },
      },
    });
    const [list = ''] = positionals;
    const newKey = values['new-key'];
    if (positionals.length !== (newKey ? 0 : 1) || (!newKey && list === '')) throw new TypeError();
    return { list, out: values.out, newKey };
  } catch {
    throw new UsageError(`The arguments are not understood. ${usage}`);
  }
}

/** A list inside the working tree would be committed one day. */
function refuseInside(source: string, root: string): void {
  if (!existsSync(source) || !statSync(source).isFile()) {
    throw new UsageError(`LIST is no file. ${usage}`);
  }
  for (const [file, folder] of [
    [source, resolve(root)],
    [realpathSync.native(source), realpathSync.native(root)],
  ] as const) {
    const way = relative(folder, file);
    if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) {
      throw new UsageError(
        'LIST lies inside the repository, where it could be committed. Expected a file outside. Move it out, and see that no commit holds it.',
      );
    }
  }
}

function readList(source: string): string {
  if (statSync(source).size > largestList)
    throw new UsageError(
      'LIST is larger than 8 MiB. Expected a list of names. Split it or correct the path.',
    );
  return readFileSync(source, 'utf8');
}

/** Writes beside the file and renames, so that no half roster is ever there. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = join(dirname(file), `.${basename(file)}-next`);
  writeFileSync(next, text);
  renameSync(next, file);
}
