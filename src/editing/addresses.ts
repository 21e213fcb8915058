import { addressOf } from '../domain/address.ts';
import type { Atlas, Collection } from '../domain/atlas.ts';

/** Collections whose records have a page each. */
export const collectionsWithPages = [
  'goals',
  'targets',
  'objectives',
  'fields',
  'phases',
  'interests',
  'levels',
  'rounds',
  'outcomes',
  'findings',
  'interactions',
  'instruments',
  'partners',
  'sources',
  'briefings',
  'guides',
] as const satisfies readonly Collection[];

/** Address of every page of a record, and of the lists that hold them. */
export function recordAddresses(atlas: Atlas): Set<string> {
  const pages = collectionsWithPages.flatMap((name) =>
    [...atlas[name].keys()].map((id) => addressOf(name, id)),
  );
  return new Set(['/', ...pages, ...pages.map((page) => page.replace(/[^/]+\/$/, ''))]);
}

/** Address of a page's file below `src/pages`, or nothing where it stands for many. */
export function templateAddress(file: string): string | undefined {
  const address = `/${file}`
    .replace('/[...language]', '')
    .replace(/(?:\/index)?\.(?:astro|ts)$/, '/')
    .replaceAll('\\', '/');
  return address.includes('[') ? undefined : address;
}
