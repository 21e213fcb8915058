import { addressOf } from '../domain/address.ts';
import { positionAt } from '../text/position.ts';
import { withoutPlacements, type Embargo } from './embargo.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './manuscript.ts';

const decoder = new TextDecoder();

/**
 * What public files would still tell of records that wait: their numbers, links to their pages, and
 * headings or components that are left with nothing inside.
 *
 * `files` are as they lie on disk, without those of the records themselves.
 */
export function tracesOf(files: readonly ContentFile[], waiting: readonly Embargo[]): Fault[] {
  const named = new Map(waiting.map((embargo) => [wordFor(embargo), embargo]));
  const pattern = new RegExp([...named.keys()].join('|'), 'gi');
  return files
    .filter(({ path }) => !path.startsWith('content/vocabulary/'))
    .flatMap(({ path, bytes }) => {
      const whole = decoder.decode(bytes);
      const text = withoutPlacements(whole, waiting);
      const mentions = [...text.matchAll(pattern)]
        .filter(({ 0: word, index }) => isWhole(text, index, word.length))
        .flatMap(({ 0: word, index }) => {
          const embargo = named.get(word.toLowerCase());
          return embargo ? [mention(path, text, index, embargo)] : [];
        });
      return text === whole ? mentions : [...mentions, ...hollowsIn(path, text, whole)];
    });
}

/** What gives a record away in a text: its number, or the address of its page. */
const wordFor = ({ collection, id }: Embargo): string =>
  /^[a-z]\d+$/.test(id) ? id : addressOf(collection as 'outcomes', id);

const isWhole = (text: string, start: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[start + length] ?? '');

const mention = (path: string, text: string, index: number, { id, from }: Embargo): Fault => ({
  path,
  ...positionAt(text, index),
  found: `The text names "${id}".`,
  expected: `Expected no trace of it here, since it waits until ${from}.`,
  remedy: `Give this record publishFrom: ${from} or later, or leave out what leads there until then.`,
});

/** Headings and components around a line that was emptied, when nothing is left between them. */
function hollowsIn(path: string, text: string, whole: string): Fault[] {
  const [lines, before] = [text.split('\n'), whole.split('\n')];
  const found = lines.flatMap((line, index) => {
    if (line === before[index]) return [];
    const above = lines.slice(0, index).findLastIndex((other) => other.trim() !== '');
    const below = lines.slice(index).find((other) => other.trim() !== '');
    return isHollow(lines[above] ?? '', below) ? [above] : [];
  });
  return [...new Set(found)].map((above) => ({
    path,
    line: above + 1,
    column: 1,
    found: 'Nothing is left below this line while records wait that it leads to.',
    expected: 'Expected a text that is complete without them.',
    remedy: 'Add a sentence that holds already, or leave the line out until then.',
  }));
}

function isHollow(above: string, below: string | undefined): boolean {
  if (/^<[A-Z]\w*>$/.test(above.trim())) return below?.trim().startsWith('</') ?? true;
  const depth = /^#+(?= )/.exec(above)?.[0].length;
  const next = below === undefined ? 0 : /^#+(?= )/.exec(below)?.[0].length;
  return depth !== undefined && next !== undefined && next <= depth;
}
