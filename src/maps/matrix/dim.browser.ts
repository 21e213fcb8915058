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

/** What was last asked of a phase, and the answer. */
const counted = new WeakMap<
  HTMLElement,
  { readonly key: string; readonly shown: number; readonly all: number }
>();

/** Dims the pairs of one phase that the filters hold back, in matrix and lists; says how many are left of how many. */
export function dimOthers(
  phase: HTMLElement,
  asked: Partial<Record<FilterName, string>>,
): { readonly shown: number; readonly all: number } {
  const key = JSON.stringify(asked);
  const known = counted.get(phase);
  if (known?.key === key) return known;
  let [shown, all] = [0, 0];
  for (const cell of phase.querySelectorAll<HTMLElement>('[data-entry]')) {
    const { entry = '', interactions = '' } = cell.dataset;
    const isShown = passes({ entry, interactions: interactionsOf(interactions) }, asked);
    if (cell.classList.contains('dimmed') === isShown) cell.classList.toggle('dimmed', !isShown);
    if (cell.tagName !== 'TD') continue;
    all += 1;
    if (isShown) shown += 1;
  }
  const count = { key, shown, all };
  counted.set(phase, count);
  return count;
}
