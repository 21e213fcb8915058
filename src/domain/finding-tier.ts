import { recordOf, type Atlas } from './atlas.ts';
import type { Finding } from './finding.ts';
import type { Interaction } from './interaction.ts';
import { closestTier, issuedYear, type Source, type Tier } from './source.ts';

/** Sources a finding or an interaction rests on. */
export const sourcesOf = (atlas: Atlas, { sources }: Finding | Interaction): readonly Source[] =>
  sources.map((entry) => recordOf(atlas.sources, typeof entry === 'string' ? entry : entry.source));

/** The closest tier of its sources: nothing is nearer to the group than what it rests on. */
export const tierOf = (atlas: Atlas, resting: Finding | Interaction): Tier =>
  closestTier(sourcesOf(atlas, resting));

/** Years in which its sources were published, earliest first, each once. */
export const yearsOf = (atlas: Atlas, resting: Finding | Interaction): readonly number[] =>
  [...new Set(sourcesOf(atlas, resting).flatMap((source) => issuedYear(source) ?? []))].toSorted(
    (a, b) => a - b,
  );
