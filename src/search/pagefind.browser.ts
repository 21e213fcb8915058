/** The part of Pagefind's interface that the search page uses. Source: its 1.6 documentation. */
export interface Pagefind {
  options(options: { excerptLength: number; highlightParam: string; ranking: object }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string | null,
    options: { filters: Filters; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<SearchResponse>;
}

export type Filters = Readonly<Record<string, string>>;

export interface SearchResponse {
  readonly results: readonly { readonly id: string; data(): Promise<Fragment> }[];
  /** Number of pages per value of each filter, given the query and the filters. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Fragment {
  readonly url: string;
  /** HTML with the words found in `<mark>`; all else is escaped. */
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the index of the page's language, or of the one given, once.
 *
 * @throws when the index cannot be fetched.
 */
export function loadPagefind(language?: string): Promise<Pagefind> {
  loading ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      excerptLength: 24,
      highlightParam: 'highlight',
      ranking: { metaWeights: { title: 8 }, pageLength: 0.6, termFrequency: 0.6 },
    });
    await inLanguage(language, () => pagefind.init());
    // Counts are given for filters that are loaded, and they are loaded only when asked for.
    await pagefind.filters();
    return pagefind;
  })();
  return loading;
}

/** Pagefind asks the page for its language when it starts, and takes it from nowhere else. */
function inLanguage(language: string | undefined, start: () => Promise<void>): Promise<void> {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language ?? own;
  const started = start();
  root.lang = own;
  return started;
}
