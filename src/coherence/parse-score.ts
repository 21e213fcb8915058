/** How scores are written in a file, and which are allowed. */
export interface ScoreRules {
  /** Whether a decimal comma is read: only where the semicolon separates. */
  readonly hasDecimalComma: boolean;
  /** Whether scores beyond −3 to +3 are allowed. */
  readonly isAnyScale: boolean;
}

/** Greatest size of a score on the seven-point scale. */
export const scaleEnd = 3;

/** A score, `null` for an empty cell, or a sentence saying why it is neither. */
export type ParsedScore = { readonly score: number | null } | { readonly says: string };

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads a score as people and spreadsheets write it: `-2`, `−2`, `+2`, `1.5`, and `1,5` where allowed. */
export function parseScore(text: string, { hasDecimalComma, isAnyScale }: ScoreRules): ParsedScore {
  if (text === '') return { score: null };
  const expected = isAnyScale ? 'a number, or nothing' : 'a number from −3 to +3, or nothing';
  const plain = text.replace('−', '-');
  const pointed = plain.replace(',', '.');
  const readable = hasDecimalComma ? pointed : plain;
  const score = Number(readable);
  if (NUMBER.test(readable) && Number.isFinite(score)) {
    if (isAnyScale || Math.abs(score) <= scaleEnd) return { score: score + 0 };
    return { says: `is "${text}". Expected ${expected}. Correct it, or allow any scale with --any-scale.` };
  }
  const remedy =
    text.includes(',') && NUMBER.test(pointed)
      ? 'Write a decimal point: a decimal comma is read only where semicolons separate the cells.'
      : 'Correct it, or leave it empty if it is not scored.';
  return { says: `is "${text}". Expected ${expected}. ${remedy}` };
}
