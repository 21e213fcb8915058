import type { getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

/** Roles of what stands within a line: ISO 32000-1, section 14.8.4.4. All others begin a text of their own. */
const inline = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Em Strong Sub'.split(' '),
);

/**
 * The text of a page, its items read with their marks. Where the file says which of them make up a heading, a
 * paragraph or a cell, an empty line parts these, as between those of any text; words parted at the end of a
 * line are joined. Without such marks it is one text.
 */
export async function textOfPage(page: Page): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const blocks = blocksIn(await page.getStructTree());
  const open: string[] = [];
  let text = '';
  let last: number | undefined;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
      continue;
    }
    if (item.str === '' && !item.hasEOL) continue;
    const block = open.map((id) => blocks.get(id)).findLast((found) => found !== undefined) ?? 0;
    if (item.str.trim() !== '') {
      if (last !== undefined && block !== last) text += '\n\n';
      last = block;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
  }
  return text.replaceAll(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1');
}

/** The number of the block that each mark belongs to, in the order of the tree; 0 is what belongs to none. */
function blocksIn(tree: Tree | null): ReadonlyMap<string, number> {
  const blocks = new Map<string, number>();
  let count = 0;
  const visit = (node: Tree, outer: number): void => {
    const own = inline.has(node.role) ? outer : (count += 1);
    for (const child of node.children) {
      if ('children' in child) visit(child, own);
      else blocks.set(child.id, own);
    }
  };
  if (tree) visit(tree, 0);
  return blocks;
}
