import { withoutExcepted } from '../sanitise/exceptions/apply-exceptions.ts';
import { formatBreach, inspect } from '../sanitise/inspect.ts';
import type { Effects } from './effects.ts';
import { loadGate } from './gate.ts';
import { counted } from './step.ts';

/**
 * Tells what the gate objects to in drafts, by place and remedy, never by the words.
 *
 * @returns whether it would refuse to publish them.
 */
export function tellObjections(texts: ReadonlyMap<string, string>, { root, say }: Effects): boolean {
  const { inspector, exceptions, notice } = loadGate({ root, language: 'en', env: process.env });
  const breaches = [...texts].flatMap(([path, text]) =>
    withoutExcepted(inspect({ path, text }, inspector), exceptions, inspector.rules),
  );
  const errors = breaches.filter(({ severity }) => severity === 'error').length;
  const rest = breaches.length - errors;
  if (breaches.length === 0)
    say('\nThe gate has no objection to the draft. That is necessary and never sufficient.');
  else say(`\nThe gate objects to the draft: ${counted(errors, 'error')}, ${counted(rest, 'warning')}.`);
  for (const breach of breaches) say(formatBreach(breach));
  if (notice !== undefined) say(notice);
  return errors > 0;
}
