import type { Fragment, Pagefind } from '../search/pagefind.browser.ts';
import { languageOf } from '../i18n/locale.ts';
import { defaultLanguage, recordLanguage, type Language } from '../vocabulary/language.ts';
import { excerptOf } from './excerpt.ts';
import { searchedPages, stemsOf, type SearchedPage } from './search-page.ts';
import { countValues, narrowed, searchOver, type Searching } from './searching.ts';

// Stands where Pagefind stands on the site, which cannot fetch its index from a folder.

let searching: Searching | undefined;
let language: Language = defaultLanguage;

export const options: Pagefind['options'] = () => Promise.resolve();

/** @throws {TypeError} when the pages of the language cannot be loaded. */
export const init: Pagefind['init'] = async () => {
  language = recordLanguage(languageOf(`/${document.documentElement.lang}/`));
  const response = await fetch(searchedPages(language));
  searching = searchOver((await response.json()) as SearchedPage[], language);
};

export const filters: Pagefind['filters'] = () => Promise.resolve({});

export const search: Pagefind['search'] = (query, { filters: chosen }) => {
  const found = narrowed(searching?.find(query) ?? [], chosen);
  return Promise.resolve({
    results: found.map((page) => ({ id: page.url, data: () => Promise.resolve(fragmentOf(page, query)) })),
    filters: countValues(found),
  });
};

function fragmentOf({ url, text, meta }: SearchedPage, query: string | null): Fragment {
  const words = query?.replaceAll('"', '') ?? '';
  const { plain, html } = excerptOf(text, stemsOf(words, language), language);
  const marked = words.split(' ').map((word) => `highlight=${encodeURIComponent(word)}`);
  return { url: words ? `${url}?${marked.join('&')}` : url, excerpt: html, plain_excerpt: plain, meta };
}
