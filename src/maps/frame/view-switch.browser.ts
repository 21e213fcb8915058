/** Marks in the switch of a plate the view that is seen, chosen or given by the width. */
export function showView(plate: HTMLElement): void {
  const list = [...plate.querySelectorAll('.focus')].find((each) => !each.closest('[hidden]'));
  const seen = list && getComputedStyle(list).display === 'none' ? 'matrix' : 'focus';
  for (const radio of plate.querySelectorAll<HTMLInputElement>('.map-switch input')) {
    radio.checked = radio.value === seen;
  }
}
