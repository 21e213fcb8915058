import type { ListFault, ListLine } from './parse-list.ts';

/** What the columns of a table and the keys of a YAML entry may be called. */
const columnNames = {
  family: ['family', 'family name', 'surname', 'last name', 'lastname', 'nachname', 'familienname'],
  given: ['given', 'given name', 'given names', 'first name', 'firstname', 'forename', 'vorname'],
  name: ['name', 'full name', 'person'],
  organisation: ['organisation', 'organization', 'affiliation', 'institution'],
  acronym: ['acronym', 'abbreviation', 'abkürzung'],
  nicknames: ['nicknames', 'nickname', 'aliases', 'alias', 'other names', 'rufname'],
  addresses: ['email', 'e-mail', 'emails', 'e-mails', 'mail', 'address', 'handle'],
} as const;
export type Column = keyof typeof columnNames;

export const columnOf = (heading: string): Column | undefined => {
  const plain = heading.trim().toLowerCase().replaceAll('_', ' ');
  const found = Object.entries(columnNames).find(([, names]) => names.some((name) => name === plain));
  return found === undefined ? undefined : isColumn(found[0]) ? found[0] : undefined;
};

const isColumn = (name: string): name is Column => name in columnNames;

export const unknownColumn: Pick<ListFault, 'what' | 'expected'> = {
  what: 'A column is not known.',
  expected: `Expected ${Object.keys(columnNames).join(', ')}. Rename or remove it.`,
};

/** A row of named values as the lines an editor would have written: the person, and the organisation. */
export function toLines(
  values: ReadonlyMap<Column, readonly string[]>,
  place: Pick<ListLine, 'line' | 'column'>,
): ListLine[] {
  const one = (column: Column): string => (values.get(column) ?? []).join(' ').trim();
  const many = (column: Column): string[] =>
    (values.get(column) ?? [])
      .flatMap((value) => value.split(/[;|]/))
      .map((value) => value.trim())
      .filter(Boolean);
  const person =
    one('family') && one('given')
      ? `${one('family')}, ${one('given')}`
      : one('name') || one('family') || one('given');
  const addresses = many('addresses').map((address) => (address.includes('@') ? address : `${address}@`));
  const acronym = one('acronym') ? ` (${one('acronym')})` : '';
  const organisation = one('organisation') && `Organisation: ${one('organisation')}${acronym}`;
  const lines: string[] = [];
  if (person) lines.push([person, ...many('nicknames'), ...addresses].join(' | '));
  if (organisation)
    lines.push(person ? organisation : [organisation, ...many('nicknames'), ...addresses].join(' | '));
  if (!person && !organisation && addresses.length > 0) lines.push(addresses.join(' | '));
  return lines.map((text) => ({ text, ...place }));
}
