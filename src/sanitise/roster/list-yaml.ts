import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { columnOf, toLines, unknownColumn, type Column } from './list-columns.ts';
import type { ListFault, ListLine } from './parse-list.ts';

const oneShape = 'Expected a list: “- Family, Given”, or entries of known keys.';

/**
 * The entries of a YAML list as lines, or nothing where the text is none: its first line begins with a
 * dash. “- Organisation: Name (Acronym)” is a key and its value to YAML and comes out as the same line.
 */
export function readListYaml(text: string, faults: ListFault[]): ListLine[] | undefined {
  const [first = ''] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && line.trim() !== '---');
  if (!/^\s*-\s/.test(first)) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const placeOf = (node: Node | null | undefined): { line: number; column: number } => {
    const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  for (const { pos } of document.errors) {
    const { line, col } = counter.linePos(pos[0]);
    faults.push({ line, column: col, what: 'The YAML cannot be read.', expected: oneShape });
  }
  if (document.errors.length > 0 || !isSeq(document.contents)) return [];
  return document.contents.items.flatMap((entry) => {
    if (isScalar(entry) && typeof entry.value === 'string') return [{ text: entry.value, ...placeOf(entry) }];
    if (!isMap(entry)) {
      faults.push({
        ...placeOf(isScalar(entry) || isSeq(entry) ? entry : undefined),
        what: 'An entry is neither text nor keys.',
        expected: oneShape,
      });
      return [];
    }
    const values = new Map<Column, string[]>();
    for (const { key, value } of entry.items) {
      const place = placeOf(isScalar(key) ? key : undefined);
      const column = isScalar(key) ? columnOf(String(key.value)) : undefined;
      const texts = isScalar(value)
        ? [value.value]
        : isSeq(value)
          ? value.items.map((part) => (isScalar(part) ? part.value : undefined))
          : [undefined];
      if (!column) faults.push({ ...place, ...unknownColumn });
      else if (texts.every((part) => typeof part === 'string')) values.set(column, texts);
      else faults.push({ ...place, what: 'A value is no text.', expected: oneShape });
    }
    return toLines(values, placeOf(entry));
  });
}
