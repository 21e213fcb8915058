import { bindAddress } from '../frame/address-state.browser.ts';
import { whenIdle } from '../frame/idle.browser.ts';
import { announce } from '../frame/live-region.browser.ts';
import type { Provenance } from '../frame/provenance.ts';
import type { State } from '../frame/state.ts';
import { compareSvg } from './compare-svg.ts';
import { compare, type Comparison } from './compare.ts';
import type { CompareRecord } from './record.ts';
import { renderBetween } from './render-between.ts';
import { renderSides } from './render-sides.ts';
import { summaryOf, type CompareWords } from './words.ts';

/** The record with where it comes from, as `compare.json` holds it. */
type CompareFile = CompareRecord & Provenance & { readonly title: string };

/** Lets any two elements be chosen. The record is fetched when the first pair but the example is asked for. */
export function startCompare(plate: HTMLElement): void {
  const controls = plate.querySelector<HTMLElement>('[data-map-controls]');
  const [first, second] = plate.querySelectorAll('select');
  if (!controls || !first || !second) return;
  plate.classList.add('live');
  document.body.classList.add('compare-live');
  second.append(...[...first.children].map((group) => group.cloneNode(true)));
  controls.hidden = false;

  const ids = [...first.options].map(({ value }) => value);
  const [exampleA = '', exampleB = ''] = (plate.dataset['example'] ?? '').split(' ');
  const pairOf = ({ a, b }: State): [string, string] => [a || exampleA, b || exampleB];
  const drawer = makeDrawer(plate);
  const status = plate.querySelector<HTMLElement>('[data-map-status]');
  const { unknown = '', failed = '' } = status?.dataset ?? {};
  /** What the summary shows already is only spoken; what went wrong is also seen. */
  const say = (words: string, isSeen: boolean): void => {
    status?.classList.toggle('hidden', !isSeen);
    announce(words);
  };
  let asked = 0;

  const show = async (state: State): Promise<void> => {
    const [a, b] = pairOf(state);
    first.value = a;
    second.value = b;
    const turn = (asked += 1);
    const isUnknown = ['a', 'b'].some((side) => {
      const value = new URLSearchParams(location.search).get(side);
      return value !== null && !ids.includes(value);
    });
    try {
      const sentence = await drawer(a, b);
      // A slower answer to an earlier question is passed over.
      if (turn === asked) say(isUnknown ? unknown : sentence, isUnknown);
    } catch {
      say(failed, true);
    }
  };
  const address = bindAddress({ a: ['', ...ids], b: ['', ...ids] }, (state) => void show(state));
  const choose = (a: string, b: string): void => address.set({ a, b }, 'push');
  controls.addEventListener('change', () => choose(first.value, second.value));
  controls.querySelector('[data-compare-swap]')?.addEventListener('click', () => {
    choose(second.value, first.value);
  });
}

/** Draws a pair and says its sentence; nothing is fetched or drawn while it is the one that is shown. */
function makeDrawer(plate: HTMLElement): (a: string, b: string) => Promise<string> {
  const words = JSON.parse(plate.dataset['words'] ?? '{}') as CompareWords;
  const part = (name: string) => plate.querySelector<HTMLElement>(`[data-compare-${name}]`);
  const [sides, between, summary] = [part('sides'), part('between'), plate.querySelector('.map-summary')];
  const picture = plate.querySelector<HTMLAnchorElement>('[data-map-file="svg"]');
  let shown = (plate.dataset['example'] ?? '').split(' ').join('~');
  let file: Promise<CompareFile> | undefined;

  /** Makes the picture to take away, when there is time or when it is asked for. */
  let makePicture: (() => void) | undefined;
  const finish = (): void => {
    makePicture?.();
    makePicture = undefined;
  };
  plate.addEventListener('click', finish, { capture: true });

  const draw = (comparison: Comparison, record: CompareFile): void => {
    if (sides) sides.innerHTML = renderSides(comparison, words);
    if (between) between.innerHTML = renderBetween(comparison, words);
    if (summary) summary.textContent = summaryOf(comparison, words);
    makePicture = () => offer(comparison, record);
    whenIdle(finish);
  };
  const offer = (comparison: Comparison, { title, ...provenance }: CompareFile): void => {
    if (!picture) return;
    const { a, b } = comparison;
    const { source, licence, date } = provenance;
    const address = `${provenance.address}?a=${a.id}&b=${b.id}`;
    const svg = compareSvg(comparison, words, `${title} (${a.name}, ${b.name})`, {
      source,
      licence,
      date,
      address,
    });
    picture.href = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    picture.download = `compare-${a.id}-${b.id}.svg`;
  };
  return async (a, b) => {
    const asked = `${a}~${b}`;
    if (asked === shown) return '';
    shown = asked;
    plate.setAttribute('aria-busy', 'true');
    try {
      file ??= load(plate.dataset['compare'] ?? '');
      const record = await file;
      const comparison = compare(record, a, b);
      if (!comparison || shown !== asked) return '';
      draw(comparison, record);
      return summaryOf(comparison, words);
    } catch (error) {
      file = undefined;
      shown = '';
      throw error;
    } finally {
      plate.removeAttribute('aria-busy');
    }
  };
}

/** @throws {TypeError} when the record cannot be fetched. */
async function load(address: string): Promise<CompareFile> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`The record was answered with ${response.status}.`);
  return (await response.json()) as CompareFile;
}
