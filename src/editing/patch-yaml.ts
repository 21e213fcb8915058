import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { toYaml } from './compose.ts';
import { flowEdits } from './flow-edits.ts';
import { isSame, settled } from './settled.ts';

/** One stretch of a text and what shall stand there; `[start, end)`, UTF-16. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits, or nothing where the value has to be written anew as a whole. */
type Edits = readonly Edit[] | undefined;

/**
 * A YAML file with a new value, in which only what differs is written: every other line, its quotation marks
 * and remarks stay as they are. Keys that were absent stay absent while they are empty.
 *
 * A file that is neither a mapping nor a list is written anew.
 */
export function patchYaml(text: string, value: object): string {
  const document = parseDocument(text, { schema: 'core' });
  const wanted = settled(document.toJS(), value) as object;
  const edits = document.errors.length > 0 ? undefined : patchNode(document.contents as Node, wanted, text);
  const patched = edits && applied(text, edits);
  const says = patched !== undefined && isSame(parseDocument(patched, { schema: 'core' }).toJS(), wanted);
  return says ? patched : toYaml(wanted);
}

function patchMap(map: YAMLMap<Node, Node | null>, wanted: Record<string, unknown>, text: string): Edits {
  const edits: Edit[] = [];
  const pairs = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  const first = map.items[0];
  if (!first) return undefined;
  for (const [key, pair] of pairs) {
    if (key in wanted) continue;
    // The first key may share its line with the hyphen of a list.
    if (pair === first) return undefined;
    edits.push({ start: lineStart(text, startOf(pair)), end: nextLine(text, endOf(pair, text)), text: '' });
  }
  const indent = startOf(first) - lineStart(text, startOf(first));
  let above = endOf(first, text);
  for (const [key, value] of Object.entries(wanted)) {
    const pair = pairs.get(key);
    if (!pair) {
      edits.push(insertedBelow(above, written({ [key]: value }, indent), text));
      continue;
    }
    above = endOf(pair, text);
    const inner = patchNode(pair.value, value, text);
    if (inner) edits.push(...inner);
    else {
      const fresh = written({ [key]: value }, indent, pair.value);
      edits.push({ start: startOf(pair), end: above, text: fresh.trimStart() });
    }
  }
  return edits;
}

function patchNode(node: Node | null, value: unknown, text: string): Edits {
  if (isSame(plain(node), value)) return [];
  if (isMap(node) && typeof value === 'object' && value && !Array.isArray(value)) {
    const [map, fields] = [node as YAMLMap<Node, Node | null>, value as Record<string, unknown>];
    return map.flow ? flowEdits(map, fields) : patchMap(map, fields, text);
  }
  if (isSeq(node) && !node.flow && Array.isArray(value)) return patchList(node as YAMLSeq<Node>, value, text);
  return undefined;
}

/** What is alike at both ends of a list stays; in between, entries are patched, added behind, or cut. */
function patchList(list: YAMLSeq<Node>, wanted: readonly unknown[], text: string): Edits {
  const { items } = list;
  const old = items.map(plain);
  const shorter = Math.min(old.length, wanted.length);
  if (shorter === 0) return undefined;
  let head = 0;
  while (head < shorter && isSame(old[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const [gone, come] = [items.slice(head, items.length - tail), wanted.slice(head, wanted.length - tail)];
  const dash = (item: Node): number => text.lastIndexOf('-', rangeOf(item)[0] - 1);
  const indent = dash(items[0] as Node) - lineStart(text, dash(items[0] as Node));
  const edits: Edit[] = [];
  for (const [index, item] of gone.entries()) {
    const end = lastCharacter(text, rangeOf(item)[1]);
    if (index >= come.length)
      edits.push({ start: lineStart(text, dash(item)), end: nextLine(text, end), text: '' });
    else {
      const inner = patchNode(item, come[index], text);
      if (inner) edits.push(...inner);
      else edits.push({ start: dash(item), end, text: written([come[index]], indent, item).trimStart() });
    }
  }
  const more = come.slice(gone.length);
  const above = items[head + gone.length - 1];
  if (more.length > 0 && !above) return undefined;
  if (more.length > 0 && above)
    edits.push(insertedBelow(lastCharacter(text, rangeOf(above)[1]), written(more, indent), text));
  return edits;
}

/** A value as it stands below `indent`, long and short texts in the form of what they replace. */
const written = (value: object, indent: number, old?: Node | null): string =>
  toYaml(value, {
    indent,
    isFlow: isSeq(old) && old.flow === true && old.items.length > 0,
    ...(isScalar(old) && typeof old.value === 'string' && old.type && { type: old.type }),
  }).trimEnd();

/** An edit that puts lines below the one in which `index` stands, remarks at its end included. */
function insertedBelow(index: number, lines: string, text: string): Edit {
  const end = text.indexOf('\n', index);
  const place = end < 0 ? text.length : end;
  return { start: place, end: place, text: `\n${lines}` };
}

const blank = new Document();
const plain = (node: Node | null): unknown => (node ? node.toJS(blank) : null);
const keyOf = ({ key }: Pair<Node, unknown>): string => String(isScalar(key) ? key.value : key);
const rangeOf = (node: Node): [number, number, number] => node.range ?? [0, 0, 0];
const startOf = ({ key }: Pair<Node, unknown>): number => rangeOf(key)[0];
const endOf = ({ key, value }: Pair<Node, Node | null>, text: string): number =>
  lastCharacter(text, Math.max(rangeOf(key)[1], value ? rangeOf(value)[1] : 0));

const lineStart = (text: string, index: number): number => text.lastIndexOf('\n', index - 1) + 1;
const nextLine = (text: string, index: number): number => {
  const end = text.indexOf('\n', index);
  return end < 0 ? text.length : end + 1;
};

/** Block texts reach to the next key; what they say ends before. */
const lastCharacter = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toReversed()
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: fresh }) => done.slice(0, start) + fresh + done.slice(end), text);
