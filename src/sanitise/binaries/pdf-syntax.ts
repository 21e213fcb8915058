import { utf16, utf8 } from './bytes.ts';
import type { Span } from '../breach.ts';

/** A text in a PDF with the name it stands under, such as `Title`. */
export interface PdfString extends Span {
  readonly key: string;
  readonly text: string;
}

/** What one object, trailer or stretch of PDF syntax is made of. */
export interface PdfSyntax {
  readonly names: Set<string>;
  /** Name beside name, such as `Subtype Link`. */
  readonly pairs: Set<string>;
  readonly strings: PdfString[];
  /** Numbers of the objects it refers to, by the name before them. */
  readonly references: { readonly key: string; readonly number: number }[];
  /** Whole numbers that stand directly under a name, such as `Length`. */
  readonly numbers: Map<string, number>;
}

export const emptySyntax = (): PdfSyntax => ({
  names: new Set(),
  pairs: new Set(),
  strings: [],
  references: [],
  numbers: new Map(),
});

export type PdfToken =
  | {
      readonly kind: 'name' | 'string' | 'word' | 'comment';
      readonly value: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'reference'; readonly value: number; readonly start: number; readonly end: number }
  | { readonly kind: 'sign'; readonly value: string; readonly start: number; readonly end: number };

const shape =
  /[\0\t\n\f\r ]+|(%[^\r\n]*)|(<<|>>|[[\]{}])|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|<([\dA-Fa-f\s]*)>|(\()|(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z])|([^\0\t\n\f\r ()<>[\]{}/%]+)|([\s\S])/y;

/** The next token at or after a place; white space falls away. ISO 32000-1, section 7.2. */
export function tokenAt(text: string, from: number): PdfToken | undefined {
  let start = from;
  while (start < text.length) {
    shape.lastIndex = start;
    const [whole = '', comment, sign, name, hexadecimal, bracket, reference, word, stray] =
      shape.exec(text) ?? [];
    const end = start + whole.length;
    if (comment !== undefined) return { kind: 'comment', value: comment, start, end };
    if (sign !== undefined) return { kind: 'sign', value: sign, start, end };
    if (name !== undefined)
      return {
        kind: 'name',
        value: name.replaceAll(/#([\dA-Fa-f]{2})/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
        start,
        end,
      };
    if (hexadecimal !== undefined) return { kind: 'string', value: fromHexadecimal(hexadecimal), start, end };
    if (bracket !== undefined) return literalAt(text, start);
    if (reference !== undefined) return { kind: 'reference', value: Number(reference), start, end };
    if (word !== undefined) return { kind: 'word', value: word, start, end };
    if (stray !== undefined) return { kind: 'sign', value: stray, start, end };
    start = end;
  }
  return undefined;
}

const fromHexadecimal = (digits: string): string =>
  digits
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\dA-Fa-f]{1,2}/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

/** A string in round brackets, which may hold balanced ones. */
function literalAt(text: string, start: number): PdfToken {
  const parts: string[] = [];
  let depth = 1;
  let at = start + 1;
  while (at < text.length && depth > 0) {
    const character = text.charAt(at);
    if (character === '\\') {
      const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
      const next = text.charAt(at + 1);
      parts.push(octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : (escapes[next] ?? next));
      at += 1 + (octal?.length ?? 1);
      continue;
    }
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth > 0) parts.push(character);
    at += 1;
  }
  return { kind: 'string', value: parts.join(''), start, end: at };
}

/** Adds a token to the syntax it belongs to; `previous` is the one before it, `key` the last name. */
export function takeToken(
  syntax: PdfSyntax,
  token: PdfToken,
  previous: PdfToken | undefined,
  key: string,
): void {
  if (token.kind === 'name') {
    syntax.names.add(token.value);
    if (previous?.kind === 'name') syntax.pairs.add(`${previous.value} ${token.value}`);
    if (previous?.kind === 'sign' && previous.value === '[') syntax.pairs.add(`${key} ${token.value}`);
  } else if (token.kind === 'reference') syntax.references.push({ key, number: token.value });
  else if (token.kind === 'string')
    syntax.strings.push({ key, text: pdfText(token.value), start: token.start, end: token.end });
  else if (token.kind === 'word' && previous?.kind === 'name' && /^\d+$/.test(token.value))
    syntax.numbers.set(key, Number(token.value));
}

/** Reads a stretch of syntax that holds no streams. */
export function readSyntax(text: string): PdfSyntax {
  const syntax = emptySyntax();
  let [previous, key]: [PdfToken | undefined, string] = [undefined, ''];
  for (let token = tokenAt(text, 0); token; token = tokenAt(text, token.end)) {
    takeToken(syntax, token, previous, key);
    if (token.kind === 'name') key = token.value;
    previous = token;
  }
  return syntax;
}

/** Bytes of a string as text: UTF-16 or UTF-8 where it says so, else one byte a letter. */
export function pdfText(bytes: string): string {
  const raw = (): Uint8Array => Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  if (bytes.startsWith('\xfe\xff')) return utf16(raw().subarray(2)).replaceAll(/\u001b[^\u001b]*\u001b/g, '');
  if (bytes.startsWith('\xff\xfe'))
    return utf16(
      raw()
        .subarray(2)
        .map((_, index, all) => all[index ^ 1] ?? 0),
    );
  if (bytes.startsWith('\xef\xbb\xbf')) return utf8(raw().subarray(3)) ?? bytes;
  return bytes;
}

/** An address as the Markdown link that has it as its target, so that it is read as one. */
export const asLink = (address: string): string =>
  address.trim() === '' ? '' : `[link](<${address.replaceAll(/[<>]/g, '')}>)`;
