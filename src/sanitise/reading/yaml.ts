import { invisible } from './fold.ts';
import { PassageBuilder, type Passage } from './passage.ts';

const entry =
  /^([ \t]*)((?:-[ \t]+)*)(?:((?:"[^"]*"|'[^']*'|[^\s#:"'[{][^:#]*?))[ \t]*:(?=[ \t]|\r?$)[ \t]*)?/;
const unseen = new RegExp(invisible.source);

/**
 * Every value of a YAML text as a passage: plain, quoted, folded or in a flow list. It is read line by
 * line and forgives what a parser would refuse: a name in broken YAML is a name all the same.
 *
 * `base` is where the text begins in its file.
 */
export function readYaml(text: string, base = 0): Passage[] {
  const passages: Passage[] = [];
  const open: { readonly column: number; readonly name: string }[] = [];
  let key: string | undefined;
  /** The key a value belongs to: its own, or that of the list or map around it. */
  const keyAbove = (name: string | undefined, column: number): string | undefined => {
    while ((open.at(-1)?.column ?? -1) >= column) open.pop();
    if (name !== undefined) open.push({ column, name: name.replaceAll(/["']/g, '') });
    return open.at(-1)?.name;
  };
  let block: Block | undefined;
  const flush = (): void => {
    if (block && !block.builder.empty) passages.push({ ...block.builder.build(), key });
    block = undefined;
  };
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const at = start;
    start += raw.length + 1;
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    const [lead = '', , dashes = '', name] = entry.exec(line) ?? [];
    const begins = dashes !== '' || name !== undefined;
    if (block && indent > block.indent && !(block.isParent && begins)) {
      block.isParent = false;
      if (!/^\s*#/.test(line) || !block.builder.empty)
        appendText(block, line.slice(indent), base + at + indent);
      continue;
    }
    flush();
    const value = line.slice(lead.length);
    if (value.startsWith('#')) continue;
    key = keyAbove(name, indent + dashes.length);
    if (value.startsWith('{')) {
      for (const item of value.matchAll(/([\w-]+):\s*(?:"([^"]*)"|'([^']*)'|([^,{}"']+))/g)) {
        const inside = item[2] ?? item[3] ?? item[4] ?? '';
        passages.push({
          text: inside,
          place: 'prose',
          origin: base + at + lead.length + item.index + item[0].lastIndexOf(inside),
          key: item[1],
        });
      }
      continue;
    }
    if (name !== undefined && !/^[\w$.-]+$/.test(name))
      passages.push({ text: name, place: 'prose', origin: base + at + lead.indexOf(name) });
    block = {
      indent: name === undefined ? indent : indent + dashes.length,
      builder: new PassageBuilder('prose'),
      quote: '',
      isParent: value.trim() === '',
    };
    if (!/^[|>][+-]?\d?[ \t]*(?:#.*)?$/.test(value)) appendText(block, value, base + at + lead.length);
  }
  flush();
  return passages;
}

/** A value that may go on in deeper lines. */
interface Block {
  readonly indent: number;
  readonly builder: PassageBuilder;
  /** The mark of a quoted value that is not closed yet. */
  quote: string;
  /** A key without a value of its own: what follows deeper are entries, or its text. */
  isParent: boolean;
}

/** Adds a value or one line of it, without its quotation marks and trailing remark. */
function appendText(block: Block, text: string, at: number): void {
  const { builder } = block;
  let index = 0;
  let end = text.trimEnd().length;
  if (builder.empty && block.quote === '' && /^["']/.test(text) && end > 1) {
    block.quote = text.charAt(0);
    index = 1;
  }
  if (block.quote !== '' && end > index && text.charAt(end - 1) === block.quote) end -= 1;
  else if (block.quote === '') end = /(?:^|\s)#/.exec(text)?.index ?? end;
  builder.space(at);
  while (index < end) {
    const character = text.charAt(index);
    const escape =
      block.quote === '"' && character === '\\' ? /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|(.))/y : undefined;
    if (escape) escape.lastIndex = index;
    const match = escape?.exec(text);
    if (match) {
      const code = match[1] ?? match[2];
      const decoded = code
        ? String.fromCharCode(Number.parseInt(code, 16))
        : (match[3] ?? '').replace(/[nrt]/, ' ');
      if (!unseen.test(decoded)) builder.add(decoded, at + index, at + index + match[0].length);
      index += match[0].length;
    } else {
      if (character.charCodeAt(0) < 0x80 || !unseen.test(character)) builder.copy(character, at + index);
      index += 1;
    }
  }
}
