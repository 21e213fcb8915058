import { strToU8, zipSync } from 'fflate';
import { headingOf, type ListedEntry, type ListedPack } from './listed.ts';
import { docxStyles } from './docx-styles.ts';
import type { ExportWords } from './to-markdown.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

type Style = 'Title' | 'Heading1' | 'Facts' | 'Normal' | 'Source' | 'Note';

/**
 * A pack as a Word document (Office Open XML, ECMA-376), with real headings and links, on A4. It names no
 * author and no date: the same pack gives the same bytes.
 */
export function toDocx(
  { title, entries }: ListedPack,
  words: ExportWords,
  { origin, language }: { readonly origin: string; readonly language: string },
): Uint8Array<ArrayBuffer> {
  const links = entries.map(({ address }) => `${origin}${address}`);
  const body = [
    paragraph('Title', run(title || words.title)),
    ...entries.flatMap((entry, index) => [
      paragraph('Heading1', run(headingOf(entry))),
      paragraph('Facts', run(entry.facts.join(' · '))),
      ...contentOf(entry, words),
      paragraph('Normal', link(`l${index}`, links[index] ?? '')),
    ]),
    paragraph('Facts', run(words.origin)),
  ];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="d" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body.join('')}${page}</w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles xmlns:w="${main}">${docxStyles(language)}</w:styles>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/>${links.map((target, index) => `<Relationship Id="l${index}" Type="${relations}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`).join('')}</Relationships>`,
  };
  const zip = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  // The first day a zip can name, wherever the reader is.
  return zipSync(zip, { mtime: '1980-01-01T12:00:00' });
}

/** What stands between the facts of an entry and its address. */
const contentOf = ({ text, sources = [], note }: ListedEntry, words: ExportWords): string[] => [
  ...(text ? [paragraph('Normal', run(text))] : []),
  ...(sources.length > 0 ? [paragraph('Facts', run(words.sources))] : []),
  ...sources.map((source) => paragraph('Source', run(source))),
  ...(note.trim() ? [paragraph('Note', run(`${words.note}: ${note.trim()}`))] : []),
];

const paragraph = (style: Style, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

/** Text with the line breaks it has. */
const run = (text: string): string => {
  const lines = text.split(/\r?\n/).map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${lines.join('<w:br/>')}</w:r>`;
};

const link = (id: string, text: string): string =>
  `<w:hyperlink r:id="${id}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>${escaped(text)}</w:t></w:r></w:hyperlink>`;

/** As XML takes it; signs that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
