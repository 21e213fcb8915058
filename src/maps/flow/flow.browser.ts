import { bindAddress } from '../frame/address-state.browser.ts';
import { choicesOf, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { makeRovingMarks } from '../frame/roving-marks.browser.ts';
import type { State } from '../frame/state.ts';
import { pictureOrLists, showView } from '../frame/view-switch.browser.ts';
import { makeShares } from './shares.browser.ts';
import { passing, type Filed } from './share.ts';

/** Brings the linkage flow to life: names and bands under the pointer, settings, and what is held. */
export function startFlow(plate: HTMLElement): void {
  const controls = plate.querySelector<HTMLElement>('.map-controls');
  const picture = plate.querySelector<SVGSVGElement>('svg.flow');
  if (!controls || !picture) return;
  plate.classList.add('live');
  for (const part of plate.querySelectorAll<HTMLElement>('[data-map-controls]')) part.hidden = false;
  const filed = JSON.parse(plate.querySelector('[data-filed]')?.textContent ?? '{}') as Record<string, Filed>;
  const marks = [...picture.querySelectorAll<SVGGElement>('[data-node]')];
  makeRovingMarks(marks.flatMap((mark) => mark.querySelector<SVGAElement>('a') ?? []));
  const filters = controls.querySelector('details');
  if (filters) filters.open = matchMedia('(width >= 62rem)').matches;
  const shares = makeShares(plate, picture, marks);
  const selects = [...controls.querySelectorAll('select')];
  const lists = [...plate.querySelectorAll<HTMLDetailsElement>('[data-list]')];
  const all = Object.keys(filed).length;

  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    const { node = '', view = '', field = '', phase = '', tier = '' } = state;
    plate.dataset['view'] = view;
    const passed = passing(filed, { field, phase, tier });
    shares.filter(passed, node);
    for (const list of lists) {
      list.open = list.dataset['list'] === node;
      list.classList.toggle('held', list.open);
    }
    const { dataset } = plate.querySelector<HTMLElement>('[data-map-status]') ?? plate;
    const held = lists
      .find(({ open }) => open)
      ?.querySelector('summary')
      ?.textContent?.trim();
    announce(
      [
        passed.size < all
          ? (dataset['shown'] ?? '').replace('{shown}', String(passed.size)).replace('{all}', String(all))
          : '',
        held ? (dataset['held'] ?? '').replace('{name}', held.replace(/\s+/g, ' ')) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
    requestAnimationFrame(() => showView(plate, pictureOrLists));
  };
  const choices = { ...choicesOf(controls), view: ['', 'picture', 'lists'] };
  const address = bindAddress(choices, show);
  listenToControls(plate, controls, address);
  addEventListener('resize', () => showView(plate, pictureOrLists));

  const toggle = (node: string): void =>
    address.set({ node: address.current()['node'] === node ? '' : node }, 'push');
  plate.addEventListener('click', (event) => {
    const target = event.target as Element;
    const summary = target.closest('[data-list] > summary');
    const band = target.closest<SVGElement>('[data-band]')?.dataset['band'];
    const mark = target.closest<SVGElement>('[data-node]');
    if (summary) {
      event.preventDefault();
      toggle((summary.parentElement as HTMLElement).dataset['list'] ?? '');
    } else if (band) location.hash = `flow-${band.replace('~', '--').replaceAll('.', '-')}`;
    else if (mark && !target.closest('a')) toggle(mark.dataset['node'] ?? '');
  });
  picture.addEventListener('keydown', (event) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-node]');
    if (event.key !== ' ' || !mark) return;
    event.preventDefault();
    toggle(mark.dataset['node'] ?? '');
  });
  plate.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && address.current()['node'] !== '') address.set({ node: '' }, 'replace');
  });
}
