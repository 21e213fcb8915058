import type { getDocumentProxy } from 'unpdf';

export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

/** Roles of what stands within a line: ISO 32000-1, section 14.8.4.4. All others begin a text of their own. */
const inline = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Em Strong Sub'.split(' '),
);

/** What the structure of a file says of a stretch of a page. */
export interface Mark {
  /** Number of the block it belongs to, in the order of the tree; 0 is what belongs to none. */
  readonly block: number;
  /** BCP 47 tag, where the file gives one. */
  readonly language: string | undefined;
}

export const unmarked: Mark = { block: 0, language: undefined };

/** What the structure says of each marked stretch, by its id. */
export function marksIn(tree: Tree | null): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  let count = 0;
  const visit = (node: Tree, outer: Mark): void => {
    const language = 'lang' in node && typeof node.lang === 'string' ? node.lang : outer.language;
    const own = { block: inline.has(node.role) ? outer.block : (count += 1), language };
    for (const child of node.children) {
      if ('children' in child) visit(child, own);
      else marks.set(child.id, own);
    }
  };
  if (tree) visit(tree, unmarked);
  return marks;
}
