import { indexBacklinks } from '../domain/backlinks.ts';
import { indexNaming } from '../domain/findings-naming.ts';
import { atlasMentions } from '../domain/mentions.ts';
import type { Language } from '../vocabulary/language.ts';
import { loadAtlas } from './load-atlas.ts';
import { currentPreview } from './preview.ts';

/** The one door between the record and the pages: read once for a build, held ready while texts are written. */
export const atlas = currentPreview()?.atlas() ?? loadAtlas(process.cwd());

export const backlinksTo = indexBacklinks(atlas);

/** Finds codes and names in running text, per language. */
export const findMentions: Readonly<Record<Language, ReturnType<typeof atlasMentions>>> = {
  en: atlasMentions(atlas, 'en'),
  de: atlasMentions(atlas, 'de'),
};

/** Findings that name what lies at an address, such as `/partners/ma/`. */
export const findingsNaming = indexNaming(atlas);
