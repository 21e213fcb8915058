import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { positionAt, type Position } from '../text/position.ts';
import type { Fault } from './fault.ts';
import type { Manuscript } from './manuscript.ts';

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
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    schema: 'core',
  });
  const at = (position: number): Position => positionAt(whole, offset + position);
  const tab = /^ *\t/m.exec(text);
  if (tab) {
    return [
      {
        path,
        ...at(tab.index + tab[0].length - 1),
        found: 'The line is indented with a tab.',
        expected: 'Expected spaces.',
        remedy: 'Replace the tab by two spaces.',
      },
    ];
  }
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return problems.map(({ code, message, pos: [start] }) => ({
      path,
      ...at(code === 'MISSING_CHAR' ? (openQuote(text) ?? start) : start),
      found: `This is not valid YAML: ${sentence(message)}`,
      expected: expectation(code),
      remedy: remedies[code] ?? 'Check quotes, colons and indentation on this line and the one before.',
    }));
  }
  const anchor = /(?<=^|[\s[{,])[&*][\w-]+/.exec(text);
  if (anchor && usesAnchors(document.contents)) {
    return [
      {
        path,
        ...at(anchor.index),
        found: 'The file uses a YAML anchor or alias.',
        expected: 'Expected every value written out.',
        remedy: 'Repeat the value where it is needed.',
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
  const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);
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

/** Place of the first quotation mark that its own line does not close; the parser only knows the end. */
const openQuote = (text: string): number | undefined => /(?<=[:-] +)(["'])(?:(?!\1).)*$/m.exec(text)?.index;

/** Whether any node carries an anchor or is an alias. */
function usesAnchors(node: unknown): boolean {
  if (isPair(node)) return usesAnchors(node.key) || usesAnchors(node.value);
  if (!isNode(node)) return false;
  if (!isScalar(node) && !isCollection(node)) return true;
  return node.anchor !== undefined || (isCollection(node) && node.items.some(usesAnchors));
}

const sentence = (message: string): string => {
  const line = message.split('\n', 1)[0] ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
};

const expectation = (code: string): string =>
  code === 'DUPLICATE_KEY' ? 'Expected each key once.' : 'Expected keys, a colon, a space and a value.';

const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close the quotation mark or bracket opened before.',
  UNEXPECTED_TOKEN: 'Put the value in quotes if it holds a colon, a quotation mark or a bracket.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes if it holds a colon followed by a space.',
};
