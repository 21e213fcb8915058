import type { Span } from '../breach.ts';
import { blank, spansOf, type Region } from '../reading/regions.ts';
import { account, addresses, streets } from './address-shapes.ts';
import type { ContactCues } from './contact-cues.ts';
import {
  american,
  called,
  cued,
  extension,
  germanPlate,
  international,
  national,
  numbers,
  shortNumbers,
  unbroken,
} from './number-shapes.ts';

/** Digits that hardly any other sign parts. */
interface Row extends Span {
  readonly digits: number;
}

/** Signs that may stand between two digits of one number, at most: a bracket, and blanks around a stroke. */
const longestGap = 4;

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (const { index: start, 0: digits } of text.matchAll(/\d+/g)) {
    const last = rows.at(-1);
    const end = start + digits.length;
    if (last && start - last.end <= longestGap)
      rows[rows.length - 1] = { start: last.start, end, digits: last.digits + digits.length };
    else rows.push({ start, end, digits: digits.length });
  }
  return rows;
}

/**
 * Telephone numbers, extensions, accounts, streets and numbers of one person. Everything with digits is looked
 * for around digits only: there are few of them in a text.
 */
export function* findNumbers(text: string, cues: ContactCues): Generator<Span> {
  const rows = rowsOf(text);
  const all = stretchesAround(rows, text);
  if (/[A-Z]{2}\d\d/.test(text)) yield* inEach(all, accounts);
  for (const { kind, pattern } of addresses) {
    if ((kind === 'other' && !cues.foreignStreet) || !streets[kind].test(text)) continue;
    const near = all.filter((stretch) => streets[kind].test(stretch.text));
    yield* inEach(near, (part) => spansOf(part, pattern));
  }
  if (cues.extension) yield* inEach(all, (part) => spansOf(part, extension));
  if (/[A-ZÄÖÜ]-[A-Z]{1,2} \d/.test(text)) yield* inEach(all, (part) => spansOf(part, germanPlate));
  for (const { cue, pattern } of shortNumbers)
    if (cues[cue]) yield* inEach(all, (part) => spansOf(part, pattern));
  const long = stretchesAround(
    rows.filter(({ digits }) => digits >= shortestNumber),
    text,
  );
  if (cues.telephone) yield* inEach(long, (part) => spansOf(part, cued));
  if (cues.call) yield* inEach(long, (part) => spansOf(part, called));
  yield* inEach(long, telephones);
}

/** Fewest digits of a telephone number that is neither an extension nor one of a few shapes. */
export const shortestNumber = 5;

/** What stands around rows of digits, cut at white space. */
function stretchesAround(rows: readonly Row[], text: string): Region[] {
  const reach = 90;
  const found: { start: number; end: number }[] = [];
  for (const row of rows) {
    let last = found.at(-1);
    if (!last || row.start - reach > last.end) {
      let start = Math.max(0, row.start - reach);
      while (start > 0 && row.start - start < 2 * reach && !/\s/.test(text.charAt(start - 1))) start -= 1;
      last = { start, end: start };
      found.push(last);
    }
    last.end = Math.max(last.end, Math.min(text.length, row.end + reach));
    const stop = Math.min(text.length, last.end + reach);
    while (last.end < stop && !/\s/.test(text.charAt(last.end))) last.end += 1;
  }
  return found.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function* inEach(stretches: readonly Region[], find: (text: string) => Iterable<Span>): Generator<Span> {
  for (const { start, text } of stretches)
    for (const span of find(text)) yield { start: span.start + start, end: span.end + start };
}

export const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0;

function* accounts(text: string): Generator<Span> {
  for (const span of spansOf(text, account)) if (digitsIn(text.slice(span.start, span.end)) >= 10) yield span;
}

/** Telephone numbers that their digits alone tell. */
function* telephones(text: string): Generator<Span> {
  if (!/[+(]\s?\d|(?<!\d)0 ?\d|\d{3}[-.)]\s?\d{3}/.test(text)) return;
  const plain = numbers.reduce((masked, pattern) => blank(masked, pattern), text);
  yield* spansOf(plain, american);
  yield* spansOf(plain, unbroken);
  for (const pattern of [international, national]) {
    for (const span of spansOf(plain, pattern)) {
      const digits = digitsIn(plain.slice(span.start, span.end));
      if (digits >= 8 && digits <= 16) yield span;
    }
  }
}
