import MiniSearch from 'minisearch';
import type { Language } from '../vocabulary/language.ts';
import { inOrder, stemsOf, type SearchedPage } from './search-page.ts';

/** Facets chosen, one value each. */
export type Chosen = Readonly<Record<string, string>>;

/** A search over pages of one language. */
export interface Searching {
  /** Pages that hold every word, the best first; with `null` all of them in the order of their lists. */
  readonly find: (query: string | null) => readonly SearchedPage[];
}

/** Begins of words count too, if they are long enough to mean something. */
const leastForPrefix = 3;

/** Makes the pages searchable: a moment's work for a thousand of them. */
export function searchOver(pages: readonly SearchedPage[], language: Language): Searching {
  const index = new MiniSearch<SearchedPage & { readonly id: number }>({
    fields: ['title', 'text'],
    tokenize: (text) => stemsOf(text, language),
    processTerm: (term) => term,
  });
  index.addAll(pages.map((page, id) => ({ id, ...page })));
  const listed = inOrder(pages);
  return {
    find: (query) => {
      if (query === null) return listed;
      const isQuoted = /^".*"$/.test(query);
      return index
        .search(query, {
          combineWith: 'AND',
          boost: { title: 4 },
          prefix: (term) => !isQuoted && term.length >= leastForPrefix,
        })
        .flatMap(({ id }) => pages[id as number] ?? []);
    },
  };
}

/** Those of the pages that have every chosen value. */
export const narrowed = (pages: readonly SearchedPage[], chosen: Chosen): SearchedPage[] =>
  pages.filter(({ filters }) =>
    Object.entries(chosen).every(([facet, value]) => filters[facet]?.includes(value)),
  );

/** How many of the pages have each value of each facet. */
export function countValues(pages: readonly SearchedPage[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of pages) {
    for (const [facet, values] of Object.entries(filters)) {
      const own = (counts[facet] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}
