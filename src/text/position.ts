/** A place in a text as editors count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of a UTF-16 offset. Offsets past the end give the end. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}

/** UTF-16 offset of a place: what `positionAt` was made from. A place past the end gives the end. */
export function offsetAt(text: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const stop = text.indexOf('\n', start);
    if (stop < 0) return text.length;
    start = stop + 1;
  }
  return Math.min(text.length, start + column - 1);
}
