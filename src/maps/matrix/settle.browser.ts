import { whenIdle } from '../frame/idle.browser.ts';

/** Cells that are moved in one go: what the browser then lays out anew holds nobody up. */
const cellsAtOnce = 200;

/**
 * Returns what brings the document into the order that is seen, a few rows at a time whenever nothing else is to
 * be done, and at once when a key asks for a neighbour. Until all is in place the table says that it is busy.
 */
export function makeSettling(
  table: HTMLTableElement,
  rows: readonly HTMLTableRowElement[],
  count: number,
): (places: readonly number[]) => void {
  let steps: (() => void)[] = [];
  /** Cells of the rows that have been moved, as they stood at first. */
  const lines = new Map<HTMLTableRowElement, readonly HTMLTableCellElement[]>();
  let isWaiting = false;

  const putCells = (row: HTMLTableRowElement, places: readonly number[]): void => {
    const cells = lines.get(row) ?? [...row.cells].slice(1, count + 1);
    lines.set(row, cells);
    const end = row.cells[count + 1] ?? null;
    for (const place of places) row.insertBefore(cells[place] as Node, end);
  };
  const putRow = (row: HTMLTableRowElement, places: readonly number[]): void => {
    // Off the page while its cells move, so that they are laid out once.
    const focused = row.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    row.remove();
    putCells(row, places);
    table.tBodies[0]?.append(row);
    focused?.focus({ preventScroll: true });
  };
  const work = (most: number): void => {
    for (const step of steps.splice(0, most)) step();
    if (steps.length === 0) table.removeAttribute('aria-busy');
  };
  const workOn = (): void => {
    isWaiting = false;
    work(Math.ceil(cellsAtOnce / count));
    wait();
  };
  const wait = (): void => {
    if (isWaiting || steps.length === 0) return;
    isWaiting = true;
    whenIdle(workOn);
  };
  table.addEventListener('keydown', () => work(Infinity), { capture: true });

  return (places) => {
    const still = [...table.rows].filter((row) => !rows.includes(row));
    steps = [
      ...still.map((row) => () => putCells(row, places)),
      ...places.flatMap((place) => rows[place] ?? []).map((row) => () => putRow(row, places)),
    ];
    table.setAttribute('aria-busy', 'true');
    wait();
  };
}
