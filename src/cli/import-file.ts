import { loadWholeAtlas } from '../catalogue/load-atlas.ts';
import type { Asker } from '../editing/asker.ts';
import { questionsOf } from '../editing/kinds.ts';
import { inWords, ImportRefusal, type Tally } from '../importing/imported.ts';
import { template } from '../importing/finding-columns.ts';
import { draftImport } from './draft-import.ts';
import type { Effects } from './effects.ts';
import type { Imported } from './import-tables.ts';
import { readImport } from './read-import.ts';
import { readArguments } from './read-arguments.ts';
import { refuseStray } from './refuse-stray.ts';
import { UsageError } from './run.ts';
import { tellObjections } from './tell-objections.ts';
import { readyToWrite, writeDraft } from './write-draft.ts';

const usage = `Usage: npm run import -- FILE.docx|FILE.md|FILE.csv [--dry-run] [--KEY VALUE …]

Drafts an outcome from a text of Word or in Markdown, and findings from a table: a CSV file, or a table in
the text whose first row has a column “statement (en)”. What the file does not say is asked for, or given as
options named as those of “npm run new -- outcome”. Text that was inserted under tracked changes is taken,
text that was deleted is not. Comments, names of authors, properties, hidden text, headers and footers, notes,
pictures and mail addresses are left out and only counted. Nothing is overwritten and nothing is cleared: a
draft counts as session material unless you say --material published.

  npm run import -- report.docx                       asks for what the file does not say
  npm run import -- report.docx --dry-run             shows the draft and writes nothing
  npm run import -- notes.md --kind brief --period 2027-03 --sources s01 --title.de "…" …
  npm run import -- findings.csv --outcome ID         adds findings to an outcome there is
  npm run -s import -- --template > findings.csv      an empty table of findings

A row of a table without a statement adds a link or a source to the finding above it. Several fields, phases,
levels and interests stand in one cell, parted by commas.

Ends with 0 when the draft was written and the gate has no objection, 1 when it has or a cell is wrong,
2 when the file cannot be read or something is missing.`;

const switches = ['--dry-run', '--template'] as const;

/**
 * Drafts an outcome or findings from a file, and tells what the gate objects to in it.
 *
 * @returns whether the gate objects.
 * @throws {UsageError} when the file cannot be read or an answer is missing, {@link Refusal} for wrong cells,
 * {@link ContentError} for answers no record can hold. Nothing is written then; the file is never changed.
 */
export async function importFile(
  args: readonly string[],
  effects: Effects,
  asker: Asker | undefined,
): Promise<boolean> {
  const [isDry, wantsTemplate] = switches.map((name) => args.includes(name));
  const answers = readArguments(args.filter((arg) => !switches.some((name) => name === arg)));
  const { word: file, given, isHelp } = answers;
  if (isHelp || wantsTemplate) {
    effects.say(isHelp ? usage : template());
    return false;
  }
  if (file === undefined) throw new UsageError(usage);
  const atlas = loadWholeAtlas(effects.root);
  const joins = given.has('outcome');
  refuseStray(
    'outcome',
    given,
    joins ? [] : questionsOf('outcome', atlas),
    joins ? ['outcome', 'material'] : ['text'],
  );
  const imported = await readable(file);
  if (joins && imported.kind === 'text')
    throw new UsageError(`--outcome goes with a table. Expected FILE.csv, or no --outcome. ${nothing}`);
  if (imported.kind === 'text') tellTally(imported.text.tally, effects);
  const draft = await draftImport(imported, { given, asker }, effects.root, atlas);
  const texts = await readyToWrite(draft, effects, asker !== undefined);
  if (isDry) {
    for (const [path, text] of texts) effects.say(`\nThis would be ${path}:\n\n${text}`);
    for (const path of draft.changed.keys()) effects.say(`\nThe findings would be placed in ${path}.`);
    effects.say(nothing);
  } else await writeDraft(draft, effects, asker !== undefined);
  return tellObjections(texts, effects);
}

const nothing = 'Nothing was written.';

async function readable(file: string): Promise<Imported> {
  try {
    return await readImport(file);
  } catch (error) {
    if (error instanceof ImportRefusal) throw new UsageError(`${file}: ${error.message} ${nothing}`);
    throw error;
  }
}

function tellTally(tally: Tally, { say }: Effects): void {
  const taken = tally.get('insertions') ?? 0;
  if (taken > 0)
    say(
      `Tracked changes were taken as if accepted: ${taken === 1 ? 'one insertion is' : `${taken} insertions are`} in the draft. Look whether that was agreed.`,
    );
  const left = inWords(tally);
  if (left.length > 0) say(`Left out and not repeated here: ${inEnglish.format(left)}.`);
}

const inEnglish = new Intl.ListFormat('en', { type: 'conjunction' });
