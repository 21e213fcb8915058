import type { RosterEntry } from './entry.ts';
import { wordsOfName } from './name-words.ts';
import { readTable } from './list-table.ts';
import { readListYaml } from './list-yaml.ts';

/** Something wrong with a list of names; it quotes nothing of the list. Places from 1. */
export interface ListFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly expected: string;
}

export interface RosterList {
  readonly entries: readonly RosterEntry[];
  readonly faults: readonly ListFault[];
}

/** One entry as a line of text, and where it stands. */
export interface ListLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const organisationMark = /^(?:organi[sz]ation|org)\s*:\s*/i;
const addressMark = /^(?:e-?mail|address|handle)\s*:\s*/i;
const longestName = 120;
const mostWords = 8;

/**
 * Reads an editor's list: one entry a line, or a CSV table with a heading, or a YAML list.
 *
 * `Family, Given`, `Given Family`, `Organisation: Name (Acronym)`, `E-mail: local.part`; after `|` follow
 * nicknames, other names, and local parts with an `@`. Empty lines and lines after `#` do not count.
 */
export function parseRosterList(text: string): RosterList {
  const faults: ListFault[] = [];
  const plain = text.replace(/^\uFEFF/, '');
  const lines =
    readListYaml(plain, faults) ??
    readTable(plain, faults) ??
    plain.split(/\r?\n/).map((line, index) => ({ text: line, line: index + 1, column: 1 }));
  const entries = lines.flatMap((line) => readLine(line, faults));
  if (entries.length === 0 && faults.length === 0) {
    faults.push({
      line: 1,
      column: 1,
      what: 'The list holds no entry.',
      expected: 'Expected one name a line.',
    });
  }
  return { entries, faults };
}

function readLine({ text, line, column }: ListLine, faults: ListFault[]): RosterEntry[] {
  if (/^\s*(?:#|$)/.test(text)) return [];
  const blame = (at: number, what: string, expected: string): RosterEntry[] => {
    faults.push({ line, column: column + at, what, expected });
    return [];
  };
  if (text.includes('\uFFFD'))
    return blame(
      text.indexOf('\uFFFD'),
      'The line holds a damaged letter.',
      'Expected a file saved as UTF-8.',
    );
  if (text.length > longestName * 4)
    return blame(0, 'The line is too long for an entry.', 'Expected one entry a line.');
  let at = 0;
  const [first = { text: '', at: 0 }, ...others] = text.split('|').map((field) => {
    const start = at + field.length - field.trimStart().length;
    at += field.length + 1;
    return { text: field.trim(), at: start };
  });
  const empty = others.find((field) => field.text === '');
  if (empty)
    return blame(
      empty.at,
      'Nothing stands after the “|”.',
      'Expected a nickname, another name or an address.',
    );
  const addresses = [first, ...others].filter(
    (field) => field.text.includes('@') || addressMark.test(field.text),
  );
  const names = others.filter((field) => !addresses.includes(field));
  const found: RosterEntry[] = [];
  for (const field of addresses) {
    const localPart = localPartOf(field.text);
    if (localPart === undefined)
      return blame(field.at, 'This is no address.', 'Expected “local.part@”, “@handle” or a whole address.');
    found.push({ kind: 'address', localPart });
  }
  if (addresses.includes(first)) {
    const [name] = names;
    return name
      ? blame(name.at, 'A name follows an address.', 'Expected the name first, then “|” and the address.')
      : found;
  }
  for (const field of [first, ...names]) {
    const fault = faultOf(field.text.replace(organisationMark, ''), organisationMark.test(first.text));
    if (fault) return blame(field.at, ...fault);
  }
  const rest = names.map((field) => field.text);
  found.unshift(
    organisationMark.test(first.text)
      ? readOrganisation(first.text.replace(organisationMark, ''), rest)
      : readPerson(first.text, rest),
  );
  return found;
}

function faultOf(name: string, isOrganisation: boolean): [what: string, expected: string] | undefined {
  if (!/\p{L}.*\p{L}/u.test(name)) return ['The name has fewer than two letters.', 'Expected a name.'];
  if (name.length > longestName)
    return ['The name is too long.', `Expected ${longestName} characters at most.`];
  if (isOrganisation) return undefined;
  if (/\p{N}/u.test(name))
    return [
      'A person’s name holds a digit.',
      'Expected letters only; for an organisation, “Organisation: Name (Acronym)”.',
    ];
  if (/[()[\]{}<>;:=]/.test(name))
    return [
      'A person’s name holds a bracket or sign.',
      'Expected “Family, Given” or “Given Family”; other names after “|”.',
    ];
  const commas = name.split(',').length - 1;
  if (commas > 1) return ['A name holds more than one comma.', 'Expected “Family, Given”, without titles.'];
  if (commas === 1 && name.split(',').some((part) => wordsOfName(part).length === 0))
    return ['A name lacks its family or its given part.', 'Expected “Family, Given”.'];
  const words = wordsOfName(name).length;
  return words === 0 || words > mostWords
    ? ['This is no name.', `Expected one to ${mostWords} words, without titles only.`]
    : undefined;
}

function readPerson(name: string, nicknames: readonly string[]): RosterEntry {
  const [family = '', given] = name.split(',').map((part) => part.trim());
  if (given !== undefined) return { kind: 'person', given, middle: '', family, nicknames };
  const words = wordsOfName(name);
  if (words.length < 2) return { kind: 'person', given: words[0] ?? name, middle: '', family: '', nicknames };
  return {
    kind: 'person',
    given: words[0] ?? '',
    middle: words.slice(1, -1).join(' '),
    family: words.at(-1) ?? '',
    nicknames,
  };
}

/** An abbreviation stands in brackets after its name, or alone: capitals without a space. */
function readOrganisation(name: string, others: readonly string[]): RosterEntry {
  const names: string[] = [];
  const acronyms: string[] = [];
  for (const written of [name, ...others]) {
    const [, full = written, acronym] = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(written) ?? [];
    if (/^(?=.*\p{Lu}.*\p{Lu})[^\s]{2,12}$/u.test(full)) acronyms.push(full);
    else names.push(full);
    if (acronym) acronyms.push(acronym);
  }
  return { kind: 'organisation', names, acronyms };
}

function localPartOf(text: string): string | undefined {
  const address = text.replace(addressMark, '').trim();
  const [, part = ''] = /^@?([^\s@]+)(?:@[^\s@]*)?$/.exec(address) ?? [];
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(part) ? part : undefined;
}
