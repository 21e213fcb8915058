import { bindAddress } from '../frame/address-state.browser.ts';
import { choicesOf, isPlainClick, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { makeRovingGrid } from '../frame/roving-grid.browser.ts';
import type { State } from '../frame/state.ts';
import { makePairDialog } from '../matrix/pair-dialog.browser.ts';
import { filterNames, passes } from './filter.ts';
import { makeRecountable } from './recount.browser.ts';

/** Brings the dots to life. In an article they can be walked through; on their page all else works too. */
export function startBalance(plate: HTMLElement): void {
  const table = plate.querySelector<HTMLTableElement>('[data-balance-table]');
  if (!table) return;
  makeRovingGrid(table);
  markDots(plate, table);
  const controls = plate.querySelector<HTMLElement>('[data-map-controls]');
  if (!controls) return;
  plate.classList.add('live');
  controls.hidden = false;

  const { recount, reorder } = makeRecountable(table);
  const selects = [...controls.querySelectorAll('select')];
  const findings = new Map(
    [...document.querySelectorAll<HTMLElement>('li[data-kind]')].map(({ id, dataset }) => [id, dataset]),
  );
  const choices = {
    ...choicesOf(controls),
    dot: [
      '',
      ...[...table.querySelectorAll<HTMLElement>('[data-pair]')].map(({ dataset }) => dataset['pair'] ?? ''),
    ],
  };
  const dialog = makePairDialog(plate, () => {
    if ((history.state as { within?: boolean } | null)?.within) history.back();
    else address.set({ dot: '' }, 'replace');
  });
  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    const passing = new Set([...findings].filter(([, each]) => passes(each, state)).map(([id]) => id));
    recount(passing);
    reorder(state['order'] ?? 'listed');
    announce(statusOf(plate, selects, passing.size, findings.size));
    dialog.show(state['dot'] ?? '', plate);
  };
  const address = bindAddress(choices, show);
  listenToControls(plate, controls, address);
  plate.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-pair]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    address.set({ dot: link.dataset['pair'] ?? '' }, 'push');
  });
}

/** How many findings pass, and the order; nothing while everything is as it was at first. */
function statusOf(
  plate: HTMLElement,
  selects: readonly HTMLSelectElement[],
  shown: number,
  all: number,
): string {
  const { dataset } = plate.querySelector<HTMLElement>('[data-map-status]') ?? plate;
  const isNarrowed = selects.some(
    ({ name, value }) => (filterNames as readonly string[]).includes(name) && value !== '',
  );
  const order = selects.find(({ name }) => name === 'order')?.selectedOptions[0];
  return [
    isNarrowed ? dataset['shown']?.replace('{shown}', String(shown)).replace('{all}', String(all)) : '',
    order && order.index > 0 ? dataset['ordered']?.replace('{order}', order.textContent.trim()) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Marks the row and the interest that are pointed at, focused or tapped, and says what the dot says. */
function markDots(plate: HTMLElement, table: HTMLTableElement): void {
  const readout = plate.querySelector<HTMLElement>('[data-readout]');
  const cells = [...table.querySelectorAll<HTMLElement>('[data-interest]')];
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')];
  const mark = (target: EventTarget | null): void => {
    const at = target instanceof Element ? target : null;
    const row = at?.closest<HTMLElement>('tr[data-row]');
    const interest = at?.closest<HTMLElement>('[data-interest]')?.dataset['interest'];
    for (const each of rows) each.classList.toggle('current', each === row);
    for (const { dataset, classList } of cells) {
      classList.toggle('current', dataset['interest'] === interest && interest !== undefined);
    }
    const link = at?.closest('td')?.querySelector('[data-pair]');
    if (readout) readout.textContent = link?.getAttribute('aria-label') ?? '';
  };
  table.addEventListener('pointerover', ({ target }) => mark(target));
  table.addEventListener('pointerleave', () => mark(document.activeElement));
  table.addEventListener('focusin', ({ target }) => mark(target));
  table.addEventListener('focusout', () => mark(null));
}
