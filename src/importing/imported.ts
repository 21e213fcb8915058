/** Why a file cannot be imported: one sentence on what was found, one on what was expected, one on what to do. */
export class ImportRefusal extends Error {}

/** How many things of a kind were left out of a draft; never what they said. */
export type Tally = Map<Counted, number>;

/** What a draft leaves out, as it is counted: one, and several. */
const omissions = {
  comments: ['comment', 'comments'],
  deletions: ['tracked deletion', 'tracked deletions'],
  authors: ['name of an author or reviewer', 'names of authors and reviewers'],
  properties: ['document property', 'document properties'],
  hidden: ['hidden passage', 'hidden passages'],
  margins: ['header or footer', 'headers and footers'],
  notes: ['footnote or endnote', 'footnotes and endnotes'],
  pictures: ['picture or drawing', 'pictures and drawings'],
  embedded: ['embedded file', 'embedded files'],
  textBoxes: ['text box', 'text boxes'],
  mail: ['e-mail address', 'e-mail addresses'],
  links: ['link that leads nowhere on the web', 'links that lead nowhere on the web'],
  html: ['piece of HTML', 'pieces of HTML'],
  facts: ['fact above the text', 'facts above the text'],
  merged: ['merged cell, now taken apart', 'merged cells, now taken apart'],
} as const satisfies Record<string, readonly [one: string, several: string]>;
export type Omission = keyof typeof omissions;

/** What is counted: what was left out, and what was taken although someone might have refused it. */
export type Counted = Omission | 'insertions';

/** Counts one more thing, or several. */
export const count = (tally: Tally, what: Counted, number = 1): void => {
  if (number > 0) tally.set(what, (tally.get(what) ?? 0) + number);
};

/** “3 comments”, one entry for each kind. */
export const inWords = (tally: Tally): string[] =>
  Object.entries(omissions).flatMap(([what, [one, several]]) => {
    const number = tally.get(what as Omission) ?? 0;
    return number === 0 ? [] : [`${number.toLocaleString('en')} ${number === 1 ? one : several}`];
  });

/** A table as rows of plain text, the first of which names the columns. */
export type PlainTable = readonly (readonly string[])[];

/** What a file says, as a narrative can say it. */
export interface ImportedText {
  /** Its first heading, where it begins with one. */
  readonly title: string | undefined;
  /** Paragraphs, lists, headings and tables in the order of the file, each as Markdown. */
  readonly blocks: readonly Block[];
  readonly tally: Tally;
}

/** A piece of a narrative; a table is kept as rows as well, since it may hold findings. */
export interface Block {
  readonly markdown: string;
  readonly table?: PlainTable;
}
