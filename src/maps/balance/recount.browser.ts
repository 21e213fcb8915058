import { slide, topOf, wantsMotion } from '../frame/travel.browser.ts';
import { axisWidth, placeOf } from './place.ts';

/** A table of dots whose numbers follow the findings that pass, and whose rows can be put in order. */
export interface Recountable {
  readonly recount: (passing: ReadonlySet<string>) => void;
  /** `listed`, `all`, or an interest: the most findings first, equals as listed. */
  readonly reorder: (order: string) => void;
}

const idsOf = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

export function makeRecountable(table: HTMLTableElement): Recountable {
  const body = table.tBodies[0];
  const listed = [...(body?.rows ?? [])];
  const reach = Number(table.dataset['reach']);
  const printed = new Intl.NumberFormat(document.documentElement.lang);
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const { one = '', other = '', dot = '' } = table.dataset;

  const recountRow = (row: HTMLTableRowElement, passing: ReadonlySet<string>): void => {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-findings]')];
    const [all = 0] = cells.map(
      (cell) => idsOf(cell.dataset['findings']).filter((id) => passing.has(id)).length,
    );
    for (const cell of cells) {
      const ids = idsOf(cell.dataset['findings']).filter((id) => passing.has(id));
      cell.dataset['interactions'] = ids.join(' ');
      const number = cell.querySelector('[data-count]');
      if (number) number.textContent = printed.format(ids.length);
      place(cell, ids.length, all);
      const link = cell.querySelector<HTMLElement>('[data-pair]');
      const findings = (plurals.select(all) === 'one' ? one : other).replace('#', printed.format(all));
      link?.setAttribute(
        'aria-label',
        dot
          .replace('{name}', row.cells[0]?.textContent.trim() ?? '')
          .replace('{interest}', cell.dataset['label'] ?? '')
          .replace('{count}', printed.format(ids.length))
          .replace('{findings}', findings),
      );
    }
  };
  const place = (cell: HTMLElement, count: number, all: number): void => {
    const x = String(placeOf(count, reach, axisWidth));
    cell.querySelector('[data-all]')?.setAttribute('x2', String(placeOf(all, reach, axisWidth)));
    cell.querySelector('[data-stem]')?.setAttribute('x2', x);
    for (const mark of cell.querySelectorAll('[data-dot]')) {
      mark.setAttribute('x1', x);
      mark.setAttribute('x2', x);
    }
    cell.classList.toggle('nought', count === 0);
  };

  const countOf = (row: HTMLTableRowElement, order: string): number => {
    const cell =
      order === 'all'
        ? row.cells[1]
        : row.querySelector<HTMLElement>(`[data-interest="${CSS.escape(order)}"]`);
    return idsOf(cell?.dataset['interactions']).length;
  };
  return {
    recount: (passing) => {
      for (const row of listed) recountRow(row, passing);
    },
    reorder: (order) => {
      const rows =
        order === 'listed' ? listed : listed.toSorted((a, b) => countOf(b, order) - countOf(a, order));
      if (!body || rows.every((row, at) => body.rows[at] === row)) return;
      const before = wantsMotion() ? rows.map(topOf) : undefined;
      body.append(...rows);
      if (!before) return;
      for (const [at, row] of rows.entries()) slide(row, 0, (before[at] ?? 0) - topOf(row));
    },
  };
}
