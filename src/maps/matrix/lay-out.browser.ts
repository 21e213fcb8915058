import { whenIdle } from '../frame/idle.browser.ts';

/** Above this many elements rows far away stay as they are: together they would take too much. */
const most = 60;

/** Rows that are laid out in one go. */
const rowsAtOnce = 4;

/** Lays out the rows of a large matrix before they are seen, so that they are there when an order brings them near. */
export function layOutAhead(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll('tbody tr')];
  if (!table.classList.contains('matrix-large') || rows.length > most) return;
  const work = (): void => {
    for (const row of rows.splice(0, rowsAtOnce)) row.classList.add('laid-out');
    if (rows.length > 0) whenIdle(work);
  };
  whenIdle(work);
}
