/** Marks in the switch the view that is seen, picture or lists: chosen, or given by the width. */
export function showView(plate: HTMLElement): void {
  const picture = plate.querySelector(
    '.map-phase:not([hidden]) .focus-picture, .map-picture > .focus-picture',
  );
  const seen = picture && getComputedStyle(picture).display === 'none' ? 'lists' : 'picture';
  for (const radio of plate.querySelectorAll<HTMLInputElement>('.map-switch input')) {
    radio.checked = radio.value === seen;
  }
}
