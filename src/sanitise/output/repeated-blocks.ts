/** Blocks of a page that no sentence and no list reaches across. */
const block =
  /(?=<(?:aside|dl|footer|form|h[1-6]|header|link|main|meta|nav|ol|p|section|table|template|ul)\b)/;

/** Remembers the blocks of pages that passed, since pages of a site repeat each other. */
export interface RepeatedBlocks {
  /** The page with every block blank that passed on another one. No place moves. */
  readonly without: (html: string) => string;
  /** Notes what passed, given the places that did not. */
  readonly note: (
    html: string,
    breaches: readonly { readonly start: number; readonly end: number }[],
  ) => void;
}

/** Blocks of pages in one language; the words around them play no part in how they are judged. */
export function repeatedBlocks(): RepeatedBlocks {
  const passed = new Set<string>();
  return {
    without: (html) =>
      html
        .split(block)
        .map((part, index) => (index > 0 && passed.has(part) ? part.replaceAll(/[^\n]/g, ' ') : part))
        .join(''),
    note: (html, breaches) => {
      let start = 0;
      for (const part of html.split(block)) {
        const end = start + part.length;
        if (!breaches.some((breach) => breach.start <= end && breach.end >= start)) passed.add(part);
        start = end;
      }
    },
  };
}
