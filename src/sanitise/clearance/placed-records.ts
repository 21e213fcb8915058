import type { Atlas } from '../../domain/atlas.ts';
import { linkedAddresses } from '../../domain/source.ts';

/** Collections whose records can carry a statement. */
type Ground =
  'findings' | 'interactions' | 'instruments' | 'outcomes' | 'partners' | 'rounds' | 'sources' | 'briefings';

const components: Readonly<Record<string, Ground>> = {
  Finding: 'findings',
  Interaction: 'interactions',
  Source: 'sources',
  Cite: 'sources',
};
const byLetter: Readonly<Record<string, Ground>> = { F: 'findings', I: 'interactions' };
const placing =
  /<(Finding|Interaction|Source|Cite)\s+(?:id|source)="([^"]*)"|\b([FI])(\d{2,4})\b|\]\(\/(findings|interactions|instruments|outcomes|partners|rounds|sources|briefings)\/([a-z0-9-]+)\/|<(Count)\s/g;

/** File that holds a record. */
export const fileOf = (collection: Ground, id: string): string =>
  `content/${collection}/${id}.${collection === 'outcomes' || collection === 'briefings' ? 'mdx' : 'yaml'}`;

/** Whether a reader can open a source. */
export const isPublic = (atlas: Atlas, id: string): boolean => {
  const source = atlas.sources.get(id);
  return source !== undefined && linkedAddresses(source).some(({ url }) => /^https?:\/\//.test(url));
};

/**
 * Whether a text names a record that carries it: by a component, by a code such as F04, or by a link to
 * its page. Session material carries nothing that counts as published.
 */
export function placesRecord(text: string, atlas: Atlas, session: { has(path: string): boolean }): boolean {
  for (const [, component, given, letter, number, folder, address, count] of text.matchAll(placing)) {
    if (count) return true;
    const collection = components[component ?? ''] ?? byLetter[letter ?? ''] ?? grounds.get(folder ?? '');
    const id = given ?? (letter && number ? `${letter.toLowerCase()}${number}` : address);
    if (!collection || !id || !atlas[collection].has(id) || session.has(fileOf(collection, id))) continue;
    if (collection !== 'sources' || isPublic(atlas, id)) return true;
  }
  return false;
}

const grounds: ReadonlyMap<string, Ground> = new Map(
  (
    [
      'findings',
      'interactions',
      'instruments',
      'outcomes',
      'partners',
      'rounds',
      'sources',
      'briefings',
    ] as const
  ).map((name) => [name, name]),
);
