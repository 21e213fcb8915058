import type { Atlas } from '../domain/atlas.ts';
import type { KnownIds } from '../schema/building-blocks.ts';
import { plans } from '../schema/collections.ts';
import { fieldsOf, type Field } from './questions.ts';
import { objectionTo } from './read-answer.ts';

/** What an editor can make anew; translations of narratives come on top. */
export const kinds = ['outcome', 'finding', 'interaction', 'briefing', 'source', 'partner'] as const;
export type Kind = (typeof kinds)[number];

type Place = 'outcomes' | 'findings' | 'interactions' | 'briefings' | 'sources' | 'partners';

/** Collection of a kind, and the letter of its numbered ids. */
export const placeOf: Readonly<Record<Kind, { readonly collection: Place; readonly letter?: string }>> = {
  outcome: { collection: 'outcomes' },
  finding: { collection: 'findings', letter: 'f' },
  interaction: { collection: 'interactions', letter: 'i' },
  briefing: { collection: 'briefings' },
  source: { collection: 'sources', letter: 's' },
  partner: { collection: 'partners' },
};

/** Keys that are not asked for: ids are proposed, and what is new is neither corrected nor withdrawn. */
const unasked = new Set(['id', 'status', 'statusNote']);

/** Questions about a new record of a kind, in the order in which the file answers them. */
export const questionsOf = (kind: Kind, atlas: Atlas): Field[] =>
  fieldsOf(schemaOf(kind, atlas)).filter(({ question }) => !unasked.has(question.key));

/** What is wrong with an id of a new record of a kind, in a sentence. */
export function objectionToId(id: string, kind: Kind, atlas: Atlas): string | undefined {
  if (atlas[placeOf[kind].collection].has(id)) return `"${id}" belongs to another record. Choose another.`;
  const field = fieldsOf(schemaOf(kind, atlas)).find(({ question }) => question.key === 'id');
  return field?.question.kind === 'text' ? objectionTo(id, field.question) : undefined;
}

const schemaOf = (kind: Kind, atlas: Atlas) => plans[placeOf[kind].collection].schema(idsOf(atlas));

/** File of a record, from the root. */
export function fileOf(kind: Kind, id: string): string {
  const { layout, place } = plans[placeOf[kind].collection];
  return `content/${place}/${id}.${layout === 'narratives' ? 'mdx' : 'yaml'}`;
}

/** Ids of everything on the record. */
export const idsOf = ({ crosswalk, ...collections }: Atlas): KnownIds =>
  Object.fromEntries(
    Object.entries(collections).map(([name, records]) => [name, new Set(records.keys())]),
  ) as unknown as KnownIds;
