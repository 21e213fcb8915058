import type { FileText } from './file-reading.ts';

/** Comments and literals; one that is left open ends with its line or the script. */
const literal =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*["\\]?|'(?:[^'\\\n]|\\[\s\S])*['\\]?|`(?:[^`\\]|\\[\s\S])*[`\\]?/g;

/** Two capitalised words side by side, a title before one, or an address of a mailbox. */
const likeName =
  /\p{Lu}\p{Ll}+(?:[ -](?:von|van|de|al|bin|da|di)\b)?[ -]\p{Lu}\p{Ll}+|\b(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau)\.? \p{Lu}|[\w.]@[\w-]+\.\w/u;

/** Programs that speak of themselves in their messages. */
const programs = /\b(?:Pagefind|WebAssembly|JavaScript)\b/g;

/**
 * String literals of a script that look as if they carried a name, and comments that do. All other
 * code is no prose and is not read. The seam for a stricter reading is here.
 */
export function* scriptTexts(script: string, start = 0): Generator<FileText> {
  for (const { index, 0: whole } of script.matchAll(literal)) {
    const text = whole.replaceAll(programs, '').replaceAll(/^\/\*+!?|\*\/$|^["'`]|["'`]$/g, '');
    if (likeName.test(text)) {
      yield { kind: 'code', text, start: start + index, end: start + index + whole.length };
    }
  }
}

const map = /[#@]\s*sourceMappingURL\s*=\s*[^\s'"*]+/g;

/** Places where a text refers to a source map, by path or with the map itself. */
export const sourceMapReferences = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(map)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
