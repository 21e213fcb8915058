import { isMap, parseDocument } from 'yaml';
import { markdownToHast } from 'satteri';
import type { Hypertext } from './hypertext.ts';
import { count, ImportRefusal, type ImportedText, type Tally } from './imported.ts';
import { toText } from './to-text.ts';

/** UTF-8 text with plain line ends and no byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    throw new ImportRefusal(
      'The file is not in UTF-8. Expected a text in UTF-8. Save it again with that encoding.',
    );
  }
}

/**
 * A text in Markdown. Of facts above it only the title is taken; HTML, its comments and pictures are left out.
 *
 * @throws {ImportRefusal} when the file is no UTF-8 text.
 */
export function readMarkdown(bytes: Uint8Array): ImportedText {
  const tally: Tally = new Map();
  const whole = decodeText(bytes);
  const [head = '', facts] = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(whole) ?? [];
  const named = facts === undefined ? undefined : titleIn(facts, tally);
  const root = markdownToHast(whole.slice(head.length)) as unknown as Hypertext;
  const text = toText(root.children ?? [], tally);
  return { ...text, title: named ?? text.title };
}

/** The title among the facts; the others are counted. */
function titleIn(facts: string, tally: Tally): string | undefined {
  const { contents } = parseDocument(facts, { schema: 'core' });
  if (!isMap(contents)) {
    count(tally, 'facts', facts.split('\n').length);
    return undefined;
  }
  const title: unknown = contents.get('title');
  count(tally, 'facts', contents.items.length - (typeof title === 'string' ? 1 : 0));
  return typeof title === 'string' ? title.trim() : undefined;
}
