import { nearestStop, type Direction } from './nearest-stop.ts';

const directions: Partial<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/**
 * Makes the links of a picture one stop of the Tab key, in which arrow keys move to the nearest mark; Home and End go to
 * the first and the last. Marks say by `data-x` and `data-y` where they stand. A picture that is mirrored where writing runs
 * from right to left is walked as it is seen.
 */
export function makeRovingMarks(picture: SVGSVGElement, marks: readonly SVGElement[]): void {
  const links = marks.flatMap((mark) => mark.querySelector<SVGAElement>('a') ?? []);
  const stops = marks.map(({ dataset }) => ({ x: Number(dataset['x']), y: Number(dataset['y']) }));
  let current = 0;
  const rest = (place: number): void => {
    links[current]?.setAttribute('tabindex', '-1');
    links[place]?.setAttribute('tabindex', '0');
    current = place;
  };
  for (const link of links) link.setAttribute('tabindex', '-1');
  rest(0);
  // Chromium lets the focus rest on a drawing that listens for it, so what is around the drawing listens.
  picture.parentElement?.addEventListener('focusin', ({ target }) => {
    const place = links.findIndex((link) => link.contains(target as Node));
    if (place >= 0) rest(place);
  });
  picture.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const direction = directions[event.key];
    const place =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? links.length - 1
          : direction
            ? nearestStop(stops, current, seen(direction))
            : -1;
    if (place < 0) return;
    event.preventDefault();
    rest(place);
    links[place]?.focus();
  });
  const seen = ([x, y]: Direction): Direction =>
    getComputedStyle(picture).transform.startsWith('matrix(-1') ? [x === 0 ? 0 : -x, y] : [x, y];
}
