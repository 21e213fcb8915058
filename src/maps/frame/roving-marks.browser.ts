/** What an arrow key asks for, as a step across and down the screen. */
const steps: Partial<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Makes the marks of a picture one stop of the Tab key. Arrow keys go to the nearest mark within half a right
 * angle of their direction, as it is seen; Home and End go to the first and the last.
 */
export function makeRovingMarks(marks: readonly (HTMLElement | SVGElement)[]): void {
  const middleOf = (mark: Element) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  let current = marks[0];
  const rest = (mark: HTMLElement | SVGElement): void => {
    current?.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    current = mark;
  };
  const next = (from: Element, [right, down]: readonly [number, number]) => {
    const [x, y] = middleOf(from);
    const [nearest] = marks
      .flatMap((mark) => {
        const [toX, toY] = middleOf(mark);
        const along = (toX - x) * right + (toY - y) * down;
        const aside = Math.abs((toX - x) * down) + Math.abs((toY - y) * right);
        return mark !== from && along > 0 && aside <= along ? [{ mark, far: along + aside }] : [];
      })
      .toSorted((a, b) => a.far - b.far);
    return nearest?.mark;
  };
  for (const mark of marks) {
    mark.setAttribute('tabindex', mark === current ? '0' : '-1');
    mark.addEventListener('focus', () => rest(mark));
    mark.addEventListener('keydown', (event) => {
      const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      const step = steps[key];
      const goal = step ? next(mark, step) : key === 'Home' ? marks[0] : key === 'End' ? marks.at(-1) : null;
      if (altKey || ctrlKey || metaKey || goal === null) return;
      event.preventDefault();
      goal?.focus();
    });
  }
}
