import { bindAddress } from '../frame/address-state.browser.ts';
import { choicesOf, isPlainClick, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { showPhase } from '../frame/phases.browser.ts';
import { makeRovingGrid } from '../frame/roving-grid.browser.ts';
import type { State } from '../frame/state.ts';
import { slide, topOf, wantsMotion } from '../frame/travel.browser.ts';

/** Brings the bars to life. In an article they can be walked through; on their page all else works too. */
export function startDrivers(plate: HTMLElement): void {
  const tables = [...plate.querySelectorAll<HTMLTableElement>('table[data-orders]')];
  for (const table of tables) makeRovingGrid(table);
  const hold = markRows(plate);
  const controls = plate.querySelector<HTMLElement>('[data-map-controls]');
  if (!controls) return;
  plate.classList.add('live');
  controls.hidden = false;

  const reorderings = tables.map((table) => [table, makeSortable(table)] as const);
  const selects = [...controls.querySelectorAll('select')];
  const rows = [...plate.querySelectorAll<HTMLElement>('tr[data-element]')];
  const choices = {
    ...choicesOf(controls),
    element: ['', ...new Set(rows.map(({ dataset }) => dataset['element'] ?? ''))],
  };
  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    const phase = showPhase(plate, state['phase'] ?? '');
    for (const [table, reorder] of reorderings) {
      reorder(state['order'] ?? 'policy', phase?.contains(table) ?? false);
    }
    hold(state['element'] ?? '');
    announce(statusOf(plate, selects));
  };
  const address = bindAddress(choices, show);
  listenToControls(plate, controls, address);
  plate.addEventListener('click', (event) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('tr[data-element]');
    const link = target.closest('a');
    if (!row || (link && !link.dataset['holds']) || !isPlainClick(event)) return;
    event.preventDefault();
    const element = row.dataset['element'] ?? '';
    address.set({ element: address.current()['element'] === element ? '' : element }, 'push');
  });
  plate.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && address.current()['element'] !== '') address.set({ element: '' }, 'replace');
  });
}

/** Phase and order in words; nothing while both are as they were at first. */
function statusOf(plate: HTMLElement, selects: readonly HTMLSelectElement[]): string {
  if (selects.every(({ selectedIndex }) => selectedIndex === 0)) return '';
  const words = plate.querySelector<HTMLElement>('[data-map-status]')?.dataset['words'] ?? '';
  return selects.reduce(
    (sentence, { name, selectedOptions: [chosen] }) =>
      sentence.replace(`{${name}}`, chosen?.textContent?.trim() ?? ''),
    words,
  );
}

/**
 * Marks the row that is pointed at, focused or tapped, and says its sentence; else the row that is held. Returns
 * what holds an element in every phase.
 */
function markRows(plate: HTMLElement): (element: string) => void {
  const readout = plate.querySelector<HTMLElement>('[data-readout]');
  const rows = [...plate.querySelectorAll<HTMLElement>('tr[data-element]')];
  let held = '';
  const mark = (target: EventTarget | null): void => {
    const row =
      (target instanceof Element ? target.closest<HTMLElement>('tr[data-element]') : null) ??
      rows.find(({ dataset, offsetParent }) => dataset['element'] === held && offsetParent !== null);
    for (const each of rows) each.classList.toggle('current', each === row);
    if (readout) readout.textContent = row?.querySelector('[data-sentence]')?.textContent?.trim() ?? '';
  };
  for (const table of plate.querySelectorAll('table')) {
    table.addEventListener('pointerover', ({ target }) => mark(target));
    table.addEventListener('pointerleave', () => mark(document.activeElement));
    table.addEventListener('focusin', ({ target }) => mark(target));
    table.addEventListener('focusout', () => mark(null));
  }
  return (element) => {
    held = element;
    for (const { dataset, classList } of rows) classList.toggle('held', dataset['element'] === held);
    for (const link of plate.querySelectorAll<HTMLElement>('[data-holds]')) {
      if (held !== '' && link.dataset['holds'] === held) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    mark(document.activeElement);
  };
}

/** Takes a table and its orders, and returns what puts its rows into one of them; they are seen to travel. */
function makeSortable(table: HTMLTableElement): (order: string, isShown: boolean) => void {
  const orders = JSON.parse(table.dataset['orders'] ?? '{}') as Record<string, number[]>;
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  let current = 'policy';
  return (order, isShown) => {
    const places = orders[order];
    if (!places || order === current) return;
    current = order;
    const before = isShown && wantsMotion() ? rows.map(topOf) : undefined;
    table.tBodies[0]?.append(...places.map((place) => rows[place] as Node));
    if (!before) return;
    for (const [place, row] of rows.entries()) slide(row, 0, (before[place] ?? 0) - topOf(row));
  };
}
