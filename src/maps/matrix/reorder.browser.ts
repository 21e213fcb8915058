import { slide, topOf, wantsMotion } from '../frame/travel.browser.ts';
import { makeSettling } from './settle.browser.ts';

/** Above this many elements only rows are seen to travel: a thousand moving cells would stutter. */
const mostInMotion = 20;

/** Columns that `columns.css` names. */
const namedColumns = 24;

/**
 * Takes a matrix and its orders, and returns what puts it into one of them. What is seen changes at once: rows
 * take another place and all of them another template, but no cell is touched. The document follows when there
 * is time. Rows and columns are seen to travel unless the reader has asked for less motion.
 */
export function makeReorderable(table: HTMLTableElement): (order: string) => void {
  const orders = JSON.parse(table.dataset['matrix'] ?? '{}') as Record<string, number[]>;
  const count = orders['policy']?.length ?? 0;
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const settle = makeSettling(table, rows, count);
  let current = 'policy';

  const arrange = (places: readonly number[]): void => {
    nameColumns(count);
    const columns = places.map((place) => `[col-${place}] calc(var(--matrix-cell) + var(--matrix-gap))`);
    table.style.gridTemplateColumns = `auto ${columns.join(' ')}`;
    for (const [at, place] of places.entries()) rows[place]?.style.setProperty('order', String(at));
  };

  return (order) => {
    const places = orders[order];
    if (!places || order === current) return;
    current = order;
    if (wantsMotion()) travel(table, rows, count, () => arrange(places));
    else arrange(places);
    settle(places);
  };
}

/** Changes an order so that rows, and columns of a small matrix, are seen to go to their places. */
function travel(
  table: HTMLTableElement,
  rows: readonly HTMLTableRowElement[],
  count: number,
  arrange: () => void,
): void {
  const columns =
    count > mostInMotion
      ? []
      : Array.from({ length: count }, (_, place) => [...table.getElementsByClassName(`col-${place}`)]);
  const starts = (): number[] => columns.map(([heading]) => (heading as HTMLElement).offsetLeft);
  const before = { tops: rows.map(topOf), starts: starts() };
  arrange();
  const shifts = starts().map((start, place) => (before.starts[place] ?? 0) - start);
  for (const [place, row] of rows.entries()) slide(row, 0, (before.tops[place] ?? 0) - topOf(row));
  for (const [place, cells] of columns.entries())
    for (const cell of cells) slide(cell as HTMLElement, shifts[place] ?? 0, 0);
}

let named = namedColumns;

/** Gives columns beyond those of the style sheet a name. */
function nameColumns(count: number): void {
  if (count <= named) return;
  const sheet = new CSSStyleSheet();
  const rules = Array.from({ length: count - named }, (_, place) => named + place).map(
    (place) => `.col-${place} { grid-column: col-${place}; }`,
  );
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets.push(sheet);
  named = count;
}
