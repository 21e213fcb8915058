import { entityAt } from './entities.ts';
import { invisible } from './fold.ts';
import { PassageBuilder, type Passage, type Place } from './passage.ts';

/** Characters that make a stretch of Markdown or HTML more than plain text. */
const special = /[\\*_`~[\]<>&!{}|]|\\u00AD/;
const unseen = new RegExp(invisible.source);
const attributeShape = /([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}|([^\s"'=<>`]+))/g;
const linkAttributes = new Set(['href', 'src', 'action', 'cite', 'poster', 'data', 'formaction']);
const wordSign = /[\p{L}\p{N}]/u;

/** Where the pieces of one stretch of markup go. */
export type Sink = (passage: Passage) => void;

/**
 * Reads one paragraph of Markdown, MDX or HTML text: emphasis and tags fall away, so that a name split
 * by them is whole again; link addresses, titles, alternative texts and attribute values become passages
 * of their own.
 */
export function readInline(source: string, start: number, end: number, place: Place, sink: Sink): void {
  const stretch = source.slice(start, end);
  if (!special.test(stretch) && !unseen.test(stretch)) {
    if (stretch.trim() !== '') sink({ text: stretch.replaceAll(/[\n\r\t]/g, ' '), place, origin: start });
    return;
  }
  const text = new PassageBuilder(place);
  const closing = bracketsOf(source, start, end);
  let index = start;
  while (index < end) {
    const character = source.charAt(index);
    if (character === '\\' && index + 1 < end && /[\\`*_{}[\]()#+.!<>~|&-]/.test(source.charAt(index + 1))) {
      text.copy(source.charAt(index + 1), index + 1);
      index += 2;
    } else if (character === '<') {
      index = readTag(source, index, end, text, sink);
    } else if (character === '!' && source.charAt(index + 1) === '[') {
      index = readLink(source, index + 1, closing, text, sink, true) ?? copyOne(text, character, index);
    } else if (character === '[') {
      index = readLink(source, index, closing, text, sink, false) ?? copyOne(text, character, index);
    } else if (character === '&') {
      const decoded = entityAt(source, index);
      if (decoded && !unseen.test(decoded.character))
        text.add(decoded.character, index, index + decoded.length);
      else if (!decoded) text.copy(character, index);
      index += decoded?.length ?? 1;
    } else if (character === '{') {
      index = readBraces(source, index, closing('{', index) ?? end - 1, sink);
    } else if (
      character === '*' ||
      character === '`' ||
      character === '~' ||
      (character === '_' && !insideWord(source, index))
    ) {
      index += 1;
    } else if (character === '\n' || character === '\r' || character === '\t') {
      text.space(index);
      index += 1;
    } else if (isInvisible(source, index)) {
      index += (source.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    } else {
      text.copy(character, index);
      index += 1;
    }
  }
  if (!text.empty) sink(text.build());
}

const copyOne = (text: PassageBuilder, character: string, index: number): number => {
  text.copy(character, index);
  return index + 1;
};

const insideWord = (source: string, index: number): boolean =>
  wordSign.test(source.charAt(index - 1)) && wordSign.test(source.charAt(index + 1));

const isInvisible = (source: string, index: number): boolean =>
  source.charCodeAt(index) > 0x7f && unseen.test(String.fromCodePoint(source.codePointAt(index) ?? 0));

/** Skips a tag or comment; what its attributes say is read on its own. Returns where reading goes on. */
function readTag(source: string, index: number, end: number, text: PassageBuilder, sink: Sink): number {
  if (source.startsWith('<!--', index)) {
    const close = source.indexOf('-->', index + 4);
    return close < 0 || close > end ? end : close + 3;
  }
  if (source.indexOf('>', index) < 0) return copyOne(text, '<', index);
  const shape = /<\/?[A-Za-z][\w.:-]*(?:\s(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^'">{}])*)?\/?>/y;
  shape.lastIndex = index;
  const [tag] = shape.exec(source) ?? [];
  if (!tag || index + tag.length > end) {
    const automatic = /<((?:https?|mailto):[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/y;
    automatic.lastIndex = index;
    const [whole] = automatic.exec(source) ?? [];
    if (whole) {
      text.copy(source.slice(index + 1, index + whole.length - 1), index + 1);
      return index + whole.length;
    }
    text.copy('<', index);
    return index + 1;
  }
  readAttributes(source, index, index + tag.length, sink);
  // Between words a tag parts them; inside a word it is a disguise and the word is one.
  if (/^<\/?(?:br|p|div|li|td|th|tr|h[1-6]|dd|dt|section|article|figure|figcaption|option)\b/i.test(tag))
    text.space(index);
  return index + tag.length;
}

/** Every attribute value of a tag, as text or as an address. */
export function readAttributes(source: string, start: number, end: number, sink: Sink): void {
  for (const match of source.slice(start, end).matchAll(attributeShape)) {
    const [whole, name = '', ...values] = match;
    const value = values.find((given) => given !== undefined) ?? '';
    const at = start + match.index + whole.lastIndexOf(value);
    const lower = name.toLowerCase();
    if (value === '' || lower === 'class' || lower === 'id' || lower === 'style') continue;
    const place = linkAttributes.has(lower) ? 'link' : lower === 'alt' ? 'alt' : 'attribute';
    sink({ text: value, place, origin: at });
  }
}

/** `[words](address "title")`; returns where reading goes on, or nothing when it is no link. */
function readLink(
  source: string,
  index: number,
  closing: Closing,
  text: PassageBuilder,
  sink: Sink,
  isImage: boolean,
): number | undefined {
  const close = closing('[', index);
  if (close === undefined || source.charAt(close + 1) !== '(') return undefined;
  const finish = closing('(', close + 1);
  if (finish === undefined) return undefined;
  const target = /^\s*(?:<([^>]*)>|(\S*))(?:\s+["'(](.*)["')])?\s*$/s.exec(source.slice(close + 2, finish));
  const address = target?.[1] ?? target?.[2] ?? '';
  const title = target?.[3];
  if (address) sink({ text: address, place: 'link', origin: source.indexOf(address, close + 2) });
  if (title) sink({ text: title, place: 'attribute', origin: source.indexOf(title, close + 2) });
  if (isImage) {
    readInline(source, index + 1, close, 'alt', sink);
  } else {
    readInline(source, index + 1, close, 'prose', (passage) => {
      if (passage.place !== 'prose') return sink(passage);
      for (let place = 0; place < passage.text.length; place += 1) {
        const origin =
          typeof passage.origin === 'number'
            ? passage.origin + place
            : (passage.origin.starts[place] ?? index);
        const until =
          typeof passage.origin === 'number' ? origin + 1 : (passage.origin.ends[place] ?? origin);
        text.add(passage.text.charAt(place), origin, until);
      }
    });
  }
  return finish + 1;
}

/** `{…}` of MDX: its strings are read as text; that it stands there at all is another rule's affair. */
function readBraces(source: string, index: number, close: number, sink: Sink): number {
  const inside = source.slice(index + 1, close);
  if (!/^\s*\/\*/.test(inside)) {
    for (const match of inside.matchAll(/(["'`])((?:(?!\1).)+)\1/gs)) {
      sink({ text: match[2] ?? '', place: 'attribute', origin: index + 2 + match.index });
    }
  }
  return close + 1;
}

const pairs = { '[': ']', '(': ')', '{': '}' } as const;
type Opening = keyof typeof pairs;

/** Index of the bracket that closes the one at an index, if there is one. */
type Closing = (open: Opening, index: number) => number | undefined;

/** Pairs of brackets in a stretch; each kind is looked for once, so that no text takes long. */
function bracketsOf(source: string, start: number, end: number): Closing {
  const known = new Map<Opening, ReadonlyMap<number, number>>();
  return (open, index) => {
    const closings = known.get(open) ?? pairUp(source, start, end, open);
    known.set(open, closings);
    return closings.get(index);
  };
}

function pairUp(source: string, start: number, end: number, open: Opening): Map<number, number> {
  const closings = new Map<number, number>();
  const waiting: number[] = [];
  for (let place = start; place < end; place += 1) {
    const character = source.charAt(place);
    if (character === '\\') place += 1;
    else if (character === open) waiting.push(place);
    else if (character === pairs[open]) {
      const opened = waiting.pop();
      if (opened !== undefined) closings.set(opened, place);
    }
  }
  return closings;
}
