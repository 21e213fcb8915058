import { loadWholeAtlas } from '../catalogue/load-atlas.ts';
import { flagLines } from '../editing/flags.ts';
import type { Asker } from '../editing/asker.ts';
import { kinds, questionsOf, type Kind } from '../editing/kinds.ts';
import type { Field } from '../editing/questions.ts';
import { nearest } from '../text/nearest.ts';
import { draftRecord } from './draft-record.ts';
import { draftTranslation } from './draft-translation.ts';
import type { Effects } from './effects.ts';
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
  const { kind: named, given, isHelp } = readArguments(args);
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

/** Keys of a narrative that are no facts. */
const ofText: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  outcome: ['text'],
  briefing: ['text', 'findings'],
};

function refuseStray(kind: Kind, given: ReadonlyMap<string, string>, fields: readonly Field[]): void {
  const keys = ['id', ...fields.map(({ question }) => question.key), ...(ofText[kind] ?? [])];
  const stray = [...given.keys()].find((key) => !keys.includes(key.split('.')[0] ?? ''));
  if (stray === undefined) return;
  const meant = nearest(stray, keys);
  const hint = meant ? ` Did you mean --${meant}?` : '';
  throw new UsageError(
    `There is no --${stray} of a ${kind}.${hint} All of them: npm run new -- ${kind} --help`,
  );
}

const matching = (typed: string): string[] => every.filter((kind) => kind.startsWith(typed));

function refusalOf(wanted: string | undefined): string {
  if (wanted === undefined) return usage;
  const meant = nearest(wanted, every);
  return `There is no kind "${wanted}". Expected one of ${every.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`;
}

/** The kind, and answers as `--key value` or `--key=value`; a value may begin with a minus. */
function readArguments(args: readonly string[]): {
  kind: string | undefined;
  given: Map<string, string>;
  isHelp: boolean;
} {
  const given = new Map<string, string>();
  const words: string[] = [];
  let isHelp = false;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [, key = '', value] = /^--([\w.]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (key === 'help') isHelp = true;
    else if (key === '') words.push(word);
    else {
      const answer = value ?? args[(index += 1)];
      if (answer === undefined) throw new UsageError(`--${key} has no value. Expected one behind it.`);
      given.set(key, answer);
    }
  }
  if (words.length > 1)
    throw new UsageError(`"${words[1]}" is no option. Put answers of several words in quotation marks.`);
  return { kind: words[0], given, isHelp };
}
