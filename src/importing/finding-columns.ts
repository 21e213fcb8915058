import { nearest } from '../text/nearest.ts';

/** A column of a table of findings: where its cells belong in a finding, and whether every table needs it. */
export interface Column {
  readonly name: string;
  /** Keys down to the value; `*` stands for the number of the link or source. */
  readonly path: readonly string[];
  readonly isNeeded: boolean;
  readonly isList: boolean;
  /** Written before a bare code: `10.7` under “target” is `sdg-10.7`. */
  readonly prefix?: string;
}

const column = (name: string, path: string, more: Partial<Column> = {}): Column => ({
  name,
  path: path.split('.'),
  isNeeded: false,
  isList: false,
  ...more,
});
const needed = { isNeeded: true } as const;
const list = { isNeeded: true, isList: true } as const;

/** Every column, in the order of the template. */
export const columns: readonly Column[] = [
  column('statement (en)', 'statement.en', needed),
  column('statement (de)', 'statement.de', needed),
  column('kind', 'kind', needed),
  column('agreement', 'agreement', needed),
  column('confidence', 'confidence', needed),
  column('fields', 'fields', list),
  column('phases', 'phases', list),
  column('levels', 'levels', list),
  column('interests', 'interests', list),
  column('source', 'sources.*.source', needed),
  column('locator (en)', 'sources.*.locator.en', needed),
  column('locator (de)', 'sources.*.locator.de', needed),
  column('target', 'linkages.*.to', { prefix: 'sdg-' }),
  column('objective', 'linkages.*.to', { prefix: 'gcm-' }),
  column('relation', 'linkages.*.relation'),
  column('strength', 'linkages.*.strength'),
  column('reason (en)', 'linkages.*.reason.en'),
  column('reason (de)', 'linkages.*.reason.de'),
  column('basis', 'linkages.*.basis'),
  column('note (en)', 'note.en'),
  column('note (de)', 'note.de'),
];

/** An empty table, to be filled in a spreadsheet. */
export const template = (): string => columns.map(({ name }) => name).join(',');

const fold = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
const byName = new Map(columns.map((known) => [fold(known.name), known]));

/** The column a header names, capitals, brackets and a plural aside. */
export const columnNamed = (header: string): Column | undefined =>
  byName.get(fold(header)) ?? byName.get(fold(header).replace(/s$/, ''));

/** The column an unknown header most likely meant. */
export const likelyColumn = (header: string): string | undefined => {
  const meant = nearest(fold(header), [...byName.keys()]);
  return meant === undefined ? undefined : byName.get(meant)?.name;
};

/** Whether a row of headers is that of a table of findings. */
export const namesFindings = (headers: readonly string[] = []): boolean =>
  headers.some((header) => columnNamed(header)?.path[0] === 'statement');
