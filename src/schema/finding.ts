import { z } from 'astro/zod';
import {
  agreements,
  bases,
  confidences,
  findingKinds,
  relations,
  statuses,
  strengths,
  type Finding,
} from '../domain/finding.ts';
import {
  identity,
  linkageCode,
  localised,
  material,
  reference,
  references,
  type KnownIds,
} from './building-blocks.ts';
import { publishFrom } from './dates.ts';

const linkage = (known: KnownIds) =>
  z.strictObject({
    to: linkageCode(known).describe('Code of the target, objective or principle.'),
    relation: z
      .literal(relations)
      .describe('Whether the finding helps it, needs it, runs against it, or asks something of it.'),
    strength: z.literal(strengths).describe('How closely the two belong together.'),
    reason: localised(400).describe('Why, in one sentence.'),
    basis: z.literal(bases).describe('Whether the source says so, or the atlas judges so.'),
  });

/** One file in `content/findings/`. */
export const findingSchema = (known: KnownIds) =>
  z.strictObject({
    id: identity(/^f\d{2,4}$/, 'f01').describe('Permanent id.'),
    outcome: reference(known, 'outcomes').describe('Outcome whose narrative places the finding.'),
    kind: z.literal(findingKinds).describe('What sort of statement it is.'),
    statement: localised(600).describe('The statement, in our own words, complete in itself.'),
    agreement: z.literal(agreements).describe('How far those on the record agree; never who.'),
    confidence: z.literal(confidences).describe('How sure it is that the source says this.'),
    fields: references(known, 'fields').min(1).describe('Policy fields it concerns.'),
    phases: references(known, 'phases').min(1).describe('Phases of migration it concerns.'),
    levels: references(known, 'levels').min(1).describe('Levels of government it concerns.'),
    interests: references(known, 'interests').min(1).describe('Interests it bears on.'),
    linkages: z
      .array(linkage(known))
      .superRefine((linkages, context) => {
        for (const [index, { to }] of linkages.entries()) {
          if (linkages.findIndex((other) => other.to === to) < index) {
            context.addIssue({
              code: 'custom',
              path: [index, 'to'],
              input: to,
              params: { expected: 'each code once', remedy: 'Join the two reasons into one.' },
            });
          }
        }
      })
      .describe('Links to targets, objectives and principles.'),
    sources: z
      .array(
        z.strictObject({
          source: reference(known, 'sources').describe('Source the statement rests on.'),
          locator: localised(160).describe('Section of the source, such as “abstract”.'),
        }),
      )
      .min(1)
      .describe('Sources the statement rests on; there is no finding without one.'),
    note: localised(400).optional().describe('Caveat that must be seen with the statement.'),
    related: references(known, 'findings').default([]).describe('Findings to read beside it.'),
    status: z.literal(statuses).default('published').describe('Where it is in its life.'),
    material,
    publishFrom,
    statusNote: localised(400).optional().describe('What was corrected, or why it was withdrawn.'),
  }) satisfies z.ZodType<Finding>;
