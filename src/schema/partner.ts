import { z } from 'astro/zod';
import { partnershipForms, type Partner } from '../domain/partner.ts';
import { identity, line, localised, references, years, type KnownIds } from './building-blocks.ts';
import { publishFrom } from './dates.ts';

/** One file in `content/partners/`. */
export const partnerSchema = (known: KnownIds) =>
  z.strictObject({
    id: identity(/^(?:[a-z]{2}|\d{3})$/, 'ma').describe('Country code in lower case, or region number.'),
    code: line(3).describe('ISO 3166-1 alpha-2 code, or UN M49 number.'),
    standard: z
      .literal(['iso-3166-1', 'iso-3166-1-user-assigned', 'un-m49'])
      .describe('List the code comes from.'),
    label: localised(80).describe('Name on pages and maps.'),
    engagements: z
      .array(
        z.strictObject({
          text: localised(400).describe('What is on record.'),
          form: z.literal(partnershipForms).describe('Shape of the arrangement.'),
          years: years.describe('First and last year.'),
          instruments: references(known, 'instruments').default([]).describe('Instruments at work.'),
          sources: references(known, 'sources').min(1).describe('Sources it rests on.'),
          verify: z.boolean().default(false).describe('Whether the detail is still unconfirmed.'),
        }),
      )
      .min(1)
      .describe('What is on record, in order of years.'),
    note: localised(400).optional().describe('Caveat that must be seen with it.'),
    publishFrom,
  }) satisfies z.ZodType<Partner>;
