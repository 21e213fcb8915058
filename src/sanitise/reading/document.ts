import keys from '../lexicon/front-matter-keys.json' with { type: 'json' };
import { foreignInJson, foreignInMarkup, withoutStretches, type ForeignStretch } from './foreign.ts';
import { foldPassage } from './fold.ts';
import { readHtml } from './html.ts';
import { readInline } from './inline.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readYaml } from './yaml.ts';
import type { Passage } from './passage.ts';

/** What a rule may read: never the disk, the clock, or another document. */
export interface Manuscript {
  readonly path: string;
  readonly text: string;
}

/** How a text is marked up, by the end of its name. Plain text is read as Markdown: it may hold any of it. */
export const markups = ['markdown', 'yaml', 'json', 'html', 'csv'] as const;
export type Markup = (typeof markups)[number];

const byEnding: readonly (readonly [ending: RegExp, markup: Markup])[] = [
  [/\.(?:md|mdx|markdown|txt)$/i, 'markdown'],
  [/\.(?:ya?ml)$/i, 'yaml'],
  [/\.(?:json|webmanifest|geojson|jsonld)$/i, 'json'],
  [/\.(?:html?|xhtml|svg|xml|rss|atom)$/i, 'html'],
  [/\.(?:csv|tsv)$/i, 'csv'],
];

export const markupOf = (path: string): Markup =>
  byEnding.find(([ending]) => ending.test(path))?.[1] ?? 'markdown';

/** A manuscript taken apart for reading. */
export interface Document extends Manuscript {
  readonly markup: Markup;
  readonly passages: readonly Passage[];
  /** What is marked as a language that no rule reads; no passage holds any of it. */
  readonly foreign: readonly ForeignStretch[];
}

/** Fields of the record that exist to name who wrote or convened something published. */
const isCitation = ({ key }: Passage, path: string): boolean =>
  key !== undefined &&
  Object.entries(keys.allowedIn).some(([folder, names]) => path.startsWith(folder) && names.includes(key));

/** Takes a manuscript apart into passages as a reader who is not deceived would read them. */
export function readDocument(manuscript: Manuscript): Document {
  const markup = markupOf(manuscript.path);
  const { path, text } = manuscript;
  const foreign =
    markup === 'json'
      ? foreignInJson(path, text)
      : markup === 'html' || markup === 'markdown'
        ? foreignInMarkup(text)
        : [];
  const readable = foreign.length > 0 ? withoutStretches(text, foreign) : text;
  const passages = readers[markup](readable).map(foldPassage);
  return {
    ...manuscript,
    markup,
    foreign,
    passages: passages.map((passage) =>
      isCitation(passage, path) ? { ...passage, place: 'citation' } : passage,
    ),
  };
}

const readers: Readonly<Record<Markup, (text: string) => Passage[]>> = {
  markdown: readMarkdown,
  yaml: (text) => readYaml(text),
  json: (text) => readJson(text),
  html: readHtml,
  csv: readCells,
};

/** Each line of a table of values as a passage; a quotation mark there belongs to the notation. */
function readCells(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    readInline(text, start, start + line.length, 'prose', (passage) => passages.push(passage));
    start += line.length + 1;
  }
  return passages;
}
