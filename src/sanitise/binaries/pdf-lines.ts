/** Words as they are shown on a page. */
export interface PlacedText {
  readonly text: string;
  /** Where its line stands on the page. */
  readonly line: number;
  /** Where it begins on its line, from the left. */
  readonly along: number;
  readonly width: number;
  /** Whether it is read from right to left. */
  readonly isLeftwards: boolean;
}

/** Where a text stands, whichever way its line is turned: from its matrix. */
export function placeOf([a = 1, b = 0, , , x = 0, y = 0]: readonly number[]): {
  readonly line: number;
  readonly along: number;
} {
  const size = Math.hypot(a, b) || 1;
  return { line: (y * a - x * b) / size, along: (x * a + y * b) / size };
}

/** Whether a text stands on another line than the one before, or is read the other way, with no space between them. */
export const turns = (before: PlacedText | undefined, { text, line, isLeftwards }: PlacedText): boolean =>
  before !== undefined &&
  /^\S/.test(text) &&
  (before.isLeftwards !== isLeftwards || (isLeftwards && isElsewhere(before.line, line)));

const isElsewhere = (line: number, other: number): boolean => Math.abs(line - other) > 1;

/** More of a line than any word space takes, in points. */
const apart = 12;

const isApart = (right: PlacedText | undefined, left: PlacedText): boolean =>
  right !== undefined && right.along - (left.along + left.width) > apart;

/**
 * Texts with each row of those that are read from right to left put in that order: a file may hold its words in the
 * order in which they are drawn. A row ends with its line, and where its neighbours do not belong together.
 */
export function leftwards<Text extends PlacedText>(
  texts: readonly Text[],
  belong: (a: Text, b: Text) => boolean,
): Text[] {
  const read: Text[] = [];
  let row: Text[] = [];
  const end = (): void => {
    const sorted = row.toSorted((a, b) => b.along - a.along);
    read.push(
      ...sorted.map((text, place) =>
        isApart(sorted[place - 1], text) ? { ...text, text: ` ${text.text}` } : text,
      ),
    );
    row = [];
  };
  for (const text of texts) {
    const [first] = row;
    if (first && (!text.isLeftwards || isElsewhere(first.line, text.line) || !belong(first, text))) end();
    if (text.isLeftwards && !text.text.endsWith('\n')) row.push(text);
    else {
      end();
      read.push(text);
    }
  }
  end();
  return read;
}
