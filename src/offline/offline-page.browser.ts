import { languageOf, localeOf } from '../i18n/locale.ts';
import { recordLanguage } from '../vocabulary/language.ts';
import type { DelegateMessages } from '../i18n/delegate-messages.ts';
import { readCache, readRecord, searchCache } from './kept.browser.ts';
import { canKeep, isKeepingOff, keepAgain, stopKeeping } from './register.browser.ts';
import { showSavedPacks, type SavedWords } from './saved-list.browser.ts';
import { formatBytes } from './size.ts';

type Words = DelegateMessages['offline'] & SavedWords;

const at = <E extends HTMLElement>(part: string): E => document.querySelector<E>(`[data-${part}]`) as E;

/** Says which address was asked for, if it was not this page, and shows what is on the device. */
export function startOfflinePage(): void {
  const own = at('offline-page').dataset['offlinePage'];
  const words = JSON.parse(document.getElementById('offline-words')?.textContent ?? '') as Words;
  at('needs-script').hidden = true;
  if (location.pathname !== own) {
    document.title = at('heading').textContent = words.asked;
    at('address').textContent = location.href;
    at('asked').hidden = false;
    at('lead').hidden = true;
    at('again').addEventListener('click', () => location.reload());
  }
  at('stop').addEventListener('click', () => void stopKeeping().then(() => show(words)));
  at('start').addEventListener('click', () => void keepAgain().then(() => show(words)));
  void show(words);
}

async function show(words: Words): Promise<void> {
  const isOff = isKeepingOff();
  at('cannot').hidden = canKeep();
  at('stopped').hidden = !isOff;
  at('kept').hidden = isOff || !canKeep();
  at('saved-packs').hidden = true;
  if (!canKeep() || isOff) return;
  await showSavedPacks(words);
  at('search').textContent = await searchState(words);
  const pages = await pagesRead();
  at('nothing-read').hidden = pages.length > 0;
  at('read').replaceChildren(...pages.map(linkRow));
  const { usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  at('space').textContent = words.space.replace('{size}', formatBytes(usage, words.language));
}

/** The languages whose index is whole. */
async function searchState(words: Words): Promise<string> {
  const { languages } = await readRecord(await caches.open(searchCache));
  if (languages.length === 0) return words.notReady;
  const names = new Intl.DisplayNames(localeOf(words.language), { type: 'language' });
  // What is searched is the record.
  const searched = [...new Set(languages.map(recordLanguage))];
  return words.ready.replace(
    '{language}',
    searched.map((language) => names.of(language) ?? language).join(', '),
  );
}

interface ReadPage {
  readonly address: string;
  readonly title: string;
}

/** Pages kept because they were read, the last one first; those that everybody has are left out. */
async function pagesRead(): Promise<ReadPage[]> {
  const cache = await caches.open(readCache);
  const parser = new DOMParser();
  const pages = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const html = await (await cache.match(request))?.text();
      const { title } = parser.parseFromString(html ?? '', 'text/html');
      return { address: new URL(request.url).pathname, title };
    }),
  );
  return pages.toReversed().filter(({ address }) => !/\/(?:offline|pack|search)\/$/.test(address));
}

function linkRow({ address, title }: ReadPage): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.lang = languageOf(address);
  link.textContent = title.replace(/ · [^·]*$/, '') || address;
  const row = document.createElement('li');
  row.append(link);
  return row;
}
