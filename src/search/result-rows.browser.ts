import type { Fragment } from './pagefind.browser.ts';
import type { Headword } from './query.ts';
import type { SearchWords } from './search-words.ts';

/** A row with its kind, its linked title and an optional excerpt; both may be in a language `foreign` to the page. */
function row(
  address: string,
  title: string,
  kind: string,
  foreign?: string,
  excerpt?: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = kind;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const speak = (part: HTMLElement): void => {
    if (foreign !== undefined) [part.lang, part.dir] = [foreign, 'ltr'];
  };
  speak(link);
  item.append(label, document.createElement('br'), link);
  if (excerpt !== undefined) {
    const text = document.createElement('p');
    text.className = 'reason';
    text.innerHTML = excerpt;
    speak(text);
    item.append(text);
  }
  return item;
}

export const directRow = (
  { address, title, type }: Headword,
  words: SearchWords,
  searched: string | undefined,
): HTMLLIElement => {
  const isOwn = address.startsWith(`/${document.documentElement.lang}/`);
  const item = row(address, title, `${words.types[type]} · ${words.direct}`, isOwn ? undefined : searched);
  item.dataset['direct'] = '';
  return item;
};

/** The excerpt is left out where it only says the title again. */
export const resultRow = (
  { url, meta, excerpt, plain_excerpt: plain }: Fragment,
  words: SearchWords,
  searched: string | undefined,
): HTMLLIElement => {
  const title = meta['title'] ?? url;
  const repeats = plain.startsWith(title.slice(0, 40));
  return row(url, title, words.types[meta['type'] ?? ''] ?? '', searched, repeats ? undefined : excerpt);
};
