import { compileBriefings } from '../briefings/compile.ts';
import type { Atlas } from '../domain/atlas.ts';
import { indexBacklinks } from '../domain/backlinks.ts';
import { indexNaming } from '../domain/findings-naming.ts';
import { printedSheets, type PrintedSheet, type ProseOf } from '../pdf/sheets.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { readProse } from '../schema/prose.ts';
import { siteAddress } from '../vocabulary/site-address.ts';

/** The sheets of all briefings on the record that was read from `files`. */
export function briefingSheets(atlas: Atlas, files: readonly ContentFile[]): PrintedSheet[] {
  const lookups = { backlinksTo: indexBacklinks(atlas), findingsNaming: indexNaming(atlas) };
  const briefings = compileBriefings(atlas, lookups);
  const site = process.env['ATLAS_SITE'] ?? siteAddress;
  return printedSheets(atlas, briefings.values(), proseIn(files), site);
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
