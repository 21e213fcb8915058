import type { Path } from './yaml-document.ts';

/** `linkages[0].to`, as editors read it. */
export const dotted = (path: Path): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );

/**
 * Names the value: codes, ids and numbers are quoted; prose is only measured, because logs are
 * public and the text has not passed the sanitiser yet.
 */
export function described(input: unknown): string {
  if (input === null) return 'empty';
  if (typeof input === 'string') {
    const isCode = /^[a-z]{1,4} [\d.]+[a-d]?$/i.test(input);
    return (/\s/.test(input) && !isCode) || input.length > 80
      ? `text of ${input.length} characters`
      : `"${visible(input)}"`;
  }
  if (Array.isArray(input)) {
    if (input.length === 0) return 'an empty list';
    return input.every((entry) => typeof entry === 'number') ? `[${input.join(', ')}]` : 'a list';
  }
  if (typeof input === 'object') return 'a group of keys';
  return `"${String(input)}"`;
}

/** The text with signs that no one sees written as their code points. */
const visible = (text: string): string =>
  text.replace(
    /\p{Cf}/gu,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
