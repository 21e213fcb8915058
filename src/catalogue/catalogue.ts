import { indexBacklinks } from '../domain/backlinks.ts';
import type { Finding } from '../domain/finding.ts';
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

/** Findings by the address of what their statement or caveat names. */
const naming = new Map<string, Finding[]>();
for (const finding of atlas.findings.values()) {
  for (const { key } of findMentions.en(`${finding.statement.en} ${finding.note?.en ?? ''}`)) {
    if (key !== undefined) naming.set(key, [...(naming.get(key) ?? []), finding]);
  }
}

/** Findings that name what lies at `address`, such as `/partners/ma/`. */
export const findingsNaming = (address: string): readonly Finding[] => naming.get(address) ?? [];
