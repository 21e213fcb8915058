import { bindAddress, type AddressState } from '../frame/address-state.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { choicesOf, showPhase, usualChoices } from '../frame/phases.browser.ts';
import { makeRovingGrid } from '../frame/roving-grid.browser.ts';
import type { State } from '../frame/state.ts';
import { dimOthers } from './dim.browser.ts';
import { filterNames } from './filter.ts';
import { markCrossing } from './crossing.browser.ts';
import { makePairDialog } from './pair-dialog.browser.ts';
import { makeReorderable } from './reorder.browser.ts';

/** Brings a coherence matrix to life. In an article it can be walked through; on its page all else works too. */
export function startMatrix(plate: HTMLElement): void {
  const reorderings = new Map<HTMLElement, (order: string, isShown: boolean) => void>();
  for (const table of plate.querySelectorAll<HTMLTableElement>('table[data-matrix]')) {
    makeRovingGrid(table);
    markCrossing(table, plate.querySelector<HTMLElement>('[data-readout]'));
    reorderings.set(table, makeReorderable(table));
  }
  const controls = plate.querySelector<HTMLElement>('[data-map-controls]');
  if (!controls) return;
  plate.classList.add('live');
  controls.hidden = false;
  const filters = controls.querySelector('details');
  if (filters) filters.open = matchMedia('(width >= 62rem)').matches;

  const selects = [...controls.querySelectorAll('select')];
  const views = [...plate.querySelectorAll<HTMLInputElement>('.map-switch input')];
  const elements = [...plate.querySelectorAll<HTMLDetailsElement>('details[data-element]')];
  const pairs = [...plate.querySelectorAll<HTMLElement>('[data-pair]')].map(
    ({ dataset }) => dataset['pair'] ?? '',
  );
  const choices = {
    ...choicesOf(selects),
    view: ['', ...views.map(({ value }) => value)],
    element: ['', ...new Set(elements.map(({ dataset }) => dataset['element'] ?? ''))],
    pair: ['', ...new Set(pairs)],
  };
  const dialog = makePairDialog(plate, () => {
    if ((history.state as { within?: boolean } | null)?.within) history.back();
    else address.set({ pair: '' }, 'replace');
  });

  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    plate.dataset['view'] = state['view'] ?? '';
    const phase = showPhase(plate, state['phase'] ?? '');
    for (const [table, reorder] of reorderings) {
      reorder(state['order'] ?? 'policy', phase?.contains(table) ?? false);
    }
    if (phase) {
      announce(statusOf(phase, state));
      dialog.show(state['pair'] ?? '', phase);
    }
    showView();
    for (const element of elements) element.open = element.dataset['element'] === state['element'];
  };
  /** The view that is seen, chosen or given by the width. */
  const showView = (): void => {
    const list = plate.querySelector('.map-phase:not([hidden]) .focus');
    const seen = list && getComputedStyle(list).display === 'none' ? 'matrix' : 'focus';
    for (const radio of views) radio.checked = radio.value === seen;
  };
  addEventListener('resize', showView);
  const statusOf = (phase: HTMLElement, state: State): string => {
    const { shown, all } = dimOthers(
      phase,
      Object.fromEntries(filterNames.map((name) => [name, state[name] ?? ''])),
    );
    const { dataset } = plate.querySelector<HTMLElement>('[data-map-status]') ?? plate;
    const words = (shown === all ? dataset['shownAll'] : dataset['shown']) ?? '';
    const order = selects.find(({ name }) => name === 'order')?.selectedOptions[0];
    const ordered = order?.index === 0 ? '' : (dataset['ordered'] ?? '');
    return `${words} ${ordered}`
      .replace('{shown}', String(shown))
      .replace('{all}', String(all))
      .replace('{order}', order?.textContent?.trim() ?? '')
      .trim();
  };
  const address: AddressState = bindAddress(choices, show);
  listen(plate, controls, address);
}

function listen(plate: HTMLElement, controls: HTMLElement, address: AddressState): void {
  controls.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    address.set({ [name]: value }, 'push');
  });
  controls.querySelector('[data-map-clear]')?.addEventListener('click', () => {
    address.set(usualChoices([...controls.querySelectorAll('select')]), 'push');
  });
  plate.querySelector('.map-switch')?.addEventListener('change', ({ target }) => {
    address.set({ view: (target as HTMLInputElement).value }, 'push');
  });
  plate.addEventListener('click', (event) => {
    const at = (selector: string) => (event.target as Element).closest<HTMLElement>(selector);
    const pair = at('a[data-pair]');
    const element = at('details[data-element] > summary')?.parentElement as HTMLDetailsElement | undefined;
    if (pair && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      address.set({ pair: pair.dataset['pair'] ?? '' }, 'push');
    } else if (element) {
      event.preventDefault();
      address.set({ element: element.open ? '' : (element.dataset['element'] ?? '') }, 'replace');
    }
  });
}
