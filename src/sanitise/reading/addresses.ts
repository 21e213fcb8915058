import type { Span } from '../breach.ts';
import type { Document } from './document.ts';
import { entity, entityAt } from './entities.ts';

/** An address as it stands in a source, and what it says. */
export interface Address extends Span {
  /** Entities, escaped slashes and percent signs decoded. */
  readonly target: string;
  /** Whether readers see it as running text, not as the target of a link. */
  readonly bare: boolean;
}

/** The parts of an address; `host` is empty within the site. */
export interface AddressParts {
  readonly scheme: string;
  readonly user: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

const absolute = /(?<![A-Za-z])(?:https?|ftp|wss?):(?:\\?\/){2}(?:[^\s<>"'`{}|^\\]|\\\/)+/gi;
const person =
  /(?<![A-Za-z])(?:mailto|tel|sms|smsto|skype|xmpp|sip|callto|whatsapp|facetime):[^\s<>"'`{}|\\]+/gi;
/** The colon behind a scheme of `person`: there are few colons to look behind. */
const personScheme = /:(?<=(?:mailto|tel|sms|smsto|skype|xmpp|sip|callto|whatsapp|facetime):)/i;
const target = /\]\(\s*<?([^)\s<>]{1,2000})/g;
const definition = /^[ \t>*-]{0,12}\[[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]+)/gm;
const attribute =
  /(?<![\w-])(?:xlink:href|href|src|srcset|action|cite|poster|formaction|url)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|\{\s{0,9}["'`]([^"'`}]*)|([^\s"'>{}]+))/gi;
const world = /(?<![\w/.@:-])www\.[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+(?:\/[^\s<>"'`{}|]*)?/giu;

/** A host written out without a scheme, and its path. */
const written =
  /(?<![\p{L}\p{N}_./@:-])[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{2,63}){0,4}\.(?:com|org|net|de|eu|int|at|ch|info|io|uk|fr|nl|be|pl|es|it|tr|ge|ke|ng|gov|example|me|blog|page|si|academy)(?![\p{L}\p{N}-])(?:\/[^\s<>"'`{}|]{0,500})?/gu;

/** Whether more than a word and an end stands there: a hyphen, a path or a third part. */
const isWritten = (raw: string): boolean => /^[^/]*-|\/|\..*\./.test(raw);

/** Several rules ask for the addresses of one document. */
const remembered = new WeakMap<Document, readonly Address[]>();

/** Every address in a document: links, sources of images, targets of definitions, and those written out. */
export function addressesOf(document: Document): readonly Address[] {
  const known = remembered.get(document) ?? findAddresses(document);
  remembered.set(document, known);
  return known;
}

function findAddresses({ text }: Document): Address[] {
  const found = new Map<number, Address>();
  const add = (at: number, raw: string, bare: boolean, scheme = ''): void => {
    const end = at + raw.length;
    if (raw !== '' && !found.has(at)) found.set(at, { start: at, end, target: decode(scheme + raw), bare });
  };
  const hasTarget = text.includes('](');
  if (hasTarget)
    for (const { index, 0: whole, 1: raw = '' } of text.matchAll(target))
      add(index + whole.length - raw.length, raw, false);
  if (text.includes(']:')) {
    for (const { index, 0: whole, 1: raw = '' } of text.matchAll(definition)) {
      if (!/^\s*[>*-]*\s*\[\^/.test(whole)) add(index + whole.length - raw.length, raw, false);
    }
  }
  if (text.includes('=')) {
    for (const { index, 0: whole, 1: a, 2: b, 3: c, 4: d } of text.matchAll(attribute)) {
      const raw = a ?? b ?? c ?? d ?? '';
      add(index + whole.lastIndexOf(raw), raw, false);
    }
  }
  if (/:\\?\//.test(text))
    for (const { index, 0: raw } of text.matchAll(absolute)) add(index, withoutTail(raw), true);
  if (personScheme.test(text))
    for (const { index, 0: raw } of text.matchAll(person)) add(index, withoutTail(raw), true);
  if (/www\./i.test(text))
    for (const { index, 0: raw } of text.matchAll(world)) add(index, withoutTail(raw), true);
  if (/\.[a-z]{2}/.test(text)) {
    for (const { index, 0: raw } of text.matchAll(written))
      if (isWritten(raw)) add(index, withoutTail(raw), true, '//');
  }
  return [...found.values()];
}

/** Parts of an address; one without a scheme that begins with `www.` is one of the web. */
export function partsOf(address: string): AddressParts {
  const [, scheme = '', slashes = '', rest = ''] =
    /^(?:([a-z][a-z0-9+.-]{0,20}):)?(\/\/)?(.*)$/is.exec(address.trim()) ?? [];
  const [beforeFragment = '', fragment = ''] = splitAt(rest, '#');
  const [beforeQuery = '', query = ''] = splitAt(beforeFragment, '?');
  const hasHost = slashes !== '' || /^www\./i.test(rest);
  const [authority = '', path = ''] = hasHost ? splitAt(beforeQuery, '/') : ['', beforeQuery];
  const [user = '', host = ''] = authority.includes('@') ? splitAt(authority, '@') : ['', authority];
  return {
    scheme: scheme.toLowerCase(),
    user,
    host: host.replace(/:\d+$/, '').toLowerCase(),
    path: hasHost ? `/${path}` : path,
    query,
    fragment,
  };
}

/** Whether a host is one of a list or lies below one. */
export function isHostOf(hosts: ReadonlySet<string>, host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (hosts.has(name)) return true;
  }
  return false;
}

function splitAt(text: string, sign: string): [string, string] {
  const index = text.indexOf(sign);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

/** An address without the bracket and the punctuation of the sentence around it. */
function withoutTail(raw: string): string {
  let depth = 0;
  let end = raw.length;
  for (let index = 0; index < raw.length; index += 1) {
    const character = raw.charAt(index);
    if (character === '(' || character === '[') depth += 1;
    if ((character === ')' || character === ']') && --depth < 0) {
      end = index;
      break;
    }
  }
  while (end > 0 && '.,;:!?*_…”’“'.includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}

const everyEntity = new RegExp(entity.source, 'g');

function decode(raw: string): string {
  const plain = raw
    .replaceAll('\\/', '/')
    .replaceAll(everyEntity, (match) => entityAt(match, 0)?.character ?? match);
  if (!plain.includes('%')) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Whether a file or page is about a partner of the record, by its ISO 3166 code: `partner-cv` is Cabo Verde. */
export const isPartnerName = (name: string): boolean =>
  /^partner-(?:[a-z]{2}|\d{3})(?:\.[a-z]+)?$/.test(name);
