import { z } from 'astro/zod';
import { agreements, bases } from '../domain/finding.ts';
import { actings, qualifiers, signs, type Interaction } from '../domain/interaction.ts';
import { identity, localised, material, reference, references, type KnownIds } from './building-blocks.ts';
import { publishFrom } from './dates.ts';

const end = (known: KnownIds) =>
  z.union([
    z.strictObject({ field: reference(known, 'fields').describe('Id of a policy field.') }),
    z.strictObject({ instrument: reference(known, 'instruments').describe('Id of an instrument.') }),
  ]);

const score = z.literal([-3, -2, -1, 0, 1, 2, 3, 'unknown', 'not-applicable']);

/** A score may not contradict the sign it gives a strength to. */
const agrees = ({ sign, score: value }: { sign: string; score: z.output<typeof score> }): boolean => {
  if (sign === 'driver') return value === 'not-applicable';
  if (value === 'not-applicable') return false;
  if (value === 'unknown') return true;
  return { supports: value > 0, undermines: value < 0, neutral: value === 0 }[sign] ?? false;
};

/** One file in `content/interactions/`. */
export const interactionSchema = (known: KnownIds) =>
  z
    .strictObject({
      id: identity(/^i\d{2,4}$/, 'i01').describe('Permanent id.'),
      from: end(known).describe('Field or instrument that acts.'),
      to: end(known).describe('Field or instrument that is acted on.'),
      wording: z
        .strictObject({
          from: localised(200).describe('The acting end as the record words it.'),
          to: localised(200).describe('The other end as the record words it.'),
        })
        .describe('The two ends before they were mapped.'),
      acting: z
        .literal(actings)
        .default('policy')
        .describe('Whether the policy acts, its lack, or a circumstance it meets.'),
      sign: z.literal(signs).describe('Direction the source gives.'),
      qualifier: z.literal(qualifiers).optional().describe('How the source hedges the sign.'),
      score: score.describe('Position on the seven-point scale; ordinal.'),
      basis: z.literal(bases).describe('Whose the score is.'),
      phases: references(known, 'phases').min(1).describe('Phases of migration in which it holds.'),
      context: localised(300).optional().describe('Place and time horizon.'),
      reason: localised(500).describe('Why, in one sentence.'),
      agreement: z.literal(agreements).describe('How far those on the record agree; never who.'),
      findings: references(known, 'findings').describe('Findings it rests on.'),
      sources: references(known, 'sources').min(1).describe('Sources it rests on.'),
      material,
      publishFrom,
      note: localised(400).optional().describe('Caveat that must be seen with it.'),
    })
    .superRefine((interaction, context) => {
      if (agrees(interaction)) return;
      context.addIssue({
        code: 'custom',
        path: ['score'],
        input: interaction.score,
        params: {
          expected: `a score that fits the sign "${interaction.sign}"`,
          remedy: 'Correct the sign or the score.',
        },
      });
    }) satisfies z.ZodType<Interaction>;
