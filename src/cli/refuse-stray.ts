import type { Kind } from '../editing/kinds.ts';
import type { Field } from '../editing/questions.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './run.ts';

/** Keys of a narrative that are no facts. */
const ofText: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  outcome: ['text'],
  briefing: ['text', 'findings'],
};

/**
 * Lets answers pass that belong to a record of a kind.
 *
 * @throws {UsageError} that names the first that does not, and the key most likely meant.
 */
export function refuseStray(
  kind: Kind,
  given: ReadonlyMap<string, string>,
  fields: readonly Field[],
  further: readonly string[] = ofText[kind] ?? [],
): void {
  const keys = ['id', ...fields.map(({ question }) => question.key), ...further];
  const stray = [...given.keys()].find((key) => !keys.includes(key.split('.')[0] ?? ''));
  if (stray === undefined) return;
  const meant = nearest(stray, keys);
  const hint = meant ? ` Did you mean --${meant}?` : '';
  throw new UsageError(
    `There is no --${stray} of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}.${hint} All of them: npm run new -- ${kind} --help`,
  );
}
