import { loadContentFiles } from '../catalogue/load-atlas.ts';
import type { Atlas } from '../domain/atlas.ts';
import { choicesIn } from '../editing/choices.ts';
import { placeFinding, toNarrative, toYaml } from '../editing/compose.ts';
import type { Asker, Interview } from '../editing/asker.ts';
import { answersTo } from '../editing/interview.ts';
import { bodyOf, extras } from '../editing/extras.ts';
import { fileOf, objectionToId, placeOf, questionsOf, type Kind } from '../editing/kinds.ts';
import { nextNumber, slugOf } from '../editing/next-id.ts';
import { UsageError } from './run.ts';

/** Files as they shall be written: new ones, and old ones with a change in them. */
export interface Draft {
  readonly id: string;
  readonly created: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
  readonly isSession: boolean;
}

/** Where answers come from: the command line, and a person where there is one. */
export interface Answers {
  readonly given: ReadonlyMap<string, string>;
  readonly asker: Asker | undefined;
}

/**
 * A new record from the answers of an editor. Nothing is written and nothing is cleared.
 *
 * @throws {UsageError} that names every answer a script left out.
 */
export async function draftRecord(
  kind: Kind,
  { given, asker }: Answers,
  root: string,
  atlas: Atlas,
): Promise<Draft> {
  const missed: string[] = [];
  const interview: Interview = {
    given,
    asker,
    choiceOf: choicesIn(atlas),
    miss: (key, about) => missed.push(`--${key}  ${about}`),
  };
  const fields = questionsOf(kind, atlas);
  const facts = await answersTo(fields, interview);
  const more = asker ? await extras(fields, facts, interview) : {};
  const text = isNarrative(kind) ? await bodyOf(kind, interview) : '';
  const { collection, letter } = placeOf[kind];
  const taken = atlas[collection];
  const proposed = proposal(kind, facts, letter, taken);
  const id =
    given.get('id') ??
    (await asker?.text({
      message: 'id: Permanent id, also its address. Enter takes the one proposed.',
      initial: proposed,
      check: (answer) => objectionToId(answer, kind, atlas),
    })) ??
    proposed;
  if (missed.length > 0) {
    throw new UsageError(
      `Left out, and nobody to ask:\n${missed.map((line) => `  ${line}`).join('\n')}\nNothing was written.`,
    );
  }
  const record = inOrder(
    fields.map(({ question }) => question.key),
    id,
    { ...facts, ...more },
  );
  const file = fileOf(kind, id);
  const changed =
    kind === 'finding' ? placements(String(facts['outcome']), [id], root) : new Map<string, string>();
  return {
    id,
    created: new Map([[file, isNarrative(kind) ? toNarrative(record, text) : toYaml(record)]]),
    changed,
    isSession: { ...facts, ...more }['material'] === 'session',
  };
}

const isNarrative = (kind: Kind): boolean => kind === 'outcome' || kind === 'briefing';

function proposal(
  kind: Kind,
  facts: Record<string, unknown>,
  letter: string | undefined,
  taken: ReadonlyMap<string, unknown>,
): string {
  if (letter !== undefined) return nextNumber(letter, taken.keys());
  if (kind === 'partner') return String(facts['code'] ?? '').toLowerCase();
  const { en = '' } = (facts['title'] ?? {}) as { en?: string };
  const year = /^\d{4}/.exec(String(facts['period'] ?? ''))?.[0];
  return slugOf(en, year, taken);
}

/** A record with its facts in the order of their questions. */
export const inOrder = (
  keys: readonly string[],
  id: string,
  facts: Record<string, unknown>,
): Record<string, unknown> => ({
  id,
  ...Object.fromEntries(keys.filter((key) => key in facts).map((key) => [key, facts[key]])),
});

/** The narratives of an outcome, in each language, with findings at their end. */
export function placements(outcome: string, ids: readonly string[], root: string): Map<string, string> {
  const own = new RegExp(`^content/outcomes/${outcome}(?:\\.[a-z]{2})?\\.mdx$`);
  return new Map(
    loadContentFiles(root)
      .filter(({ path }) => own.test(path))
      .map(({ path, bytes }) => [path, ids.reduce(placeFinding, new TextDecoder().decode(bytes))]),
  );
}
