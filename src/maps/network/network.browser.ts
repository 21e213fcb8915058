import { bindAddress } from '../frame/address-state.browser.ts';
import { choicesOf, listenToControls } from '../frame/controls.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import { showPhase } from '../frame/phases.browser.ts';
import { makeRovingMarks } from '../frame/roving-marks.browser.ts';
import type { State } from '../frame/state.ts';
import { pictureOrLists, showView } from '../frame/view-switch.browser.ts';
import { passes } from '../matrix/filter.ts';
import { markSteps } from './steps.browser.ts';

/** Brings the network to life: an element in focus with its effects and paths, phases, settings, and what is held. */
export function startNetwork(plate: HTMLElement): void {
  const controls = plate.querySelector<HTMLElement>('.map-controls');
  if (!controls) return;
  plate.classList.add('live');
  for (const part of plate.querySelectorAll<HTMLElement>('[data-map-controls]')) part.hidden = false;
  const readout = plate.querySelector<HTMLElement>('[data-readout]');
  const holds = [...plate.querySelectorAll<HTMLDetailsElement>('details[data-phase]')].flatMap((phase) => {
    const picture = phase.querySelector<SVGSVGElement>('svg.network');
    if (!picture) return [];
    makeRovingMarks([...picture.querySelectorAll<SVGAElement>('[data-element] a')]);
    return [markSteps(phase, picture, readout)];
  });
  const selects = [...controls.querySelectorAll('select')];
  const lists = [...plate.querySelectorAll<HTMLDetailsElement>('[data-list]')];

  const show = (state: State): void => {
    for (const select of selects) select.value = state[select.name] ?? '';
    const { element = '', view = '', phase = '' } = state;
    plate.dataset['view'] = view;
    const shown = showPhase(plate, phase);
    for (const list of lists) {
      list.open = list.dataset['list'] === element;
      list.classList.toggle('held', list.open);
    }
    const counts = shown ? dim(shown, state) : '';
    for (const hold of holds) hold(element);
    const held = lists
      .find(({ open }) => open)
      ?.querySelector('summary')
      ?.textContent?.trim();
    const status = plate.querySelector<HTMLElement>('[data-map-status]');
    announce(
      [counts, held ? (status?.dataset['held'] ?? '').replace('{name}', held) : ''].filter(Boolean).join(' '),
    );
    requestAnimationFrame(() => showView(plate, pictureOrLists));
  };
  /** Dims the effects that the settings hold back, and says how many are left of how many; nothing where all are. */
  const dim = (phase: HTMLElement, { sign = '', strength = '' }: State): string => {
    let [left, all] = [0, 0];
    for (const effect of phase.querySelectorAll<HTMLElement | SVGElement>('[data-entry]')) {
      const isLeft = passes(
        { entry: effect.dataset['entry'] ?? '', interactions: [{ basis: '', tier: '', agreement: '' }] },
        { sign, strength },
      );
      effect.classList.toggle('dimmed', !isLeft);
      if (!effect.matches('g.effect')) continue;
      all += 1;
      if (isLeft) left += 1;
    }
    const words = plate.querySelector<HTMLElement>('[data-map-status]')?.dataset['shown'] ?? '';
    return left === all ? '' : words.replace('{shown}', String(left)).replace('{all}', String(all));
  };
  const address = bindAddress({ ...choicesOf(controls), view: ['', 'picture', 'lists'] }, show);
  listenToControls(plate, controls, address);
  addEventListener('resize', () => showView(plate, pictureOrLists));

  const toggle = (element: string): void =>
    address.set({ element: address.current()['element'] === element ? '' : element }, 'push');
  plate.addEventListener('click', (event) => {
    const target = event.target as Element;
    const summary = target.closest('[data-list] > summary');
    const mark = target.closest<SVGElement>('[data-element]');
    if (summary) {
      event.preventDefault();
      toggle((summary.parentElement as HTMLElement).dataset['list'] ?? '');
    } else if (mark && !target.closest('a')) toggle(mark.dataset['element'] ?? '');
  });
  plate.addEventListener('keydown', (event) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-element]');
    if (event.key === 'Escape' && address.current()['element'] !== '')
      address.set({ element: '' }, 'replace');
    if (event.key !== ' ' || !mark) return;
    event.preventDefault();
    toggle(mark.dataset['element'] ?? '');
  });
}
