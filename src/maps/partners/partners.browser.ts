import { bindAddress } from '../frame/address-state.browser.ts';
import { choicesOf, isPlainClick, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { makeRovingMarks } from '../frame/roving-marks.browser.ts';
import type { State } from '../frame/state.ts';
import { makePairDialog, wordsOf } from '../matrix/pair-dialog.browser.ts';
import { filterNames, passes } from './filter.ts';

/** Brings triangle and map to life. In an article they can be walked through; on their page all else works too. */
export function startPartners(plate: HTMLElement): void {
  for (const map of plate.querySelectorAll('.partners-world svg')) {
    makeRovingMarks([...map.querySelectorAll<SVGElement>('a[data-pair]')]);
  }
  markAlike(plate);
  const controls = plate.querySelector<HTMLElement>('[data-map-controls]');
  if (!controls) return;
  plate.classList.add('live');
  controls.hidden = false;

  const selects = [...controls.querySelectorAll('select')];
  const partners = new Set(linksOf(plate).map(({ dataset }) => dataset['pair'] ?? ''));
  const choices = { ...choicesOf(controls), partner: ['', ...partners] };
  const dialog = makePairDialog(plate, () => {
    if ((history.state as { within?: boolean } | null)?.within) history.back();
    else address.set({ partner: '' }, 'replace');
  });
  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    announce(dimOthers(plate, state));
    dialog.show(state['partner'] ?? '', plate);
  };
  const address = bindAddress(choices, show);
  listenToControls(plate, controls, address);
  plate.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-pair]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    address.set({ partner: link.dataset['pair'] ?? '' }, 'push');
  });
}

/** Every link to a partner, in words and on the map. */
const linksOf = (plate: HTMLElement): HTMLElement[] => [
  ...plate.querySelectorAll<HTMLElement>('a[data-pair]'),
];

/** Marks all that stands for the partner that is pointed at, focused or tapped, and says its sentence. */
function markAlike(plate: HTMLElement): void {
  const readout = plate.querySelector<HTMLElement>('[data-readout]');
  const links = linksOf(plate);
  const linkAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('a[data-pair]') : null;
  const mark = (target: EventTarget | null): void => {
    const link = linkAt(target) ?? linkAt(document.activeElement);
    for (const each of links) {
      each.classList.toggle('current', link !== null && each.dataset['pair'] === link.dataset['pair']);
    }
    if (readout) readout.textContent = link ? wordsOf(link) : '';
  };
  plate.addEventListener('pointerover', ({ target }) => mark(target));
  plate.addEventListener('pointerleave', () => mark(null));
  plate.addEventListener('focusin', ({ target }) => mark(target));
  plate.addEventListener('focusout', () => mark(null));
}

/** Dims the partners, and the sides of the triangle, that the filters hold back; says how many partners are left. */
function dimOthers(plate: HTMLElement, state: State): string {
  const asked = Object.fromEntries(filterNames.map((name) => [name, state[name] ?? '']));
  const isShown = (ids = ''): boolean =>
    ids.split(' ').some((id) => {
      const { form = '', instruments = '', years = '' } = document.getElementById(id)?.dataset ?? {};
      const [first = 0, last = 0] = years.split(' ').map(Number);
      return passes({ form, instruments: instruments.split(' '), years: [first, last] }, asked);
    });
  plate.classList.toggle('filtered', Object.values(asked).some(Boolean));
  const links = linksOf(plate);
  for (const link of links) link.classList.toggle('dimmed', !isShown(link.dataset['ties']));
  for (const side of plate.querySelectorAll<HTMLElement | SVGElement>('[data-side]')) {
    side.classList.toggle('aside', Boolean(asked['form']) && side.dataset['side'] !== asked['form']);
  }
  const count = (list: readonly HTMLElement[]) => new Set(list.map(({ dataset }) => dataset['pair'])).size;
  const all = count(links);
  const shown = count(links.filter(({ classList }) => !classList.contains('dimmed')));
  const { dataset } = plate.querySelector<HTMLElement>('[data-map-status]') ?? plate;
  const words = dataset[shown === all ? 'shownAll' : shown === 0 ? 'noneShown' : 'shown'] ?? '';
  return words.replace('{shown}', String(shown)).replace('{all}', String(all));
}
