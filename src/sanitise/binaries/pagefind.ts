import { gunzipSync } from 'node:zlib';
import { hasSign, latin1, utf8 } from './bytes.ts';
import { readWasm } from './container.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { pagefindSign } from './kind.ts';

const mostBytes = 1 << 25;

/**
 * A file of the built search index, by the end of its name: the prose, titles and alternative texts of a
 * fragment, the words of an index, or the program that searches. Words are parted by empty lines, so
 * that neighbours in the alphabet do not read as a sentence.
 */
export function readPagefind(path: string, bytes: Uint8Array): FileReading {
  const found = new Findings();
  const content = unpack(bytes);
  const damaged = (): void => found.fault('no-damaged-file', 0, bytes.length);
  if (!content) damaged();
  else if (path.endsWith('.pagefind')) {
    if (!hasSign(content, '\0asm')) damaged();
    else found.include(readWasm(content));
  } else {
    const strings = path.endsWith('.pf_fragment') ? stringsOfJson(content) : stringsOfCbor(content);
    if (!strings) damaged();
    else {
      const isProse = path.endsWith('.pf_fragment');
      const texts = strings.map((text) => unglued(isProse ? text : text.replaceAll('.', '\n\n')));
      found.text('search-index', [...new Set(texts)].join('\n\n'), 0, 0);
    }
  }
  return found;
}

/** Pagefind joins the texts of neighbouring elements without a space; a capital or a digit shows where. */
const unglued = (text: string): string =>
  text.replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{L}{3})|(?<=\p{L})(?=www\.)/gu, ' ');

/** What is packed, without the sign before it; nothing where it is damaged or something follows it. */
function unpack(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const content = gunzipSync(bytes, { maxOutputLength: mostBytes });
    if (!hasPlainHead(bytes) || !hasSign(content, pagefindSign)) return undefined;
    return content.subarray(pagefindSign.length);
  } catch {
    return undefined;
  }
}

/** The head of a packed file may carry a comment or a name; Pagefind gives its program its own name and nothing else. */
const hasPlainHead = (bytes: Uint8Array): boolean =>
  bytes[3] === 0 || (bytes[3] === 8 && /^pagefind[\w.-]*\0/.test(latin1(bytes, 10, 60)));

/** What a fragment of the search index says, by what it is. */
export interface FragmentStrings {
  /** Page it was made from. */
  readonly address: string;
  /** Its running text. */
  readonly sentences: readonly string[];
  /** Titles, headings, marks for filtering, and every key that is not Pagefind’s own. */
  readonly values: readonly string[];
}

const ownKeys = new Set(['element', 'id', 'text', 'location']);

/** Takes a fragment of the search index apart; nothing where it is damaged. */
export function stringsOfFragment(bytes: Uint8Array): FragmentStrings | undefined {
  const content = unpack(bytes);
  const fragment = content && parsed(content);
  if (typeof fragment !== 'object' || fragment === null) return undefined;
  const known = { url: '', content: '', anchors: [], filters: {}, meta: {}, word_count: 0 };
  const {
    url,
    content: text,
    anchors,
    filters,
    meta,
    word_count: words,
    ...others
  } = { ...known, ...fragment };
  if (typeof url !== 'string' || typeof text !== 'string') return undefined;
  return {
    address: url,
    sentences: text.split(/(?<=[.?!:])\s+/),
    values: [anchors, filters, meta, String(words).replace(/^\d+$/, ''), others]
      .flatMap((part) => [...stringsWithin(part)])
      .filter((value) => !ownKeys.has(value)),
  };
}

function stringsOfJson(content: Uint8Array): string[] | undefined {
  const value = parsed(content);
  return value === undefined ? undefined : [...stringsWithin(value)];
}

function parsed(content: Uint8Array): unknown {
  const text = utf8(content);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every string of a value, keys included. */
function* stringsWithin(value: unknown): Generator<string> {
  const waiting = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') yield next;
    else if (typeof next === 'object' && next !== null) {
      for (const [key, held] of Object.entries(next)) {
        if (!Array.isArray(next)) yield key;
        waiting.push(held);
      }
    }
  }
}

/**
 * Every text of a CBOR value (RFC 8949), in order. Of numbers and nesting nothing is kept: only the
 * words matter. Nothing where the bytes are no CBOR to their end.
 */
function stringsOfCbor(content: Uint8Array): string[] | undefined {
  const strings: string[] = [];
  let at = 0;
  while (at < content.length) {
    const head = content[at] ?? 0;
    const [major, info] = [head >> 5, head & 31];
    const extra = info < 24 ? 0 : info <= 27 ? 1 << (info - 24) : 0;
    if ((info > 27 && info < 31) || at + 1 + extra > content.length) return undefined;
    let value = info < 24 ? info : 0;
    for (let index = at + 1; index <= at + extra; index += 1) value = value * 256 + (content[index] ?? 0);
    at += 1 + extra;
    if ((major === 2 || major === 3) && info !== 31) {
      if (at + value > content.length) return undefined;
      const text = utf8(content.subarray(at, at + value));
      if (major === 3 && text === undefined) return undefined;
      if (text !== undefined) strings.push(text);
      at += value;
    }
  }
  return strings;
}
