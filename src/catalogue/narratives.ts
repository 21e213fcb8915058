import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Narrative } from '../domain/narrative.ts';
import type { Language } from '../vocabulary/language.ts';

/** Every narrative, compiled by Astro. The schema has read and checked the same files before. */
const compiled = import.meta.glob<{ default: AstroComponentFactory }>(
  '/content/{outcomes,briefings,docs}/*.mdx',
);

/** Running text in the language asked for, or in the original where no translation exists yet. */
export async function loadNarrative(
  folder: 'outcomes' | 'briefings' | 'docs',
  id: string,
  narrative: Narrative,
  wanted: Language,
): Promise<{ Content: AstroComponentFactory; language: Language }> {
  const language = narrative.languages.includes(wanted) ? wanted : narrative.original;
  const suffix = language === narrative.original ? '' : `.${language}`;
  const load = compiled[`/content/${folder}/${id}${suffix}.mdx`];
  if (!load) throw new RangeError(`No narrative for "${id}"; the schema should have refused it.`);
  return { Content: (await load()).default, language };
}
