import type { Affinities } from './modularity.ts';
import { shuffled, type Draw } from './random.ts';

/**
 * Improves a partition by local search: moves single elements, then merges whole groups, for as long
 * as either makes Q greater. `start[i]` is the group, from 0 to n − 1, of the element at place i; the
 * answer has the same shape. No better partition is one such step away.
 */
export function searchGroups({ worth }: Affinities, start: readonly number[], draw: Draw): number[] {
  const count = start.length;
  const groupOf = [...start];
  const sizes = new Float64Array(count);
  /** `ties[element][group]`: worth of the element to the group's other members, kept up to date. */
  const ties = groupOf.map(() => new Float64Array(count));

  const put = (element: number, group: number, times: 1 | -1): void => {
    sizes[group] = (sizes[group] ?? 0) + times;
    worth[element]?.forEach((value, other) => {
      const own = ties[other];
      if (own && other !== element) own[group] = (own[group] ?? 0) + times * value;
    });
  };
  const move = (element: number, into: number): void => {
    put(element, groupOf[element] ?? 0, -1);
    put(element, into, 1);
    groupOf[element] = into;
  };
  /** Groups that have members, and one that has none for whoever is better off alone. */
  const choices = (): number[] => {
    const groups = [...sizes.keys()];
    const empty = sizes.indexOf(0);
    return groups.filter((group) => (sizes[group] ?? 0) > 0 || group === empty);
  };

  const moveElements = (): boolean => {
    let hasMoved = false;
    let groups = choices();
    for (const element of shuffled([...groupOf.keys()], draw)) {
      const own = ties[element];
      let best = groupOf[element] ?? 0;
      for (const group of groups) if (exceeds(own?.[group] ?? 0, own?.[best] ?? 0)) best = group;
      const left = groupOf[element] ?? 0;
      if (best === left) continue;
      move(element, best);
      if (sizes[left] === 0 || sizes[best] === 1) groups = choices();
      hasMoved = true;
    }
    return hasMoved;
  };

  const mergeGroups = (): boolean => {
    let best = { gain: 0, into: -1, from: -1 };
    for (const into of new Set(groupOf)) {
      const gains = new Float64Array(count);
      groupOf.forEach(
        (group, element) => (gains[group] = (gains[group] ?? 0) + (ties[element]?.[into] ?? 0)),
      );
      gains.forEach((gain, from) => {
        if (from !== into && exceeds(gain, best.gain)) best = { gain, into, from };
      });
    }
    groupOf.forEach((group, element) => {
      if (group === best.from) move(element, best.into);
    });
    return best.from >= 0;
  };

  groupOf.forEach((group, element) => {
    put(element, group, 1);
  });
  while (moveElements() || mergeGroups());
  return groupOf;
}

/** Greater by more than the residue of decimal scores, so that no search goes round for ever. */
const exceeds = (gain: number, than: number): boolean =>
  gain > than && gain - than > 1e-9 * Math.max(1, Math.abs(gain), Math.abs(than));
