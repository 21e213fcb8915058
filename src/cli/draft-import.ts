import type { Atlas } from '../domain/atlas.ts';
import { materials, type Material } from '../domain/material.ts';
import { placed, toYaml } from '../editing/compose.ts';
import { fileOf, idsOf, questionsOf } from '../editing/kinds.ts';
import { faultsOfFinding } from '../importing/check-findings.ts';
import type { Block } from '../importing/imported.ts';
import { languageOf } from '../sanitise/reading/language.ts';
import { draftRecord, inOrder, placements, type Answers, type Draft } from './draft-record.ts';
import { numberedFindings, refuse, type Imported, type NumberedFinding } from './import-tables.ts';
import { UsageError } from './run.ts';

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
  root: string,
  atlas: Atlas,
): Promise<Draft> {
  const numbered = numberedFindings(imported, [...atlas.findings.keys()]);
  const known = answers.given.get('outcome');
  if (known !== undefined && !atlas.outcomes.has(known)) {
    throw new UsageError(`--outcome is "${known}". Expected the id of an outcome. Nothing was written.`);
  }
  const material = await materialOf(answers);
  const given = new Map(answers.given).set('material', material);
  const draft =
    known === undefined
      ? await draftOutcome(imported, numbered, { ...answers, given }, root, atlas)
      : joining(known, numbered, root);
  const outcome = known ?? draft.id;
  const ids = idsOf(atlas);
  const withOutcome = { ...ids, outcomes: new Set([...ids.outcomes, outcome]) };
  const keys = questionsOf('finding', atlas).map(({ question }) => question.key);
  const findings = numbered.map(({ id, finding }) => {
    const facts = { ...finding.facts, outcome, ...(material === 'session' && { material }) };
    return { id, finding, record: { ...inOrder(keys, id, facts), id } };
  });
  refuse(
    imported.name,
    findings.flatMap(({ finding, record }) => faultsOfFinding(finding, record, withOutcome)),
  );
  const files = findings.map(({ id, record }) => [fileOf('finding', id), toYaml(record)] as const);
  return {
    ...draft,
    created: new Map([...draft.created, ...files]),
    isSession: material === 'session',
  };
}

/** Session material unless someone says otherwise: so nothing is published that no second person has read. */
async function materialOf({ given, asker }: Answers): Promise<Material> {
  const options = [
    { value: 'session', label: 'session: a second person clears it before it is published' },
    { value: 'published', label: 'published: it rests on documents that anyone can read' },
  ];
  const said =
    given.get('material') ??
    (await asker?.choose({
      options,
      search: (typed) => options.map(({ value }) => value).filter((value) => value.startsWith(typed)),
      message: 'material: What it rests on.',
    })) ??
    'session';
  const material = materials.find((word) => word === said);
  if (material) return material;
  throw new UsageError(`--material is "${said}". Expected ${materials.join(' or ')}. Nothing was written.`);
}

/** The outcome, with what the file says filled in and its findings placed where their table stood. */
async function draftOutcome(
  imported: Imported,
  numbered: readonly NumberedFinding[],
  { given, asker }: Answers,
  root: string,
  atlas: Atlas,
): Promise<Draft> {
  const lines = (block: Block | undefined): string[] =>
    numbered.filter((finding) => finding.block === block).map(({ id }) => placed(id));
  if (imported.kind === 'table') {
    const draft = await draftRecord('outcome', { given, asker }, root, atlas);
    const withFindings = (text: string): string => `${[text.trimEnd(), ...lines(undefined)].join('\n\n')}\n`;
    return {
      ...draft,
      created: new Map([...draft.created].map(([path, text]) => [path, withFindings(text)])),
    };
  }
  const { blocks, title } = imported.text;
  const parts = blocks.flatMap((block) => {
    const findings = lines(block);
    return findings.length > 0 ? findings : [block.markdown];
  });
  if (parts.length === 0) {
    throw new UsageError(`${imported.name} holds no text. Expected some. Nothing was written.`);
  }
  const language = given.get('language') ?? languageOf(parts.join('\n')) ?? 'en';
  const known = new Map(given).set('language', language).set('text', parts.join('\n\n'));
  const key = `title.${language}`;
  if (title && title.length <= longestTitle && !known.has(key)) known.set(key, title);
  return draftRecord('outcome', { given: known, asker }, root, atlas);
}

/** Findings that join an outcome on the record, placed at the end of its narratives. */
function joining(outcome: string, numbered: readonly NumberedFinding[], root: string): Draft {
  const ids = numbered.map(({ id }) => id);
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  return {
    id: first === last ? first : `${first} to ${last}`,
    created: new Map(),
    changed: placements(outcome, ids, root),
    isSession: false,
  };
}
