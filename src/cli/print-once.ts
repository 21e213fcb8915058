import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../sanitise/digest.ts';
import { house, keep } from './gate-cache.ts';
import { makeInProcesses, type PressWorker } from './press-processes.ts';
import { Refusal } from './run.ts';

/** What makes files of one kind from sheets. */
export interface Press {
  readonly worker: PressWorker;
  readonly ending: 'pdf' | 'png';
  /** Everything a file is made from besides its sheet. */
  readonly files: readonly string[];
  /** Files by what they are made from; losing them costs time and nothing else. They are never committed. */
  readonly store: string;
}

/** Where a press keeps its files, below what npm installs. */
export const storeOf = (name: string): string => join(house, 'node_modules', '.cache', name);

/** A sheet, and where the file made from it stands in the site. */
export interface Printable<Sheet> {
  readonly path: string;
  readonly sheet: Sheet;
}

/**
 * Writes the file of every sheet into the site. One that was made before from the same sheet by the same press
 * is not made again.
 *
 * @throws {Refusal} naming every file that could not be made.
 */
export async function printOnce<Sheet>(
  printables: readonly Printable<Sheet>[],
  site: string,
  { worker, ending, files, store }: Press,
  compiler: string,
): Promise<void> {
  const press = sha256(
    [...files, join(house, 'node_modules', compiler, 'package.json')]
      .map((file) => sha256(readFileSync(file)))
      .join('\n'),
  );
  const kept = printables.map(({ sheet }) =>
    join(store, `${sha256(press + JSON.stringify(sheet))}.${ending}`),
  );
  const problems: string[] = [];
  const write = (place: number, content: Uint8Array): void => {
    const file = join(site, printables[place]?.path ?? '');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const open: number[] = [];
  for (const [place, file] of kept.entries()) {
    const known = recall(file);
    if (known) write(place, known);
    else open.push(place);
  }
  const sheets = open.flatMap((place) => printables[place]?.sheet ?? []);
  await makeInProcesses(worker, { compiler, sheets }, (nth, answer) => {
    const place = open[nth] ?? 0;
    if ('problem' in answer) {
      problems.push(`dist${printables[place]?.path} cannot be set: ${answer.problem}. ${remedy}`);
      return;
    }
    keep(kept[place] ?? '', answer.file);
    write(place, answer.file);
  });
  if (problems.length > 0) throw new Refusal([...problems.toSorted(), '', unchanged].join('\n'));
  forget(new Set(kept.map((file) => basename(file))), store, ending);
}

const remedy =
  'Expected text in characters of Source Serif 4 and Source Sans 3. Write it with others, or add a face in src/cli/typesetter.ts.';
const unchanged = 'Nothing was published; what was there is unchanged.';

/** A file made before; another build may have removed it just now. */
function recall(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Removes what no page of this build is made from, so that the store does not grow. */
function forget(wanted: ReadonlySet<string>, store: string, ending: string): void {
  for (const name of globSync(`*.${ending}`, { cwd: store })) {
    if (!wanted.has(name)) rmSync(join(store, name), { force: true });
  }
}
