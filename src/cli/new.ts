import { loadAtlas } from '../catalogue/load-atlas.ts';
import { flagLines } from '../editing/flags.ts';
import { kinds, questionsOf, type Kind } from '../editing/kinds.ts';
import { nearest } from '../text/nearest.ts';
import { draftRecord } from './draft-record.ts';
import { draftTranslation } from './draft-translation.ts';
import { realEffects } from './effects.ts';
import { run, UsageError } from './run.ts';
import { terminalAsker } from './terminal-asker.ts';
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

process.exitCode = await run(realEffects, async () => {
  const { kind: named, given, isHelp } = readArguments(process.argv.slice(2));
  if (isHelp && named === undefined) return realEffects.say(usage);
  const atlas = loadAtlas(realEffects.root);
  const { stdin, stdout } = process;
  const asker = stdin.isTTY && stdout.isTTY ? terminalAsker(stdin, stdout) : undefined;
  const options = every.map((value) => ({ value, label: value }));
  const wanted =
    named ?? (await asker?.choose({ options, search: matching, message: 'What do you want to make?' }));
  const kind = every.find((known) => known === wanted);
  if (!kind) throw new UsageError(refusalOf(wanted));
  if (kind === 'translation') {
    if (isHelp) return realEffects.say(usage);
    return writeDraft(await draftTranslation({ given, asker }, realEffects.root, atlas), realEffects);
  }
  const keys = keysOf(kind);
  if (isHelp) {
    realEffects.say(`npm run new -- ${kind} takes:\n\n${flagLines(questionsOf(kind, atlas)).join('\n')}`);
    return;
  }
  const stray = [...given.keys()].find((key) => !keys.has(key.split('.')[0] ?? ''));
  if (stray !== undefined) {
    const meant = nearest(stray, keys);
    throw new UsageError(
      `There is no --${stray} of a ${kind}.${meant ? ` Did you mean --${meant}?` : ''} All of them: npm run new -- ${kind} --help`,
    );
  }
  await writeDraft(await draftRecord(kind, { given, asker }, realEffects.root, atlas), realEffects);

  function keysOf(of: Kind): Set<string> {
    const own = questionsOf(of, atlas).map(({ question }) => question.key);
    return new Set([
      ...own,
      'id',
      ...(of === 'outcome' || of === 'briefing' ? ['text'] : []),
      ...(of === 'briefing' ? ['findings'] : []),
    ]);
  }
});

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
