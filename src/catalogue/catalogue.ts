import { indexBacklinks } from '../domain/backlinks.ts';
import { indexNaming } from '../domain/findings-naming.ts';
import { atlasMentions } from '../domain/mentions.ts';
import type { Language } from '../vocabulary/language.ts';
import { loadAtlas } from './load-atlas.ts';

/** The one door between the record on disk and the pages: read once for a build. */
export const atlas = loadAtlas(process.cwd());

export const backlinksTo = indexBacklinks(atlas);

/** Finds codes and names in running text, per language. */
export const findMentions: Readonly<Record<Language, ReturnType<typeof atlasMentions>>> = {
  en: atlasMentions(atlas, 'en'),
  de: atlasMentions(atlas, 'de'),
};

/** Findings that name what lies at an address, such as `/partners/ma/`. */
export const findingsNaming = indexNaming(atlas);
