import { nearestStop, type Direction } from './nearest-stop.ts';

/** What an arrow key asks for, as a step across and down the screen. */
const directions: Partial<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Makes the marks of a picture one stop of the Tab key. Arrow keys go to the nearest mark in their direction,
 * as it is seen, also where the picture is mirrored; Home and End go to the first and the last.
 */
export function makeRovingMarks(marks: readonly (HTMLElement | SVGElement)[]): void {
  let current = 0;
  const rest = (place: number): void => {
    marks[current]?.setAttribute('tabindex', '-1');
    marks[place]?.setAttribute('tabindex', '0');
    current = place;
  };
  const goal = (place: number, key: string): number | undefined => {
    const direction = directions[key];
    if (direction) return nearestStop(marks.map(middleOf), place, direction);
    return key === 'Home' ? 0 : key === 'End' ? marks.length - 1 : undefined;
  };
  for (const [place, mark] of marks.entries()) {
    mark.setAttribute('tabindex', place === current ? '0' : '-1');
    mark.addEventListener('focus', () => rest(place));
    mark.addEventListener('keydown', (event) => {
      const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      if (altKey || ctrlKey || metaKey) return;
      const next = goal(place, key);
      if (next === undefined) return;
      event.preventDefault();
      marks[next]?.focus();
    });
  }
}

/** Middle of a mark on the screen. */
function middleOf(mark: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
