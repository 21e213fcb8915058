import type { Field } from '../editing/questions.ts';
import type { KnownIds } from '../schema/building-blocks.ts';

/** Fields of a form by their keys; the text of a narrative is `body`. */
export type Content = Readonly<Record<string, unknown>>;

/** How files of a collection become fields of a form, and back. */
export interface FileFormat {
  readonly fromFile: (text: string) => Content;
  /** @throws {Refused} when the record could not be read with it. */
  readonly toFile: (content: Content) => string;
}

/** What a form holds does not make a record. The message says why, a sentence for each fault. */
export class Refused extends Error {}

/** Facts in the order of the schema; lists that must be there but may be empty are. What it does not know stays. */
export function complete(given: Content, fields: readonly Field[]): Content {
  const ordered = fields.flatMap(({ question: { key, kind }, isOptional }): [string, unknown][] => {
    if (key in given) return [[key, given[key]]];
    return !isOptional && (kind === 'choices' || kind === 'list') ? [[key, []]] : [];
  });
  return { ...Object.fromEntries(ordered), ...given };
}

/** Ids gathered by collection, as schemas ask for them. */
export const asKnownIds = (known: ReadonlyMap<string, Set<string>>): KnownIds =>
  Object.fromEntries(known) as unknown as KnownIds;
