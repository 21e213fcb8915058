import type { Passage } from './passage.ts';
import { readAttributes, readInline } from './inline.ts';
import { readJson } from './json.ts';

/** Tags that end a stretch of running text. */
const block =
  /<\/?(?:address|article|aside|blockquote|body|br|button|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|label|legend|li|link|main|meta|nav|ol|optgroup|option|p|pre|script|search|section|select|style|summary|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|title|tr|ul)\b(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/gi;

/** Every passage of an HTML, SVG or XML text: running text, attribute values, and JSON inside scripts. */
export function readHtml(source: string): Passage[] {
  const passages: Passage[] = [];
  const sink = (passage: Passage): void => void passages.push(passage);
  let done = 0;
  let inScript: 'json' | 'code' | undefined;
  const flush = (end: number): void => {
    if (end > done) {
      if (inScript === 'json') passages.push(...readJson(source.slice(done, end), done));
      else if (inScript === undefined) readInline(source, done, end, 'prose', sink);
    }
  };
  for (const match of source.matchAll(block)) {
    const [tag] = match;
    if (inScript && !/^<\/(?:script|style)/i.test(tag)) continue;
    flush(match.index);
    readAttributes(source, match.index, match.index + tag.length, sink);
    done = match.index + tag.length;
    const opens = /^<(script|style)\b/i.exec(tag);
    inScript = opens ? (/type="application\/(?:ld\+)?json"/i.test(tag) ? 'json' : 'code') : undefined;
  }
  flush(source.length);
  return passages;
}
