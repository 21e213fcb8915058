import { headingOf, type ListedPack } from './listed.ts';

/** Words that exports need, in the language of the page. */
export interface ExportWords {
  /** Title where the reader gave none. */
  readonly title: string;
  readonly sources: string;
  readonly note: string;
  /** Where it comes from, and that notes are the reader's own. */
  readonly origin: string;
}

/** A pack as Markdown; addresses carry `origin`, the scheme and host of the site. */
export function toMarkdown({ title, entries }: ListedPack, words: ExportWords, origin: string): string {
  const parts = entries.map((entry) => {
    const { address, facts, text, sources = [], note } = entry;
    return [
      `## ${escaped(headingOf(entry))}`,
      escaped(facts.join(' · ')),
      text && escaped(text),
      sources.length > 0 &&
        `${escaped(words.sources)}:\n\n${sources.map((line) => `- ${escaped(line)}`).join('\n')}`,
      note.trim() && quoted(`${words.note}: ${note.trim()}`),
      `<${origin}${address}>`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[`# ${escaped(title || words.title)}`, ...parts, '---', escaped(words.origin)].join('\n\n')}\n`;
}

/** Every line as a quotation. */
const quoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');

/** Signs that mean something in Markdown, or in the HTML it may hold, as plain signs. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>&|~]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
