import { asParagraph, plain } from './escape.ts';
import { elementsIn, textIn, type Hypertext } from './hypertext.ts';
import { count, type Block, type PlainTable, type Tally } from './imported.ts';
import { toInline } from './to-inline.ts';

const inlineNames = /^(?:a|b|strong|i|em|u|s|del|code|sup|sub|span|br|img|small|mark)$/;
const nothing = /^(?:script|style|template|head|input|hr|iframe|object)$/;

/** The blocks of a narrative for HTML, its headings from the second level down; what is left out is counted. */
export function toBlocks(nodes: readonly Hypertext[], tally: Tally): Block[] {
  const blocks: Block[] = [];
  let run: Hypertext[] = [];
  const endRun = (): void => {
    const text = toInline(run, tally);
    if (text !== '') blocks.push({ markdown: asParagraph(text) });
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      endRun();
      blocks.push(...toBlock(node, tally));
    }
  }
  endRun();
  return blocks;
}

/** Whether a node belongs to a paragraph; HTML in Markdown is looked at where it stands. */
const isInline = ({ type, tagName = '' }: Hypertext): boolean =>
  type !== 'element' ? type !== 'root' : inlineNames.test(tagName);

function toBlock(node: Hypertext, tally: Tally): Block[] {
  const { type, tagName = '', children = [] } = node;
  if (type !== 'element' || nothing.test(tagName)) return [];
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) {
    const words = toInline(children, tally);
    return words === '' ? [] : [{ markdown: `${'#'.repeat(Number(level))} ${words}` }];
  }
  switch (tagName) {
    case 'ul':
    case 'ol':
      return [{ markdown: list(node, tally) }].filter(({ markdown }) => markdown !== '');
    case 'table':
      return table(node, tally);
    case 'pre':
      return [{ markdown: asParagraph(toInline([{ type: 'text', value: textIn(node) }], tally)) }];
    case 'blockquote':
      return toBlocks(children, tally).map(({ markdown }) => ({
        markdown: markdown.replaceAll(/^/gm, '> '),
      }));
    case 'section':
      if (node.properties && 'dataFootnotes' in node.properties) return [];
  }
  return toBlocks(children, tally);
}

function list(node: Hypertext, tally: Tally): string {
  const entries = (node.children ?? []).filter(({ tagName }) => tagName === 'li');
  return entries
    .flatMap((entry, index) => {
      const mark = node.tagName === 'ol' ? `${index + 1}. ` : '- ';
      const [first, ...rest] = toBlocks(entry.children ?? [], tally).map(({ markdown }) => markdown);
      if (first === undefined) return [];
      const indented = rest.map((text) => text.replaceAll(/^(?=.)/gm, ' '.repeat(mark.length)));
      // A heading cannot stand in a list.
      return [
        `${mark}${first.replace(/^#+ /, '')}${indented.map((text) => (isList(text) ? `\n${text}` : `\n\n${text}`)).join('')}`,
      ];
    })
    .join('\n');
}

const isList = (text: string): boolean => /^\s*(?:-|\d+\.) /.test(text);

/** A table whose first row names the columns; cells that span several leave empty ones beside them. */
function table(node: Hypertext, tally: Tally): Block[] {
  const rows = elementsIn(node, 'tr').map((row) =>
    (row.children ?? [])
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .flatMap((cell) => {
        const span = Math.min(Number(cell.properties?.['colSpan'] ?? 1) || 1, 50);
        if (span > 1 || Number(cell.properties?.['rowSpan'] ?? 1) > 1) count(tally, 'merged');
        return [
          cell,
          ...Array.from({ length: span - 1 }, (): Hypertext => ({ type: 'element', children: [] })),
        ];
      }),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => toInline(inCell(row[index]), tally));
    return `| ${cells.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return [{ markdown: lines.join('\n'), table: rows.map((row) => row.map(wordsIn)) satisfies PlainTable }];
}

/** What stands in a cell, its paragraphs side by side. */
const inCell = (cell: Hypertext | undefined): Hypertext[] =>
  (cell?.children ?? []).flatMap((child) =>
    !isInline(child) ? [...inCell(child), { type: 'text', value: ' ' }] : [child],
  );

const wordsIn = (cell: Hypertext): string => plain(inCell(cell).map(textIn).join('')).trim();
