/** What a switch between two views goes by: one part of the plate, and the view it belongs to. */
export interface ViewSwitch {
  /** Selects the part in each phase. */
  readonly part: string;
  /** Value of the switch while the part is seen. */
  readonly seen: string;
  /** Value while it is not. */
  readonly otherwise: string;
}

/** Marks in the switch of a plate the view that is seen, chosen or given by the width. */
export function showView(plate: HTMLElement, { part, seen, otherwise }: ViewSwitch): void {
  const shown = [...plate.querySelectorAll(part)].find((each) => !each.closest('[hidden]'));
  const value = shown && getComputedStyle(shown).display !== 'none' ? seen : otherwise;
  for (const radio of plate.querySelectorAll<HTMLInputElement>('.map-switch input')) {
    radio.checked = radio.value === value;
  }
}

/** The switch of a map that is a table, with lists of one element at a time beside it. */
export const listsOrTable: ViewSwitch = { part: '.focus', seen: 'focus', otherwise: 'matrix' };

/** The switch of a map that is a picture, with lists of one element at a time beside it. */
export const pictureOrLists: ViewSwitch = { part: '.focus-picture', seen: 'picture', otherwise: 'lists' };
