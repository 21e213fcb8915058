import type { DraftNotes } from '../domain/draft-notes.ts';
import { neutralPath } from '../i18n/locale.ts';

/** Notes on one page. */
export interface PageNotes {
  readonly uncleared: readonly string[];
  readonly refused: readonly string[];
  readonly embargoed: readonly string[];
}

/**
 * Notes on the page at `pathname`: on a text that stands there, and on uncleared texts that `html` shows.
 * Whatever shows a record links to it.
 */
export function notesOn(
  pathname: string,
  html: string,
  { uncleared, refused, embargoed }: DraftNotes,
): PageNotes {
  const shown = new Set([neutralPath(pathname)]);
  for (const [, href = ''] of html.matchAll(/\shref="([^"#?]*)/g)) shown.add(neutralPath(href));
  return {
    uncleared: [...shown].flatMap((address) => uncleared[address] ?? []),
    refused: refused[neutralPath(pathname)] ?? [],
    embargoed: embargoed[neutralPath(pathname)] ?? [],
  };
}
