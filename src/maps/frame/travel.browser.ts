/** How long rows and columns travel, in milliseconds. */
const duration = 350;

export const topOf = (row: HTMLElement): number => row.offsetTop;

/** Whether the reader has not asked for less motion. */
export const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lets an element be seen to travel to where it stands, from so many pixels away. */
export function slide(element: HTMLElement, x: number, y: number): void {
  if (x === 0 && y === 0) return;
  element.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], {
    duration,
    easing: 'ease-in-out',
  });
}
