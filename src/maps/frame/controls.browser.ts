import type { AddressState } from './address-state.browser.ts';

/** Settings of a map by the name of their select, with what each may be. */
export const choicesOf = (controls: HTMLElement): Record<string, string[]> =>
  Object.fromEntries(
    [...controls.querySelectorAll('select')].map(({ name, options }) => [
      name,
      [...options].map(({ value }) => value),
    ]),
  );

/** Writes what the reader sets into the address: selects, the button that clears them, and the switch of views. */
export function listenToControls(plate: HTMLElement, controls: HTMLElement, address: AddressState): void {
  controls.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    address.set({ [name]: value }, 'push');
  });
  controls.querySelector('[data-map-clear]')?.addEventListener('click', () => {
    address.set(
      Object.fromEntries(Object.entries(choicesOf(controls)).map(([name, [first = '']]) => [name, first])),
      'push',
    );
  });
  plate.querySelector('.map-switch')?.addEventListener('change', ({ target }) => {
    address.set({ view: (target as HTMLInputElement).value }, 'push');
  });
}

/** A click that asks for this page, not for a new tab or window. */
export const isPlainClick = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey;
