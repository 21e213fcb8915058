import { bindAddress } from '../frame/address-state.browser.ts';
import { choicesOf, isPlainClick, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { makeRovingGrid } from '../frame/roving-grid.browser.ts';
import type { State } from '../frame/state.ts';
import { listsOrTable, showView } from '../frame/view-switch.browser.ts';
import { markCrossing } from '../matrix/crossing.browser.ts';
import { makePairDialog, pairsOf } from '../matrix/pair-dialog.browser.ts';
import { filterNames, passes } from './filter.ts';

/** Brings the tools by phase to life. In an article the table can be walked through; on its page all else works too. */
export function startTools(plate: HTMLElement): void {
  const table = plate.querySelector<HTMLTableElement>('table[data-tools]');
  if (!table) return;
  makeRovingGrid(table);
  markCrossing(table, plate.querySelector<HTMLElement>('[data-readout]'));
  const controls = plate.querySelector<HTMLElement>('[data-map-controls]');
  if (!controls) return;
  plate.classList.add('live');
  controls.hidden = false;

  const selects = [...controls.querySelectorAll('select')];
  const views = [...plate.querySelectorAll<HTMLInputElement>('.map-switch input')];
  const phases = [...plate.querySelectorAll<HTMLDetailsElement>('details[data-element]')];
  const choices = {
    ...choicesOf(controls),
    view: ['', ...views.map(({ value }) => value)],
    phase: ['', ...phases.map(({ dataset }) => dataset['element'] ?? '')],
    cell: pairsOf(plate),
  };
  const dialog = makePairDialog(plate, () => {
    if ((history.state as { within?: boolean } | null)?.within) history.back();
    else address.set({ cell: '' }, 'replace');
  });

  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    plate.dataset['view'] = state['view'] ?? '';
    for (const phase of phases) phase.open = phase.dataset['element'] === state['phase'];
    // Asking for the view lays the page out, so it waits until the next picture needs that anyway.
    requestAnimationFrame(() => showView(plate, listsOrTable));
    announce(dimOthers(plate, table, state));
    dialog.show(state['cell'] ?? '', plate);
  };
  addEventListener('resize', () => showView(plate, listsOrTable));
  const address = bindAddress(choices, show);
  listenToControls(plate, controls, address);
  plate.addEventListener('click', (event) => {
    const at = (selector: string) => (event.target as Element).closest<HTMLElement>(selector);
    const cell = at('a[data-pair]');
    const phase = at('details[data-element] > summary')?.parentElement as HTMLDetailsElement | undefined;
    if (cell && isPlainClick(event)) {
      event.preventDefault();
      address.set({ cell: cell.dataset['pair'] ?? '' }, 'push');
    } else if (phase) {
      event.preventDefault();
      address.set({ phase: phase.open ? '' : (phase.dataset['element'] ?? '') }, 'replace');
    }
  });
}

/** Dims the tools that the filters hold back, in table and lists; says how many are left, and in which phases. */
function dimOthers(plate: HTMLElement, table: HTMLTableElement, state: State): string {
  const asked = Object.fromEntries(filterNames.map((name) => [name, state[name] ?? '']));
  for (const tool of plate.querySelectorAll<HTMLElement>('[data-tool]')) {
    const [fields, levels] = [tool.dataset['fields'] ?? '', tool.dataset['levels'] ?? ''];
    tool.classList.toggle('dimmed', !passes({ fields: fields.split(' '), levels: levels.split(' ') }, asked));
  }
  const all = table.querySelectorAll('[data-tool]').length;
  const shown = all - table.querySelectorAll('[data-tool].dimmed').length;
  const { dataset } = plate.querySelector<HTMLElement>('[data-map-status]') ?? plate;
  const words = dataset[shown === all ? 'shownAll' : shown === 0 ? 'noneShown' : 'shown'] ?? '';
  return words
    .replace('{shown}', String(shown))
    .replace('{all}', String(all))
    .replace('{phases}', () => countsByPhase(table).join(', '));
}

/** “Transit 3” for each phase in which tools that pass are placed. */
function countsByPhase(table: HTMLTableElement): string[] {
  return [...table.querySelectorAll<HTMLElement>('.tools-phase')].flatMap((heading, column) => {
    const placed = [...table.querySelectorAll('[data-tool]:not(.dimmed)')].filter(
      (row) => row.querySelectorAll<HTMLElement>('[data-phase]')[column]?.dataset['state'] === 'placed',
    ).length;
    return placed > 0 ? [`${heading.textContent.trim()} ${placed}`] : [];
  });
}
