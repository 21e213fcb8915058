import { whenIdle } from './idle.browser.ts';

/** Where the focus can rest in a cell: on its link, else on the cell itself. */
const stopOf = (cell: HTMLTableCellElement): HTMLElement =>
  cell.querySelector<HTMLElement>('a, button') ?? cell;

/**
 * Makes a table one stop of the Tab key, in which arrow keys move from cell to cell: Home and End to the
 * ends of the row, with Control to the corners. Left and right follow the direction of writing. A thousand links
 * leave the way of the Tab key when there is time, or when it comes to the first of them.
 */
export function makeRovingGrid(table: HTMLTableElement): void {
  table.setAttribute('role', 'grid');
  let current: HTMLElement | undefined;
  const prepare = (): HTMLElement | undefined => {
    if (current) return undefined;
    for (const link of table.querySelectorAll<HTMLElement>('a, button')) link.tabIndex = -1;
    const first = table.tBodies[0]?.rows[0]?.cells[1] ?? table.rows[0]?.cells[0];
    current = first && stopOf(first);
    if (current) current.tabIndex = 0;
    return current;
  };
  whenIdle(prepare);

  // Cells without a link can take the focus once it comes to them: a thousand need not be prepared for it.
  const rest = (cell: HTMLTableCellElement): HTMLElement => {
    const stop = stopOf(cell);
    if (stop !== current) {
      if (current) current.tabIndex = -1;
      stop.tabIndex = 0;
      current = stop;
    }
    return stop;
  };
  const moveTo = (row: number, column: number): void => {
    const line = table.rows[Math.max(0, Math.min(row, table.rows.length - 1))];
    const cell = line?.cells[Math.max(0, Math.min(column, line.cells.length - 1))];
    if (cell) rest(cell).focus();
  };
  table.addEventListener('focusin', ({ target }) => {
    const first = prepare();
    if (first && (target as HTMLElement).closest('tr') === table.rows[0]) {
      first.focus();
      return;
    }
    const cell = (target as HTMLElement).closest<HTMLTableCellElement>('th, td');
    if (cell) rest(cell);
  });
  table.addEventListener('keydown', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('th, td');
    const row = cell?.parentElement as HTMLTableRowElement | undefined;
    if (!cell || !row || event.altKey || event.metaKey) return;
    const forward = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
    const [y, x] = [row.rowIndex, cell.cellIndex];
    const goal = (
      {
        ArrowUp: [y - 1, x],
        ArrowDown: [y + 1, x],
        ArrowRight: [y, x + forward],
        ArrowLeft: [y, x - forward],
        Home: [event.ctrlKey ? 0 : y, 0],
        End: [event.ctrlKey ? Infinity : y, Infinity],
      } as Partial<Record<string, readonly [number, number]>>
    )[event.key];
    if (!goal) return;
    event.preventDefault();
    moveTo(...goal);
  });
}
