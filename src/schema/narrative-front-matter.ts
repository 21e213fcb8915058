import { z } from 'astro/zod';
import type { Briefing } from '../domain/briefing.ts';
import { statuses } from '../domain/finding.ts';
import type { Guide } from '../domain/guide.ts';
import type { Narrative } from '../domain/narrative.ts';
import { outcomeKinds, type Outcome } from '../domain/outcome.ts';
import { languages } from '../vocabulary/language.ts';
import {
  identity,
  localised,
  material,
  reference,
  references,
  slug,
  type KnownIds,
} from './building-blocks.ts';
import { period, publishFrom } from './dates.ts';

/** What a narrative's own file says; its body adds the {@link Narrative}. */
type FrontMatter<T extends { narrative: Narrative }> = Omit<T, 'narrative'> & {
  readonly language: Narrative['original'];
};

const language = z.literal(languages).describe('Language of the narrative below.');

/** One file in `content/outcomes/`. */
export const outcomeSchema = (known: KnownIds) =>
  z.strictObject({
    id: identity(slug, 'more-coherence-report-2017').describe('Permanent id, also its address.'),
    language,
    kind: z.literal(outcomeKinds).describe('What sort of outcome it is.'),
    round: reference(known, 'rounds').optional().describe('Round it belongs to, if any.'),
    period: period.describe('Year or month.'),
    title: localised(120).describe('Sentence case, without a full stop.'),
    summary: z
      .strictObject({
        plain: localised(500).describe('For anyone: short sentences, no terms of art.'),
        policy: localised(700).describe('For those who work in the field.'),
      })
      .describe('The outcome twice: plainly, and in the terms of policy.'),
    sources: references(known, 'sources').min(1).describe('Sources it rests on.'),
    status: z.literal(statuses).default('published').describe('Where it is in its life.'),
    material,
    publishFrom,
  }) satisfies z.ZodType<FrontMatter<Outcome>>;

/** One file in `content/briefings/`. */
export const briefingSchema = () =>
  z.strictObject({
    id: identity(slug, 'safeguards-for-coherence').describe('Permanent id, also its address.'),
    language,
    title: localised(120).describe('Sentence case, without a full stop.'),
    summary: localised(500).describe('What the reader will know in two minutes.'),
    audience: localised(200).describe('For whom it is written.'),
    objectives: z.array(z.int().min(1).max(23)).describe('Compact objectives it serves.'),
    status: z.literal(statuses).default('published').describe('Where it is in its life.'),
    material,
    publishFrom,
  }) satisfies z.ZodType<FrontMatter<Briefing>>;

/** One file in `content/docs/`. */
export const guideSchema = () =>
  z.strictObject({
    id: identity(slug, 'method').describe('Permanent id, also its address.'),
    language,
    title: localised(120).describe('Sentence case, without a full stop.'),
    summary: localised(300).describe('One sentence for lists and search.'),
    order: z.int().min(1).max(99).describe('Position in lists of documentation.'),
  }) satisfies z.ZodType<FrontMatter<Guide>>;

/** Front matter of a translation: everything else stands in the original, and it rests on what that rests on. */
export const translationSchema = () =>
  z.strictObject({
    translationOf: identity(slug, 'method').describe('Id of the original.'),
    material,
  });
