import { readFileSync } from 'node:fs';
import { loadContentFiles } from '../../src/catalogue/load-atlas.ts';
import { formatFault, type Fault } from '../../src/schema/fault.ts';
import type { ContentFile } from '../../src/schema/manuscript.ts';
import { parseAtlas } from '../../src/schema/parse-atlas.ts';

/** A file that an editor got wrong, by name; and all that the check says of it. */
export type WrongFile = readonly [what: string, file: ContentFile, said: string];

export const finding = 'content/findings/f04.yaml';
export const source = 'content/sources/s01.yaml';
export const interaction = 'content/interactions/i17.yaml';
export const partner = 'content/partners/ma.yaml';
export const outcome = 'content/outcomes/long-term-approaches-2017.mdx';

const record = loadContentFiles(process.cwd());
const textOf = (path: string): string => readFileSync(path, 'utf8');

/** A file of the record, or one that is not there yet, with the text given. */
export const file = (path: string, text: string): ContentFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

/** A file of the record with one slip in it. */
export function slip(path: string, right: string | RegExp, wrong: string): ContentFile {
  const text = textOf(path);
  const changed = text.replace(right, wrong);
  if (changed === text) throw new Error(`${path} has no ${right} to get wrong.`);
  return file(path, changed);
}

/** A file of the record as another program would have saved it. */
export const saved = (path: string, as: (text: string) => string | Uint8Array): ContentFile => {
  const changed = as(textOf(path));
  return typeof changed === 'string' ? file(path, changed) : { path, bytes: changed };
};

/** The outcome with a line at its end. */
export const ending = (line: string): ContentFile => saved(outcome, (text) => `${text}\n${line}\n`);

/** What is wrong when these files lie in the record. */
export function faultsOf(...wrong: readonly ContentFile[]): readonly Fault[] {
  const own = new Set(wrong.map(({ path }) => path));
  const kept = record.filter(({ path }) => !own.has(path));
  return parseAtlas([...kept, ...wrong]).faults ?? [];
}

/** What the check says of them. */
export const saidOf = (...wrong: readonly ContentFile[]): string =>
  faultsOf(...wrong)
    .map(formatFault)
    .join('\n');
