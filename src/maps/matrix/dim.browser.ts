import { passes, type FilterName, type Filtered } from './filter.ts';

/** What stands behind a pair, as the list of interactions on the page says it. */
const interactionsOf = (ids: string): Filtered['interactions'] =>
  ids.split(' ').flatMap((id) => {
    const dataset = document.getElementById(id)?.dataset;
    return dataset
      ? [
          {
            basis: dataset['basis'] ?? '',
            tier: dataset['tier'] ?? '',
            agreement: dataset['agreement'] ?? '',
          },
        ]
      : [];
  });

/** What was asked of a phase, and the answer. */
interface Count {
  readonly key: string;
  readonly shown: number;
  readonly all: number;
}
const counted = new WeakMap<HTMLElement, Count>();
const keep = (phase: HTMLElement, count: Count): Count => {
  counted.set(phase, count);
  return count;
};

/** Dims the pairs of one phase that the filters hold back, in matrix and lists; says how many are left of how many. */
export function dimOthers(
  phase: HTMLElement,
  asked: Partial<Record<FilterName, string>>,
): { readonly shown: number; readonly all: number } {
  const key = JSON.stringify(asked);
  const known = counted.get(phase);
  if (known?.key === key) return known;
  if (!known && Object.values(asked).every((value) => value === '')) {
    const all = phase.querySelectorAll('td[data-entry]').length;
    return keep(phase, { key, shown: all, all });
  }
  let [shown, all] = [0, 0];
  for (const cell of phase.querySelectorAll<HTMLElement>('[data-entry]')) {
    const { entry = '', interactions = '' } = cell.dataset;
    const isShown = passes({ entry, interactions: interactionsOf(interactions) }, asked);
    if (cell.classList.contains('dimmed') === isShown) cell.classList.toggle('dimmed', !isShown);
    if (cell.tagName !== 'TD') continue;
    all += 1;
    if (isShown) shown += 1;
  }
  return keep(phase, { key, shown, all });
}
