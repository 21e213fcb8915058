import { compileBriefings } from '../briefings/compile.ts';
import { atlasCards, type DrawnCard } from '../cards/cards.ts';
import type { Atlas } from '../domain/atlas.ts';
import { indexBacklinks } from '../domain/backlinks.ts';
import { indexNaming } from '../domain/findings-naming.ts';
import { printedSheets, type PrintedSheet, type ProseOf } from '../pdf/sheets.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { readProse } from '../schema/prose.ts';
import { siteAddress } from '../vocabulary/site-address.ts';

/** All that is printed from the record that was read from `files`: sheets of briefings, and cards. */
export interface Printed {
  readonly sheets: readonly PrintedSheet[];
  readonly cards: readonly DrawnCard[];
}

export function printedFrom(atlas: Atlas, files: readonly ContentFile[]): Printed {
  const lookups = { backlinksTo: indexBacklinks(atlas), findingsNaming: indexNaming(atlas) };
  const briefings = [...compileBriefings(atlas, lookups).values()];
  const site = process.env['ATLAS_SITE'] ?? siteAddress;
  return {
    sheets: printedSheets(atlas, briefings, proseIn(files), site),
    cards: atlasCards(atlas, briefings),
  };
}

const proseIn =
  (files: readonly ContentFile[]): ProseOf =>
  ({ id, narrative }, wanted) => {
    const language = narrative.languages.includes(wanted) ? wanted : narrative.original;
    const suffix = language === narrative.original ? '' : `.${language}`;
    const path = `content/briefings/${id}${suffix}.mdx`;
    const file = files.find((own) => own.path === path);
    if (!file) throw new RangeError(`No file "${path}"; the schema should have refused it.`);
    return { language, text: readProse(new TextDecoder().decode(file.bytes)) };
  };
