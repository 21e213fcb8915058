import { bindAddress, type AddressState } from '../frame/address-state.browser.ts';
import { choicesOf, isPlainClick, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { showPhase } from '../frame/phases.browser.ts';
import { makeRovingGrid } from '../frame/roving-grid.browser.ts';
import type { State } from '../frame/state.ts';
import { listsOrTable, showView } from '../frame/view-switch.browser.ts';
import { dimOthers } from './dim.browser.ts';
import { filterNames } from './filter.ts';
import { layOutAhead } from './lay-out.browser.ts';
import { markCrossing } from './crossing.browser.ts';
import { makePairDialog, pairsOf } from './pair-dialog.browser.ts';
import { makeReorderable } from './reorder.browser.ts';

/** Brings a coherence matrix to life. In an article it can be walked through; on its page all else works too. */
export function startMatrix(plate: HTMLElement): void {
  const ready = new Map<HTMLTableElement, (order: string) => void>();
  /** Prepares the tables of a phase when they are first seen, and puts them in order. */
  const arrange = (phase: HTMLElement, order: string): void => {
    for (const table of phase.querySelectorAll<HTMLTableElement>('table[data-matrix]')) {
      let reorder = ready.get(table);
      if (!reorder) {
        makeRovingGrid(table);
        markCrossing(table, plate.querySelector<HTMLElement>('[data-readout]'));
        layOutAhead(table);
        ready.set(table, (reorder = makeReorderable(table)));
      }
      reorder(order);
    }
  };
  addEventListener('resize', () => showView(plate, listsOrTable));
  const controls = plate.querySelector<HTMLFieldSetElement>('[data-map-controls]');
  if (!controls) {
    arrange(plate, 'policy');
    showView(plate, listsOrTable);
    return;
  }
  plate.classList.add('live');
  controls.hidden = false;
  const filters = controls.querySelector('details');
  if (filters) filters.open = matchMedia('(width >= 62rem)').matches;

  const selects = [...controls.querySelectorAll('select')];
  const views = [...plate.querySelectorAll<HTMLInputElement>('.map-switch input')];
  const elements = [...plate.querySelectorAll<HTMLDetailsElement>('details[data-element]')];
  const choices = {
    ...choicesOf(controls),
    view: ['', ...views.map(({ value }) => value)],
    element: ['', ...new Set(elements.map(({ dataset }) => dataset['element'] ?? ''))],
    pair: pairsOf(plate),
  };
  const dialog = makePairDialog(plate, () => {
    if ((history.state as { within?: boolean } | null)?.within) history.back();
    else address.set({ pair: '' }, 'replace');
  });

  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    plate.dataset['view'] = state['view'] ?? '';
    const phase = showPhase(plate, state['phase'] ?? '');
    if (phase) {
      arrange(phase, state['order'] ?? 'policy');
      announce(statusOf(phase, state));
      dialog.show(state['pair'] ?? '', phase);
    }
    // Asking for the view lays the page out, so it waits until the next picture needs that anyway.
    requestAnimationFrame(() => showView(plate, listsOrTable));
    for (const element of elements) element.open = element.dataset['element'] === state['element'];
  };
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
  listenToControls(plate, controls, address);
  plate.addEventListener('click', (event) => {
    const at = (selector: string) => (event.target as Element).closest<HTMLElement>(selector);
    const pair = at('a[data-pair]');
    const element = at('details[data-element] > summary')?.parentElement as HTMLDetailsElement | undefined;
    if (pair && isPlainClick(event)) {
      event.preventDefault();
      address.set({ pair: pair.dataset['pair'] ?? '' }, 'push');
    } else if (element) {
      event.preventDefault();
      address.set({ element: element.open ? '' : (element.dataset['element'] ?? '') }, 'replace');
    }
  });
}
