import { wordsOf } from './pair-dialog.browser.ts';

/**
 * Marks row and column of the cell that is pointed at, focused or tapped, and says it in `readout`;
 * nothing is hidden.
 */
export function markCrossing(table: HTMLTableElement, readout: HTMLElement | null): void {
  let marked: Element[] = [];
  const mark = (target: EventTarget | null): void => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
    for (const each of marked) each.classList.remove('crossing');
    if (readout)
      readout.textContent = cell ? wordsOf(cell.querySelector<HTMLElement>('[data-pair]') ?? cell) : '';
    const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
    if (!cell || !row || !table.contains(cell)) {
      marked = [];
      return;
    }
    marked = [...(row.rowIndex > 0 ? row.cells : []), ...(cell.cellIndex > 0 ? columnOf(cell, table) : [])];
    for (const each of marked) each.classList.add('crossing');
  };
  table.addEventListener('pointerover', ({ target }) => mark(target));
  table.addEventListener('pointerleave', () => mark(document.activeElement));
  table.addEventListener('focusin', ({ target }) => mark(target));
  table.addEventListener('focusout', () => mark(null));
}

/** The cells above and below each other, by the name of their column where it may stand elsewhere in the document. */
function columnOf(cell: HTMLTableCellElement, table: HTMLTableElement): Element[] {
  const name = [...cell.classList].find((each) => each.startsWith('col-'));
  return name === undefined
    ? [...table.rows].flatMap(({ cells }) => cells[cell.cellIndex] ?? [])
    : [...table.getElementsByClassName(name)];
}
