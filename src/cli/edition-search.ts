import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inOrder, searchedPages, type SearchedPage } from '../edition/search-page.ts';
import { languageOf } from '../i18n/locale.ts';
import { pagefindSign } from '../sanitise/binaries/kind.ts';
import { languages } from '../vocabulary/language.ts';
import { filesBelow } from './files-below.ts';

/** Of a fragment of Pagefind's index what the edition's search needs. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: SearchedPage['filters'];
}

/**
 * The pages that can be searched, as JSON by path: one file for each language. They come from the index of the
 * built site, whose words the gate has held against its pages.
 */
export function editionSearch(site: string): Map<string, string> {
  const pages = filesBelow(join(site, 'pagefind', 'fragment')).map(readFragment);
  return new Map(
    languages.map((language) => [
      searchedPages(language),
      JSON.stringify(inOrder(pages.filter(({ url }) => languageOf(url) === language))),
    ]),
  );
}

function readFragment(file: string): SearchedPage {
  const text = gunzipSync(readFileSync(file)).toString('utf8').slice(pagefindSign.length);
  const { url, content, meta, filters } = JSON.parse(text) as Fragment;
  return { url, title: meta['title'] ?? '', text: content, meta, filters };
}
