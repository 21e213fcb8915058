import { plans } from '../schema/collections.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import type { Fault } from '../schema/fault.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../schema/yaml-document.ts';
import type { Formed } from './formed.ts';

/** Why the facts of a record cannot be read, in the sentences of the check; none where they can. */
export function refusalsOf(collection: Formed, text: string, known: KnownIds): string[] {
  const faults: Fault[] = [];
  const located = parseYaml({ path: plans[collection].place, text });
  if (Array.isArray(located)) faults.push(...located);
  else validate(plans[collection].schema(known), located, (...found) => void faults.push(...found));
  return faults.map(({ found, expected, remedy }) => `${found} ${expected} ${remedy}`);
}
