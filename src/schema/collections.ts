import type { z } from 'astro/zod';
import type { Atlas } from '../domain/atlas.ts';
import type { KnownIds } from './building-blocks.ts';
import { findingSchema } from './finding.ts';
import { instrumentSchema } from './instrument.ts';
import { interactionSchema } from './interaction.ts';
import { briefingSchema, guideSchema, outcomeSchema } from './narrative-front-matter.ts';
import { partnerSchema } from './partner.ts';
import { roundSchema } from './round.ts';
import { sourceSchema } from './source.ts';
import {
  crosswalkSchema,
  crosswalkSourceSchema,
  glossarySchema,
  goalSchema,
  objectiveSchema,
  principleSchema,
  synonymsSchema,
  targetSchema,
  termSchema,
} from './vocabulary.ts';

/** Where a collection's records lie, and what each must look like. */
export interface CollectionPlan {
  /** `list`: one file holds all. `records`: one YAML file each. `narratives`: one MDX file each. */
  readonly layout: 'list' | 'records' | 'narratives';
  /** File of a list, folder of the others; below `content/`. */
  readonly place: string;
  readonly schema: (known: KnownIds) => z.ZodType;
  /** Fewest records with which the atlas makes sense; an empty collection is never meant. */
  readonly fewest: number;
}

const list = (place: string, schema: CollectionPlan['schema'], fewest = 1): CollectionPlan => ({
  layout: 'list',
  place,
  schema,
  fewest,
});
const records = (place: string, schema: CollectionPlan['schema']): CollectionPlan => ({
  layout: 'records',
  place,
  schema,
  fewest: 1,
});
const narratives = (place: string, schema: CollectionPlan['schema']): CollectionPlan => ({
  layout: 'narratives',
  place,
  schema,
  fewest: 1,
});

/** Every collection of the atlas. The order is the order of reading. */
export const plans: Readonly<Record<keyof Atlas, CollectionPlan>> = {
  goals: list('vocabulary/sdg-goals.json', goalSchema, 17),
  targets: list('vocabulary/sdg-targets.json', targetSchema, 169),
  objectives: list('vocabulary/gcm-objectives.json', objectiveSchema, 23),
  principles: list('vocabulary/gcm-principles.json', principleSchema, 10),
  crosswalkSources: list('vocabulary/crosswalk-sources.json', crosswalkSourceSchema),
  crosswalk: list('vocabulary/crosswalk.json', crosswalkSchema),
  synonyms: list('vocabulary/synonyms.yaml', synonymsSchema),
  fields: list('vocabulary/fields.yaml', termSchema),
  phases: list('vocabulary/phases.yaml', termSchema),
  interests: list('vocabulary/interests.yaml', termSchema),
  levels: list('vocabulary/levels.yaml', termSchema),
  glossary: list('vocabulary/glossary.yaml', glossarySchema),
  rounds: records('rounds', roundSchema),
  sources: records('sources', sourceSchema),
  instruments: records('instruments', instrumentSchema),
  partners: records('partners', partnerSchema),
  outcomes: narratives('outcomes', outcomeSchema),
  findings: records('findings', findingSchema),
  interactions: records('interactions', interactionSchema),
  briefings: narratives('briefings', briefingSchema),
  guides: narratives('docs', guideSchema),
};
