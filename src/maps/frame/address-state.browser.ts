import { parseState, toQuery, type Choices, type State } from './state.ts';

/** The state of a map as the address holds it. */
export interface AddressState {
  readonly current: () => State;
  /** Changes parts of the state: `push` makes a step that Back undoes, `replace` none. */
  readonly set: (changes: State, how: 'push' | 'replace') => void;
}

/**
 * Binds a map to the query of its address: `show` is called at once and after every change, by the page or
 * by Back. Links to the other language keep the state.
 */
export function bindAddress(choices: Choices, show: (state: State) => void): AddressState {
  let state = parseState(location.search, choices);
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-keeps-state], [data-language-switch]');
  const apply = (): void => {
    const query = toQuery(state, choices);
    for (const link of links) if (link.search !== query) link.search = query;
    show(state);
  };
  addEventListener('popstate', () => {
    state = parseState(location.search, choices);
    apply();
  });
  apply();
  return {
    current: () => state,
    set: (changes, how) => {
      const next = { ...state, ...changes };
      const before = toQuery(state, choices);
      state = next;
      const query = toQuery(next, choices);
      if (query !== before) {
        const address = `${location.pathname}${query}`;
        if (how === 'push') history.pushState({ within: true }, '', address);
        else history.replaceState(history.state, '', address);
      }
      apply();
    },
  };
}
