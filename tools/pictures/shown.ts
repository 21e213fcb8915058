import { readElements } from '../../src/preview/elements.ts';
import { sha256 } from '../../src/sanitise/digest.ts';

/**
 * A stretch of a page, from the first element that one selector means to the end of the first behind it that the other
 * means; without the other, that element alone. A selector is a name with at most one class or attribute: `ol.scale`.
 */
export interface Region {
  readonly from: string;
  readonly until?: string;
}

/** What of the forms’ configuration is shown: the kinds of records, or the fields of one kind down to a key. */
export type FormsPart =
  { readonly collections: true } | { readonly fieldsOf: string; readonly until: string };

/**
 * Text and structure of a stretch of HTML: its tags without attributes, and its words.
 *
 * @throws {RangeError} when the page has no such stretch.
 */
export function shownOnPage(html: string, { from, until }: Region): string {
  const elements = readElements(html).elements.toSorted((a, b) => a.start - b.start);
  const find = (selector: string, behind: number) => {
    const isMeant = meaning(selector);
    const found = elements.find(({ start }) => start >= behind && isMeant(html.slice(start)));
    if (!found) throw new RangeError(`The page has no ${selector} where the picture needs it.`);
    return found;
  };
  const first = find(from, 0);
  const last = until === undefined ? first : find(until, first.start);
  return html
    .slice(first.start, last.end)
    .replaceAll(/<(\/?[a-z][\w-]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?\/?>/gi, '<$1>')
    .replaceAll(/\s+/g, ' ');
}

/** Whether HTML begins with the element that a selector means. */
function meaning(selector: string): (html: string) => boolean {
  const [, name = '', className, attribute, value] =
    /^([a-z]\w*)(?:\.([\w-]+)|\[([\w-]+)="([^"]*)"\])?$/.exec(selector) ?? [];
  const tag = new RegExp(`^<${name}(?=[\\s>])([^>]*)>`);
  return (html) => {
    const attributes = tag.exec(html)?.[1];
    if (attributes === undefined) return false;
    if (attribute !== undefined) return attributes.includes(` ${attribute}="${value}"`);
    if (className === undefined) return true;
    return (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').includes(className);
  };
}

interface Told {
  readonly name: string;
  readonly label: string;
  readonly explanation?: string;
  readonly description?: string;
  readonly options?: readonly { readonly label: string }[];
  readonly fields?: readonly Told[];
}

/**
 * Words of the forms, from the file they are made from.
 *
 * @throws {RangeError} when it has no such kind of record or key.
 */
export function shownInForms(json: string, part: FormsPart): string {
  const { configuration } = JSON.parse(json) as { configuration: { collections: readonly Told[] } };
  const { collections } = configuration;
  if ('collections' in part)
    return JSON.stringify(collections.map(({ label, description }) => [label, description]));
  const fields = collections.find(({ name }) => name === part.fieldsOf)?.fields ?? [];
  const last = fields.findIndex(({ name }) => name === part.until);
  if (last < 0) throw new RangeError(`The forms have no ${part.fieldsOf} with ${part.until}.`);
  return JSON.stringify(fields.slice(0, last + 1).map(wordsOf));
}

const wordsOf = ({ label, explanation, options, fields }: Told): unknown => [
  label,
  explanation,
  options?.map((option) => option.label),
  fields?.map(wordsOf),
];

/** Short name of what was shown: the same text and structure give the same. */
export const digestOfShown = (shown: string): string => sha256(shown).slice(0, 16);
