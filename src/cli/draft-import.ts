import { formatTableFault, type CsvRows, type TableFault } from '../coherence/csv-rows.ts';
import type { Atlas } from '../domain/atlas.ts';
import { materials } from '../domain/material.ts';
import { placed, toYaml } from '../editing/compose.ts';
import { fileOf, idsOf } from '../editing/kinds.ts';
import { nextNumber } from '../editing/next-id.ts';
import { faultsOfFinding } from '../importing/check-findings.ts';
import { namesFindings } from '../importing/finding-columns.ts';
import type { Block, ImportedText } from '../importing/imported.ts';
import { readFindings, type NumberedRow, type TabledFinding } from '../importing/read-findings.ts';
import { languageOf } from '../sanitise/reading/language.ts';
import { draftRecord, placements, type Answers, type Draft } from './draft-record.ts';
import type { Effects } from './effects.ts';
import { Refusal, UsageError } from './run.ts';

/** What a file holds: a text, perhaps with tables of findings, or a table alone. */
export type Imported = { readonly name: string } & (
  { readonly kind: 'text'; readonly text: ImportedText } | { readonly kind: 'table'; readonly table: CsvRows }
);

/** Longest title of an outcome; a longer heading is none. */
const longestTitle = 120;

/**
 * The draft of an outcome with its findings, or of findings for an outcome there is. Nothing is written and
 * nothing is cleared.
 *
 * @throws {Refusal} that names every wrong cell, {@link UsageError} that names every answer left out.
 */
export async function draftImport(
  imported: Imported,
  answers: Answers,
  effects: Effects,
  atlas: Atlas,
): Promise<Draft> {
  const numbered = numberedFindings(imported, atlas);
  const given = new Map(answers.given);
  if (!given.has('material')) given.set('material', await materialOf(answers));
  const material = given.get('material') ?? 'session';
  const known = given.get('outcome');
  const draft =
    known === undefined
      ? await draftOutcome(imported, numbered, { ...answers, given }, effects.root, atlas)
      : joining(known, atlas, numbered, effects.root);
  const ids = idsOf(atlas);
  const withOutcome = { ...ids, outcomes: new Set([...ids.outcomes, draft.id]) };
  const findings = numbered.map(({ id, finding }) => ({
    finding,
    facts: { ...finding.facts, id, outcome: draft.id, ...(material !== 'published' && { material }) },
  }));
  refuse(
    imported.name,
    findings.flatMap(({ finding, facts }) => faultsOfFinding(finding, facts, withOutcome)),
  );
  return {
    ...draft,
    created: new Map([
      ...draft.created,
      ...findings.map(
        ({ facts: { id, outcome, ...facts } }) =>
          [fileOf('finding', id), toYaml({ id, outcome, ...facts })] as const,
      ),
    ]),
    isSession: material === 'session',
  };
}

interface NumberedFinding {
  readonly id: string;
  readonly finding: TabledFinding;
  /** The block of the text it was read from. */
  readonly block: Block | undefined;
}

/** Findings of every table, with the numbers that come next. */
function numberedFindings(imported: Imported, atlas: Atlas): NumberedFinding[] {
  const tables =
    imported.kind === 'table'
      ? [{ block: undefined, rows: imported.table.rows as readonly NumberedRow[] }]
      : imported.text.blocks
          .filter(({ table }) => namesFindings(table?.[0]))
          .map((block) => ({
            block,
            rows: (block.table ?? []).map((cells, index) => ({ number: index + 1, cells })),
          }));
  const read = tables.map(({ block, rows }) => ({ block, ...readFindings(rows) }));
  refuse(imported.name, [
    ...(imported.kind === 'table' ? imported.table.faults : []),
    ...(imported.kind === 'table' && imported.table.faults.length > 0
      ? []
      : read.flatMap(({ faults }) => faults)),
  ]);
  const taken = [...atlas.findings.keys()];
  return read.flatMap(({ block, findings }) =>
    findings.map((finding) => {
      const id = nextNumber('f', taken);
      taken.push(id);
      return { id, finding, block };
    }),
  );
}

function refuse(name: string, faults: readonly TableFault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `${name}: ${formatTableFault(fault)}`);
  throw new Refusal([...lines, 'Nothing was written.'].join('\n'));
}

/** Session material unless someone says otherwise: then nothing is published that no second person has read. */
async function materialOf({ asker }: Answers): Promise<string> {
  const options = [
    { value: 'session', label: 'session: from a session; a second person clears it before it is published' },
    { value: 'published', label: 'published: from documents that anyone can read' },
  ];
  return (
    (await asker?.choose({
      options,
      search: () => materials.toReversed(),
      message: 'material: What it rests on.',
    })) ?? 'session'
  );
}

/** The outcome, with what the file says filled in and its findings placed where their table stood. */
function draftOutcome(
  imported: Imported,
  numbered: readonly NumberedFinding[],
  { given, asker }: Answers,
  root: string,
  atlas: Atlas,
): Promise<Draft> {
  const known = new Map(given);
  const inPlace = (block: Block | undefined): string[] =>
    numbered.filter((finding) => finding.block === block).map(({ id }) => placed(id));
  if (imported.kind === 'text') {
    const { blocks, title } = imported.text;
    const parts = blocks.flatMap((block) => {
      const findings = inPlace(block);
      return findings.length > 0 ? findings : [block.markdown];
    });
    if (parts.length === 0)
      throw new UsageError(`${imported.name} holds no text. Expected some. Nothing was written.`);
    const language = known.get('language') ?? languageOf(parts.join('\n')) ?? 'en';
    known.set('language', language);
    if (title && title.length <= longestTitle && !known.has(`title.${language}`))
      known.set(`title.${language}`, title);
    known.set('text', parts.join('\n\n'));
    return draftRecord('outcome', { given: known, asker }, root, atlas);
  }
  return draftRecord('outcome', { given: known, asker }, root, atlas).then((draft) => ({
    ...draft,
    created: new Map(
      [...draft.created].map(([path, text]) => [
        path,
        [text.trimEnd(), ...inPlace(undefined), ''].join('\n\n').trimEnd() + '\n',
      ]),
    ),
  }));
}

/** Findings that join an outcome on the record, placed at the end of its narratives. */
function joining(id: string, atlas: Atlas, numbered: readonly NumberedFinding[], root: string): Draft {
  if (!atlas.outcomes.has(id)) {
    throw new UsageError(`--outcome is "${id}". Expected the id of an outcome. Nothing was written.`);
  }
  return {
    id,
    created: new Map(),
    changed: placements(
      id,
      numbered.map((finding) => finding.id),
      root,
    ),
    isSession: false,
  };
}
