import { z } from 'astro/zod';
import type { Synonyms } from '../domain/atlas.ts';
import type { GlossaryEntry } from '../domain/guide.ts';
import type { Term } from '../domain/term.ts';
import type { Objective, Principle } from '../vocabulary/compact.ts';
import type { CrosswalkLink, CrosswalkSource } from '../vocabulary/crosswalk.ts';
import type { Goal, Target } from '../vocabulary/sdg.ts';
import { aliases, identity, line, localised, slug, webAddress, type KnownIds } from './building-blocks.ts';

const iri = z.string().regex(/^http:\/\/metadata\.un\.org\/sdg\/[\da-d.]+$/);
const otherLanguages = ['fr', 'es', 'ar', 'ru', 'zh'] as const;
const inOtherLanguages = Object.fromEntries(
  otherLanguages.map((language) => [language, line(200).optional().describe(`In “${language}”.`)]),
) as Record<(typeof otherLanguages)[number], z.ZodOptional<z.ZodString>>;

/** One row of `sdg-goals.json`. */
export const goalSchema = () =>
  z.strictObject({
    id: identity(/^sdg-\d{1,2}$/, 'sdg-10').describe('Code.'),
    goal: z.int().min(1).max(17).describe('Number.'),
    iri: iri.describe('Canonical address.'),
    name: z
      .strictObject({
        en: line().describe('In English.'),
        de: line().describe('In German.'),
        ...inOtherLanguages,
      })
      .describe('Official short name.'),
    title: localised(300).describe('Official full title.'),
    nameBasis: z
      .record(z.string(), z.literal(['icon', 'icon+data', 'gov-page', 'data', 'third-party']))
      .describe('How each short name was verified.'),
    color: z
      .string()
      .regex(/^#[\dA-F]{6}$/)
      .describe('Colour of the official icon.'),
  }) satisfies z.ZodType<Goal>;

/** One row of `sdg-targets.json`. */
export const targetSchema = () =>
  z.strictObject({
    id: identity(/^sdg-\d{1,2}\.(?:\d{1,2}|[a-d])$/, 'sdg-10.7').describe('Code with its prefix.'),
    code: line(5).describe('Code as the United Nations write it.'),
    goal: z.int().min(1).max(17).describe('Number of its goal.'),
    iri: iri.describe('Canonical address.'),
    kind: z.literal(['outcome', 'means']).describe('Outcome, or means of implementation.'),
    label: localised(120).describe('Our own short label.'),
    migration: z
      .literal(['explicit', 'trafficking'])
      .nullable()
      .describe('Whether its text names migration or trafficking.'),
  }) satisfies z.ZodType<Target>;

/** One row of `gcm-objectives.json`. */
export const objectiveSchema = () =>
  z.strictObject({
    id: identity(/^gcm-\d{1,2}$/, 'gcm-5').describe('Code.'),
    objective: z.int().min(1).max(23).describe('Number.'),
    title: line(300).describe('Official English title.'),
    label: localised(120).describe('Our own short label.'),
    paragraph: z.int().min(17).max(39).describe('Paragraph of A/RES/73/195.'),
    paragraphBasis: z.literal(['read', 'inferred']).describe('Whether the paragraph was read.'),
  }) satisfies z.ZodType<Objective>;

/** One row of `gcm-principles.json`. */
export const principleSchema = () =>
  z.strictObject({
    id: identity(/^gcm-p\d{1,2}$/, 'gcm-p9').describe('Code.'),
    principle: z.int().min(1).max(10).describe('Number.'),
    paragraph: z
      .string()
      .regex(/^15\([a-j]\)$/)
      .describe('Paragraph of A/RES/73/195.'),
    name: line(120).describe('Official English name.'),
    label: localised(120).describe('Our own label.'),
  }) satisfies z.ZodType<Principle>;

/** One row of `crosswalk.json`. */
export const crosswalkSchema = (known: KnownIds) =>
  z
    .strictObject({
      objective: z.int().min(1).max(23).describe('Number of the Compact objective.'),
      sdg: z.string().describe('Code of the target or goal, without prefix.'),
      basis: z.literal(['official', 'official-theme', 'editorial']).describe('Whose pairing it is.'),
      source: z.string().describe('Id in crosswalk-sources.json, or “editorial”.'),
      strength: z.literal(['strong', 'medium', 'weak']).optional().describe('Editorial pairings only.'),
      note: localised(400).describe('What the pairing rests on.'),
    })
    .superRefine(({ sdg, source, basis, strength }, context) => {
      const refusals: [boolean, string, string, string][] = [
        [
          known.targets.has(`sdg-${sdg}`) || known.goals.has(`sdg-${sdg}`),
          'sdg',
          'an SDG target or goal',
          'Correct the code.',
        ],
        [
          source === 'editorial' || known.crosswalkSources.has(source),
          'source',
          'an id in crosswalk-sources.json, or “editorial”',
          'Correct the id.',
        ],
        [
          (basis === 'editorial') === (source === 'editorial'),
          'basis',
          'the basis “editorial” exactly where no source is named',
          'Name the source or change the basis.',
        ],
        [
          (basis === 'editorial') === (strength !== undefined),
          'strength',
          'a strength on editorial pairings only',
          'Add or delete it.',
        ],
      ];
      for (const [holds, key, expected, remedy] of refusals) {
        if (!holds)
          context.addIssue({ code: 'custom', path: [key], params: { expected, remedy }, input: key });
      }
    }) satisfies z.ZodType<CrosswalkLink>;

/** One row of `crosswalk-sources.json`. */
export const crosswalkSourceSchema = () =>
  z.strictObject({
    id: identity(slug, 'gcm-36a').describe('Id used by crosswalk.json.'),
    name: line(200).describe('What was read.'),
    publisher: line(160).describe('Who published it.'),
    url: webAddress.describe('Where it can be opened.'),
    type: z.literal(['official', 'secondary']).describe('Whether it reports on an official source.'),
  }) satisfies z.ZodType<CrosswalkSource>;

/** One row of the atlas's own word lists. */
export const termSchema = () =>
  z.strictObject({
    id: identity(slug, 'labour').describe('Permanent id.'),
    label: localised(80).describe('Name on pages and maps.'),
    scope: localised(600).describe('What it covers here, and what it does not.'),
    aliases: aliases.describe('Other words people use for it.'),
  }) satisfies z.ZodType<Term>;

/** One row of `glossary.yaml`. */
export const glossarySchema = () =>
  z.strictObject({
    id: identity(slug, 'triple-win').describe('Permanent id, also the anchor on the glossary page.'),
    term: localised(120).describe('The term.'),
    definition: localised(600).describe('What it means here.'),
    aliases: aliases.describe('Abbreviations and other words for it.'),
  }) satisfies z.ZodType<GlossaryEntry>;

/** One row of `synonyms.yaml`. */
export const synonymsSchema = (known: KnownIds) =>
  z.strictObject({
    id: z
      .string()
      .refine(
        (id) => [known.goals, known.targets, known.objectives, known.principles].some((ids) => ids.has(id)),
        {
          params: {
            expected: 'the code of a goal, target, objective or principle',
            remedy: 'Correct the code.',
          },
        },
      )
      .describe('Code the words lead to.'),
    words: aliases.describe('Lay words and abbreviations.'),
  }) satisfies z.ZodType<Synonyms>;
