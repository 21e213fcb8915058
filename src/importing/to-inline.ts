import { mdxToMdast } from 'satteri';
import { escaped, mailAddress, plain } from './escape.ts';
import type { Hypertext } from './hypertext.ts';
import { count, type Tally } from './imported.ts';

const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };

/** A line of Markdown for what stands inside a paragraph, cell or heading. */
export function toInline(nodes: readonly Hypertext[], tally: Tally): string {
  const marked = squeezed(nodes.map((node) => inline(node, tally, true)).join(''));
  const bare = (): string => squeezed(nodes.map((node) => inline(node, new Map(), false)).join(''));
  // Emphasis that begins or ends inside a word can read as asterisks: then the words matter more.
  return wordsOf(marked) === wordsOf(bare()) ? marked : bare();
}

const squeezed = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

function inline(node: Hypertext, tally: Tally, isMarked: boolean): string {
  const inside = (): string => (node.children ?? []).map((child) => inline(child, tally, isMarked)).join('');
  if (node.type === 'text') return escaped(withoutMail(plain(node.value ?? ''), tally));
  if (node.type === 'comment') count(tally, 'comments');
  if (node.type === 'raw') count(tally, node.value?.trim().startsWith('<!--') ? 'comments' : 'html');
  if (node.type !== 'element') return '';
  switch (node.tagName) {
    case 'br':
      return ' ';
    case 'img':
      count(tally, 'pictures');
      return '';
    case 'sup':
      if (!isNoteMark(node)) return inside();
      count(tally, 'notes');
      return '';
    case 'code':
      return inside();
    case 'a':
      return link(node, inside(), tally);
    default:
      return isMarked ? emphasised(inside(), marks[node.tagName ?? '']) : inside();
  }
}

/** Whether a superscript only leads to a footnote. */
const isNoteMark = ({ children = [] }: Hypertext): boolean =>
  children.some(({ properties }) => properties !== undefined && 'dataFootnoteRef' in properties);

function withoutMail(text: string, tally: Tally): string {
  return text.replace(mailAddress, () => {
    count(tally, 'mail');
    return '';
  });
}

const emphasised = (text: string, mark: string | undefined): string =>
  mark === undefined ? text : around(text, (words) => `${mark}${words}${mark}`);

/** Markup around the words; spaces stay outside, where Markdown wants them. */
function around(text: string, marked: (words: string) => string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}${marked(words)}${after}`;
}

function link({ properties }: Hypertext, text: string, tally: Tally): string {
  const address = String(properties?.['href'] ?? '');
  if (/^mailto:/i.test(address)) {
    // Where the address itself was the text, that has been left out and counted already.
    if (text.trim() !== '') count(tally, 'mail');
    return text;
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || text.trim() === '') {
    if (address !== '') count(tally, 'links');
    return text;
  }
  const { href } = new URL(address);
  const to = href.replace(/[()<>{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return around(text, (words) => `[${words}](${to})`);
}

/** What a reader would see of a line, without its emphasis. */
function wordsOf(markdown: string): string | undefined {
  try {
    return wordsIn(mdxToMdast(`x ${markdown}`) as unknown as Hypertext);
  } catch {
    return undefined;
  }
}

const wordsIn = ({ value, children }: Hypertext): string => value ?? (children ?? []).map(wordsIn).join('');
