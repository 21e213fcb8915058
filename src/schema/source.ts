import { z } from 'astro/zod';
import { readingExtents, tiers, type Source } from '../domain/source.ts';
import { identity, line, localised, webAddress } from './building-blocks.ts';
import { publicationDate, publishFrom } from './dates.ts';

const author = z.union([
  z.strictObject({
    family: line(80).describe('Family name, without a particle.'),
    given: line(80).describe('Given names.'),
    particle: line(20).optional().describe('Particle before the family name, such as “van”.'),
  }),
  z.strictObject({ literal: line(160).describe('Name of an institution.') }),
]);

const address = z.strictObject({
  url: webAddress.describe('Address as it was opened.'),
  host: z
    .literal(['publisher', 'mirror'])
    .describe('Mirrors are linked only where no publisher’s address is known.'),
  note: localised(300).optional().describe('What stands there, where several addresses are given.'),
});

/** CSL item types the record uses. */
const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'legislation',
  'paper-conference',
  'post-weblog',
  'report',
  'webpage',
] as const;

/** One file in `content/sources/`. */
export const sourceSchema = () =>
  z.strictObject({
    id: identity(/^s\d{2,4}$/, 's01').describe('Permanent id.'),
    tier: z.literal(tiers).describe('How close the source stands to the group.'),
    type: z.literal(cslTypes).describe('Item type of the Citation Style Language.'),
    kind: localised(120).describe('What it is, in words.'),
    title: line(400).describe('Title in the language of the document.'),
    author: z.array(author).default([]).describe('Authors of the published document.'),
    editor: z.array(author).default([]).describe('Editors of the published document.'),
    authorNote: localised(300).optional().describe('Said when no author is shown on what was read.'),
    publisher: line(200).describe('Publishing institution or institutions.'),
    issued: publicationDate.optional().describe('Date of publication; left out when none is shown.'),
    issuedNote: localised(300).optional().describe('Other editions, or how a date was inferred.'),
    languages: z
      .array(z.literal(['en', 'de', 'it']))
      .min(1)
      .describe('Languages of the document.'),
    addresses: z.array(address).describe('Where it can be opened.'),
    read: z
      .strictObject({
        extent: z.literal(readingExtents).describe('How much of it was read.'),
        note: localised(600).describe('Which parts, in words.'),
      })
      .describe('How much of it was read.'),
    publishFrom,
  }) satisfies z.ZodType<Source>;
