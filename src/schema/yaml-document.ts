import { isCollection, isMap, isNode, isPair, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { positionAt, type Position } from '../text/position.ts';
import type { Fault } from './fault.ts';
import type { Manuscript } from './manuscript.ts';
import { beforeParsing, wordOf } from './yaml-refusals.ts';

/** A path into parsed content, as Zod reports it. */
export type Path = readonly PropertyKey[];

/** A YAML or JSON value that still knows where each of its parts stands. */
export interface LocatedValue {
  readonly path: string;
  readonly value: unknown;
  /** Place of the value at `path`, or of its nearest existing parent. */
  locate(path: Path): Position;
  /** Place of a key inside the map at `path`. */
  locateKey(path: Path, key: string): Position;
}

/**
 * Parses YAML 1.2, of which JSON is a part.
 *
 * In version 1.2 `no` is a word, `2017-06` is text and `10.10` is still a number: codes therefore
 * carry a prefix (`sdg-10.c`). Anchors and tags are refused: content is data, never a program.
 *
 * `offset` is where `text` begins inside the file, for front matter.
 */
export function parseYaml({ path, text }: Manuscript, offset = 0, whole = text): LocatedValue | Fault[] {
  const document = parseDocument(text, {
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    schema: 'core',
  });
  const at = (position: number): Position => positionAt(whole, offset + position);
  const errors = [...document.errors, ...document.warnings].map(wordOf(text));
  const first = beforeParsing(text) ?? errors.toSorted((a, b) => a.start - b.start)[0];
  // What stands behind the first thing that cannot be parsed is read by guesswork.
  if (first) {
    const { start, ...words } = first;
    return [{ path, ...at(start), ...words }];
  }
  const programmed = markedNode(document.contents);
  if (programmed) {
    return [
      {
        path,
        ...at(markBefore(text, startOf(programmed))),
        found: 'The file uses a YAML anchor, alias or tag.',
        expected: 'Expected every value written out.',
        remedy: 'Delete the word that begins with &, * or !, and repeat the value where it is needed.',
      },
    ];
  }
  const nodeAt = (target: Path): unknown => {
    for (let depth = target.length; depth > 0; depth -= 1) {
      const node: unknown = document.getIn(target.slice(0, depth), true);
      if (isNode(node) && node.range) return node;
    }
    return document.contents;
  };
  return {
    path,
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (target) => at(startOf(nodeAt(target))),
    locateKey: (target, key) => {
      const map = target.length === 0 ? document.contents : document.getIn(target, true);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return at(startOf(pair?.key ?? map));
    },
  };
}

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

/** Place of the mark that stands before the value at `start`. */
const markBefore = (text: string, start: number): number =>
  start - (/[&!]\S*\s+$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0);

/** The first node with an anchor or tag, or that is an alias. */
function markedNode(node: unknown): Node | Pair | undefined {
  if (isPair(node)) return markedNode(node.key) ?? markedNode(node.value);
  if (!isNode(node)) return undefined;
  if (!isScalar(node) && !isCollection(node)) return node;
  if (node.anchor !== undefined || node.tag !== undefined) return node;
  if (!isCollection(node)) return undefined;
  for (const inner of node.items) {
    const marked = markedNode(inner);
    if (marked) return marked;
  }
  return undefined;
}
