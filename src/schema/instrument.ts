import type { z } from 'astro/zod';
import type { Instrument } from '../domain/instrument.ts';
import { identity, localised, material, references, slug, type KnownIds } from './building-blocks.ts';
import { publishFrom } from './dates.ts';
import { termSchema } from './vocabulary.ts';

/** One file in `content/instruments/`. */
export const instrumentSchema = (known: KnownIds) =>
  termSchema().extend({
    id: identity(slug, 'resettlement').describe('Permanent id.'),
    wieldedBy: references(known, 'fields').min(1).describe('Policy fields that wield it.'),
    wielderNote: localised(200).optional().describe('Institutions the record names.'),
    phases: references(known, 'phases').min(1).describe('Phases in which it is used; editorial.'),
    levels: references(known, 'levels').min(1).describe('Levels of government that use it.'),
    sources: references(known, 'sources').describe('Sources that name it.'),
    material,
    publishFrom,
    note: localised(400).optional().describe('Caveat that must be seen with it.'),
  }) satisfies z.ZodType<Instrument>;
