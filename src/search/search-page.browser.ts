import { facets, type Facet } from './facets.ts';
import { loadPagefind, type Filters, type Pagefind, type SearchResponse } from './pagefind.browser.ts';
import { loadHeadwords } from './load-headwords.browser.ts';
import { directHits, likelyQuery, type Headword } from './query.ts';
import { directRow, resultRow } from './result-rows.browser.ts';
import type { SearchWords } from './search-words.ts';

const pageSize = 15;

/** Brings the search page to life: the address holds the state, the form shows it, results follow it. */
export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-page]');
  const island = document.getElementById('search-words');
  if (!form || !island) return;
  const words = JSON.parse(island.textContent ?? '') as SearchWords;
  const at = <E extends HTMLElement>(name: string): E => form.querySelector<E>(`[data-${name}]`) as E;
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const selects = [...form.querySelectorAll<HTMLSelectElement>('[data-facet]')];
  const [status, list, more, none, lists] = ['status', 'results', 'more', 'none', 'lists'].map((name) =>
    at(name),
  ) as [HTMLElement, HTMLOListElement, HTMLButtonElement, HTMLElement, HTMLElement];
  const filterBox = at<HTMLDetailsElement>('filters');
  filterBox.hidden = false;
  filterBox.open = matchMedia('(width >= 62rem)').matches;
  const choice = form.querySelector<HTMLSelectElement>('[data-search-in]');
  const searched = choice ? chosenLanguage(choice) : undefined;
  const headwordFiles = [words.headwords, choice?.selectedOptions[0]?.dataset['headwords'] ?? []].flat();
  let latest = 0;

  const readAddress = (): void => {
    const state = new URLSearchParams(location.search);
    input.value = state.get('q') ?? '';
    for (const select of selects) {
      const wanted = state.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
  };
  const stateOf = (): URLSearchParams => {
    const state = new URLSearchParams();
    if (input.value.trim()) state.set('q', input.value.trim());
    for (const { name, value } of selects) if (value) state.set(name, value);
    if (choice && choice.selectedIndex > 0) state.set('in', choice.value);
    return state;
  };
  const writeAddress = (how: 'push' | 'replace'): void => {
    const state = stateOf().toString();
    const address = state ? `?${state}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
      link.search = state;
    }
  };

  const show = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = input.value.trim();
    const filters: Filters = Object.fromEntries(
      selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    const idle = query === '' && Object.keys(filters).length === 0;
    status.textContent = words.loading;
    let pagefind: Pagefind;
    let headwords: readonly Headword[];
    try {
      [pagefind, headwords] = await Promise.all([loadPagefind(searched), loadHeadwords(headwordFiles)]);
    } catch {
      status.textContent = '';
      lists.hidden = false;
      at('lists-text').textContent = words.failed;
      return;
    }
    const search = (chosen: Filters): Promise<SearchResponse> =>
      pagefind.search(wording(query), { filters: chosen, sort: query ? {} : { order: 'asc' } });
    const [response, counts] = await Promise.all([search(filters), countChoices(search, filters)]);
    const direct = Object.keys(filters).length === 0 ? directHits(query, headwords) : [];
    const addresses = new Set(direct.map(({ address }) => address));
    const found = idle ? [] : response.results;
    let loaded = 0;
    const nextRows = async (): Promise<HTMLLIElement[]> => {
      const batch = await Promise.all(found.slice(loaded, loaded + pageSize).map((result) => result.data()));
      loaded += pageSize;
      return batch
        .filter(({ url }) => !addresses.has(url.split('?')[0] ?? ''))
        .map((fragment) => resultRow(fragment, words, searched));
    };
    const rows = await nextRows();
    if (turn !== latest) return;

    for (const select of selects) labelChoices(select, counts[select.name as Facet] ?? {});
    list.replaceChildren(...direct.map((headword) => directRow(headword, words, searched)), ...rows);
    const total = Math.max(found.length, direct.length);
    const nothing = !idle && total === 0;
    at('none-text').textContent = query ? `${words.noneFor} “${query}”.` : words.none;
    none.hidden = !nothing;
    lists.hidden = !(idle || nothing);
    at('lists-text').textContent = words.browse;
    status.textContent = idle ? '' : countText(total, words.count);
    suggest(direct.length === 0 && total <= 3 ? likelyQuery(query, headwords) : undefined);
    more.hidden = loaded >= found.length;
    more.onclick = async () => {
      const further = await nextRows();
      if (turn !== latest) return;
      list.append(...further);
      more.hidden = loaded >= found.length;
    };
  };

  const suggest = (meant: string | undefined): void => {
    const line = at('did-you-mean');
    line.hidden = meant === undefined;
    if (meant === undefined) return;
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(meant)}`;
    link.textContent = meant;
    line.replaceChildren(`${words.didYouMean} `, link, '?');
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      writeAddress('replace');
      void show();
    }, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    writeAddress('push');
    void show();
  });
  // Another index means another search engine, which a fresh page brings.
  choice?.addEventListener('change', () => location.assign(`?${stateOf().toString()}`));
  for (const select of selects) {
    select.addEventListener('change', () => {
      writeAddress('push');
      void show();
    });
  }
  at('clear').addEventListener('click', () => {
    for (const select of selects) select.value = '';
    writeAddress('push');
    void show();
    input.focus();
  });
  addEventListener('popstate', () => {
    readAddress();
    void show();
  });
  moveByArrows(form, input, list);
  readAddress();
  writeAddress('replace');
  if (input.value === '' && !location.search) input.focus();
  void show();
}

/** Language whose texts are searched, from the address; the first one offered where it names none. */
function chosenLanguage(choice: HTMLSelectElement): string {
  const wanted = new URLSearchParams(location.search).get('in');
  if (wanted !== null) choice.value = wanted;
  if (choice.selectedIndex < 0) choice.selectedIndex = 0;
  return choice.value;
}

/** Numbers are searched as written: the index would otherwise fall back from 107 to 10. */
const wording = (query: string): string | null =>
  query === '' ? null : /^[\d.]+$/.test(query) ? `"${query}"` : query;

/** Counts for each facet's choices with all other facets applied, so that a choice never hides its rivals. */
async function countChoices(
  search: (filters: Filters) => Promise<SearchResponse>,
  filters: Filters,
): Promise<Partial<Record<Facet, Readonly<Record<string, number>>>>> {
  const all = search(filters);
  const counts = facets.map(async (facet) => {
    const { [facet]: own, ...others } = filters;
    const response = await (own === undefined ? all : search(others));
    return [facet, response.filters[facet] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** Prints the counts beside a facet's choices; a choice that leads nowhere cannot be taken. */
function labelChoices(select: HTMLSelectElement, counts: Readonly<Record<string, number>>): void {
  for (const option of [...select.options].slice(1)) {
    const count = counts[option.value] ?? 0;
    option.textContent = `${option.dataset['name']} (${count})`;
    option.hidden = option.disabled = count === 0 && !option.selected;
  }
}

const countText = (count: number, forms: SearchWords['count']): string => {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(count));
};

/** Arrow keys walk from the field through the results and back; Escape returns to the field, then empties it. */
function moveByArrows(form: HTMLFormElement, input: HTMLInputElement, list: HTMLElement): void {
  form.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === input;
    if (event.key === 'ArrowDown' && (inField || place >= 0)) {
      event.preventDefault();
      links[Math.min(place + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && place >= 0) {
      event.preventDefault();
      (place === 0 ? input : links[place - 1])?.focus();
    } else if (event.key === 'Escape' && place >= 0) {
      input.focus();
    } else if (event.key === 'Escape' && inField && input.value !== '') {
      event.preventDefault();
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}
