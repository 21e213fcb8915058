import { whenIdle } from './idle.browser.ts';

/** Lays out what stands under a map once the map is at work, so that later no part of it has a guessed height. */
export function layOutBelow(): void {
  whenIdle(() => {
    for (const section of document.querySelectorAll('.map-lead ~ section')) section.classList.add('laid-out');
  });
}
