/**
 * Turns the column headings of a table into buttons that sort it. Cells sort by `data-sort` where
 * they carry it, else by their text; the order of the page is the order without JavaScript.
 */
export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyOf = (row: HTMLTableRowElement, column: number): string => {
    const cell = row.cells[column];
    return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';
  };
  const compare = (a: string, b: string): number =>
    a !== '' && b !== '' && !Number.isNaN(Number(a)) && !Number.isNaN(Number(b))
      ? Number(a) - Number(b)
      : collator.compare(a, b);

  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...heading.childNodes);
    heading.append(button);
    heading.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => {
      const ascending = heading.getAttribute('aria-sort') !== 'ascending';
      for (const other of headings) other.setAttribute('aria-sort', 'none');
      heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      const rows = [...body.rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)));
      body.append(...(ascending ? rows : rows.reverse()));
    });
  }
}
