import { loadWholeAtlas } from '../catalogue/load-atlas.ts';
import { flagLines } from '../editing/flags.ts';
import type { Asker } from '../editing/asker.ts';
import { kinds, questionsOf } from '../editing/kinds.ts';
import { nearest } from '../text/nearest.ts';
import { draftRecord } from './draft-record.ts';
import { draftTranslation } from './draft-translation.ts';
import type { Effects } from './effects.ts';
import { readArguments } from './read-arguments.ts';
import { refuseStray } from './refuse-stray.ts';
import { UsageError } from './run.ts';
import { writeDraft } from './write-draft.ts';

const every = [...kinds, 'translation'] as const;

const usage = `Usage: npm run new -- [${every.join('|')}] [--KEY VALUE …]

Asks for what a new file needs, proposes its id, and writes it. At a terminal every question comes with what
can be chosen; type “remit” or “10.c” to find a code. In a script every answer is an option named after its
key: lists of words are parted by commas, entries are numbered from 0. Nothing new is ever cleared.

  npm run new                                     asks for everything
  npm run new -- finding                          a finding, placed in the outcome it belongs to
  npm run new -- translation --of outcomes/ID     begins as a copy of the original
  npm run new -- finding --outcome ID --kind insight --statement.en "…" --statement.de "…"
      --fields labour,foreign --linkages.0.to sdg-10.c --linkages.0.relation contributes …
  npm run new -- source --help                    every key of a source

Ends with 0 when the file was written, 1 when its answers are wrong, 2 when it could not run.`;

/**
 * Makes a new record from the words of a command line, asking `asker` for what they leave out.
 *
 * @throws {UsageError} for words that are no answers and for answers that are missing; {@link ContentError}
 * for answers that no record can hold. Nothing is written then.
 */
export async function makeRecord(
  args: readonly string[],
  effects: Effects,
  asker: Asker | undefined,
): Promise<void> {
  const { word: named, given, isHelp } = readArguments(args);
  if (isHelp && (named === undefined || named === 'translation')) {
    effects.say(usage);
    return;
  }
  const options = every.map((value) => ({ value, label: value }));
  const wanted =
    named ?? (await asker?.choose({ options, search: matching, message: 'What do you want to make?' }));
  const kind = every.find((known) => known === wanted);
  if (!kind) throw new UsageError(refusalOf(wanted));
  const atlas = loadWholeAtlas(effects.root);
  const answers = { given, asker };
  if (kind === 'translation') {
    await writeDraft(await draftTranslation(answers, effects.root, atlas), effects, asker !== undefined);
    return;
  }
  const fields = questionsOf(kind, atlas);
  if (isHelp) {
    effects.say(`npm run new -- ${kind} takes:\n\n${flagLines(fields).join('\n')}`);
    return;
  }
  refuseStray(kind, given, fields);
  await writeDraft(await draftRecord(kind, answers, effects.root, atlas), effects, asker !== undefined);
}

const matching = (typed: string): string[] => every.filter((kind) => kind.startsWith(typed));

function refusalOf(wanted: string | undefined): string {
  if (wanted === undefined) return usage;
  const meant = nearest(wanted, every);
  return `There is no kind "${wanted}". Expected one of ${every.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`;
}
