import type { Mend } from '../schema/fault.ts';

/** A mend and the place of its fault, line and column from 1. */
export interface PlacedMend {
  readonly line: number;
  readonly column: number;
  readonly mend?: Mend | undefined;
}

/** The text with every mend made that still fits, and how many were. Places count in `text` as given. */
export function applyMends(text: string, placed: readonly PlacedMend[]): { text: string; mended: number } {
  const starts = lineStarts(text);
  let [changed, mended] = [text, 0];
  // From the end to the beginning, so that places before a change stay what they were.
  for (const { line, column, mend } of placed.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    if (!mend) continue;
    const next = mend.everywhere
      ? changed.replaceAll(mend.from, mend.to)
      : replacedOnce(changed, (starts[line - 1] ?? text.length) + column - 1, mend);
    if (next === changed) continue;
    changed = next;
    mended += 1;
  }
  return { text: changed, mended };
}

/** Replaces `from` where it first stands behind `offset` on the same line. */
function replacedOnce(text: string, offset: number, { from, to }: Mend): string {
  const at = text.indexOf(from, offset);
  const end = text.indexOf('\n', offset);
  if (at < 0 || (end >= 0 && at >= end)) return text;
  return text.slice(0, at) + to + text.slice(at + from.length);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
