import { slide, topOf, wantsMotion } from '../frame/travel.browser.ts';

/** Above this many elements only rows are seen to travel: a thousand moving cells would stutter. */
const mostInMotion = 20;

/**
 * Takes a matrix and its orders, and returns what puts it into one of them. Rows and columns are seen to
 * travel unless the reader has asked for less motion.
 */
export function makeReorderable(table: HTMLTableElement): (order: string) => void {
  const orders = JSON.parse(table.dataset['matrix'] ?? '{}') as Record<string, number[]>;
  const count = orders['policy']?.length ?? 0;
  const lines = [...table.rows].map((row) => ({ row, cells: [...row.cells].slice(1, count + 1) }));
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const headings = lines[0]?.cells ?? [];
  let current = 'policy';

  const arrange = (places: readonly number[]): void => {
    // Off the page while it is taken apart, so that the browser lays it out once.
    const mark = document.createComment('');
    table.replaceWith(mark);
    for (const { row, cells } of lines) {
      const end = row.cells[count + 1] ?? null;
      for (const place of places) row.insertBefore(cells[place] as Node, end);
    }
    table.tBodies[0]?.append(...places.map((place) => rows[place] as Node));
    mark.replaceWith(table);
  };

  return (order) => {
    const places = orders[order];
    if (!places || order === current) return;
    current = order;
    const focused = document.activeElement as HTMLElement | null;
    const held = table.contains(focused);
    if (!wantsMotion()) arrange(places);
    else {
      const before = { tops: rows.map(topOf), starts: headings.map(startOf) };
      arrange(places);
      for (const [place, row] of rows.entries()) {
        slide(row, 0, (before.tops[place] ?? 0) - topOf(row));
      }
      if (count <= mostInMotion) {
        const shifts = headings.map((heading, place) => (before.starts[place] ?? 0) - startOf(heading));
        for (const { cells } of lines) {
          for (const [place, cell] of cells.entries()) slide(cell, shifts[place] ?? 0, 0);
        }
      }
    }
    if (held) focused?.focus({ preventScroll: true });
  };
}

const startOf = (cell: HTMLElement): number => cell.offsetLeft;
