import { z } from 'astro/zod';
import { plans } from '../schema/collections.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import type { Fault } from '../schema/fault.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../schema/yaml-document.ts';
import { isFormedList, type Formed, type FormedList } from './formed.ts';

/** Why the facts of a record, or the rows of a list, cannot be read, in the sentences of the check; none where they can. */
export function refusalsOf(collection: Formed | FormedList, text: string, known: KnownIds): string[] {
  const faults: Fault[] = [];
  const schema = plans[collection].schema(known);
  const located = parseYaml({ path: plans[collection].place, text });
  if (Array.isArray(located)) faults.push(...located);
  else
    validate(
      isFormedList(collection) ? z.array(schema) : schema,
      located,
      (...found) => void faults.push(...found),
    );
  return faults.map(({ found, expected, remedy }) => `${found} ${expected} ${remedy}`);
}
