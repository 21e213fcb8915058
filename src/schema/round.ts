import { z } from 'astro/zod';
import type { Round } from '../domain/round.ts';
import { identity, line, localised, references, years, type KnownIds } from './building-blocks.ts';
import { publishFrom } from './dates.ts';

/** One file in `content/rounds/`. */
export const roundSchema = (known: KnownIds) =>
  z.strictObject({
    id: identity(/^r\d{1,2}$/, 'r1').describe('Permanent id.'),
    label: localised(120).describe('Name on pages and maps.'),
    years: years.describe('First and last year.'),
    theme: localised(300).describe('What the round was about.'),
    convenors: z.array(line(120)).min(1).describe('Institutions that convened it.'),
    questions: z.array(localised(400)).describe('Guiding questions, paraphrased.'),
    participants: localised(600).describe('Kinds of institution that took part; never names.'),
    onRecord: localised(1200).describe('What is public about the round.'),
    notOnRecord: localised(1200).describe('What is not public, or was not found.'),
    sources: references(known, 'sources').min(1).describe('Sources it rests on.'),
    publishFrom,
  }) satisfies z.ZodType<Round>;
