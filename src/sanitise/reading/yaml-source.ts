import type { Span } from '../breach.ts';

/** A key of a block mapping; its span runs from the key to the end of all that belongs to it. */
export interface YamlEntry extends Span {
  readonly key: string;
  /** The rest of the key's own line. */
  readonly value: string;
  readonly valueStart: number;
}

/** What a YAML text holds besides its values. */
export interface YamlSource {
  readonly entries: readonly YamlEntry[];
  readonly comments: readonly Span[];
}

interface OpenEntry extends Omit<YamlEntry, 'end'> {
  readonly indent: number;
}

const quotedKey = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*:(?=[ \t]|$)/;
const blockHeader = /(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*$/;

/** Keys and comments of a YAML text, read line by line; broken YAML is read as far as it goes. */
export function readYamlSource(text: string, base = 0): YamlSource {
  const entries: YamlEntry[] = [];
  const comments: Span[] = [];
  const open: OpenEntry[] = [];
  const unclosed = new Set<string>();
  let block: number | undefined;
  let quote = '';
  let start = 0;
  let lastEnd = 0;
  const close = (reached: (entry: OpenEntry) => boolean): void => {
    for (let last = open.at(-1); last && reached(last); last = open.at(-1)) {
      open.pop();
      const { indent: _indent, ...entry } = last;
      entries.push({ ...entry, end: base + lastEnd });
    }
  };

  /** Looks for a remark from `from` on; leaves `quote` set when a quotation runs on into the next line. */
  const scan = (line: string, from: number): number => {
    let before = '';
    if (!quote && !/[#"']/.test(line)) return line.length;
    for (let index = from; index < line.length; index += 1) {
      const character = line.charAt(index);
      if (quote) {
        if (quote === '"' && character === '\\') index += 1;
        else if (character === quote) quote = '';
        before = 'x';
        continue;
      }
      if (character === '#' && (index === 0 || /[ \t]/.test(line.charAt(index - 1)))) {
        comments.push({ start: base + start + index, end: base + start + line.length });
        return index;
      }
      if ((character === '"' || character === "'") && (before === '' || ':,[{-?'.includes(before))) {
        if (!unclosed.has(character) && text.includes(character, start + index + 1)) quote = character;
        else unclosed.add(character);
      }
      if (character !== ' ' && character !== '\t') before = character;
    }
    return line.length;
  };

  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const indent = line.length - line.trimStart().length;
    const isBlank = line.trim() === '';
    if (quote) scan(line, 0);
    else if (block !== undefined && (isBlank || indent > block)) {
      // A line of a block of text: nothing in it is a key or a remark.
    } else if (!isBlank) {
      block = undefined;
      const dashes = /^(?:-[ \t]+)*/.exec(line.slice(indent))?.[0].length ?? 0;
      const rest = line.slice(indent + dashes);
      const isItem = dashes > 0 || rest === '-';
      if (!rest.startsWith('#'))
        close((entry) => entry.indent > indent || (entry.indent === indent && !isItem));
      const quoted = quotedKey.exec(rest);
      const colon = quoted ? quoted[0].length - 1 : rest.search(/:(?:[ \t]|$)/);
      const key = (quoted?.[1] ?? quoted?.[2] ?? rest.slice(0, Math.max(colon, 0))).trim();
      const isKey = colon > 0 && (quoted !== null || !/^[[{#"'|>%&*!]|\s#/.test(key));
      if (isKey) {
        const at = start + indent + dashes;
        open.push({
          key,
          indent: indent + dashes,
          start: base + at,
          value: rest.slice(colon + 1).trim(),
          valueStart: base + at + colon + 1,
        });
      }
      const end = scan(line, isKey ? indent + dashes + colon + 1 : indent + dashes);
      if (!quote && blockHeader.test(line.slice(indent + dashes, end).trimEnd()))
        block = indent + (isKey ? dashes : 0);
    }
    if (!isBlank) lastEnd = start + line.length;
    start += raw.length + 1;
  }
  close(() => true);
  return { entries, comments };
}
