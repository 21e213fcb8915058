/** What a narrative may use; the schema refuses every other name. */
export { default as a } from './LocalLink.astro';
export { default as Cite } from './Cite.astro';
export { default as CoherenceMatrix } from './PlacedMatrix.astro';
export { default as Count } from './Count.astro';
export { default as Finding } from './PlacedFinding.astro';
export { default as Glossary } from './Glossary.astro';
export { default as HandbookPicture } from './HandbookPicture.astro';
export { default as Interaction } from './PlacedInteraction.astro';
export { default as NotOnRecord } from './NotOnRecord.astro';
export { default as MapPicture } from './PlacedMap.astro';
export { default as Note } from './Note.astro';
export { default as Scale } from './Scale.astro';
export { default as Source } from './CitedSource.astro';
