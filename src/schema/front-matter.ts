import type { Fault } from './fault.ts';
import type { Manuscript } from './manuscript.ts';
import { parseYaml, type LocatedValue } from './yaml-document.ts';

/** Reads the front matter of a narrative; places count from the top of the file. */
export function splitFrontMatter({ path, text }: Manuscript): LocatedValue | Fault[] {
  const opening = /^---\r?\n/.exec(text)?.[0];
  const closing = opening && /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (!opening || !closing) {
    return [
      {
        path,
        line: 1,
        column: 1,
        found: opening ? 'The front matter is never closed.' : 'The file has no front matter.',
        expected: 'Expected a line of three hyphens before and after it.',
        remedy: 'Begin the file with ---, its facts, and --- again.',
      },
    ];
  }
  return parseYaml(
    { path, text: text.slice(opening.length, opening.length + closing.index) },
    opening.length,
    text,
  );
}
