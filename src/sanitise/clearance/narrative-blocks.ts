/** What a stretch of a narrative is, as far as it matters for its sources. */
export type BlockKind = 'heading' | 'text' | 'item' | 'aside';

/** One paragraph, list item or heading of a narrative. */
export interface Block {
  /** `aside`: inside `NotOnRecord` or `Note`, which say what is missing or how to take a text. */
  readonly kind: BlockKind;
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
}

const asideTag = /<(\/?)(?:NotOnRecord|Note)\b[^>]*>/g;

/**
 * Cuts the body of a narrative into blocks. It relies on what the schema has checked before: Markdown
 * and the closed list of components, and nothing else.
 */
export function readBlocks(source: string): Block[] {
  const front = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
  const blocks: Block[] = [];
  let depth = 0;
  let open: { kind: BlockKind; start: number; end: number } | undefined;
  const flush = (): void => {
    if (open) blocks.push({ kind: open.kind, start: open.start, text: source.slice(open.start, open.end) });
    open = undefined;
  };
  let at = front;
  for (const line of source.slice(front).split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') {
      flush();
      continue;
    }
    const tags = [...line.matchAll(asideTag)];
    const isAside = depth > 0 || tags.length > 0;
    depth += tags.reduce((sum, [, closes]) => sum + (closes ? -1 : 1), 0);
    const begins = isAside ? 'aside' : beginning(line);
    if (open && (begins !== undefined || open.kind === 'heading')) flush();
    if (open) open.end = start + line.length;
    else open = { kind: begins ?? 'text', start, end: start + line.length };
  }
  flush();
  return blocks;
}

/** What a line opens, or nothing when it goes on with what stands before it. */
function beginning(line: string): BlockKind | undefined {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  if (/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(line)) return 'item';
  return undefined;
}

/** Blocks between one heading and the next, with that heading if there is one. */
export interface Section {
  readonly heading?: string;
  readonly blocks: readonly Block[];
}

export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading?: string; blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: headingId(block.text), blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Id of a heading as it stands in its address: letters and digits joined by hyphens. */
const headingId = (heading: string): string =>
  (heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
