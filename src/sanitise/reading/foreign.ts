import type { FurtherOfficialLanguage } from '../../vocabulary/language.ts';
import type { Span } from '../breach.ts';
import { entityAt } from './entities.ts';

/** Text marked as one of the languages that the rules cannot read. */
export interface ForeignStretch extends Span {
  readonly language: FurtherOfficialLanguage;
  /** As a reader takes it in: entities decoded. */
  readonly text: string;
}

const unreadable: readonly FurtherOfficialLanguage[] = ['fr', 'es', 'ru', 'ar', 'zh'];

/** The language a tag names, if it is one of those. */
export const unreadableLanguage = (tag: string | undefined): FurtherOfficialLanguage | undefined =>
  unreadable.find((language) => language === tag?.toLowerCase().split('-')[0]);

const marked = /\blang\s*=\s*["']?(?:fr|es|ru|ar|zh)\b/i;
const piece = /<!--[\s\S]*?-->|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const empty =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|rect|circle|line|use)$/i;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const spoken = /^(?:aria-label|title|alt|placeholder|label|data-[\w-]+)$/i;
/** Values of attributes and scripts that are addresses, ids or kinds of file rather than words. */
export const isNotation = (value: string): boolean =>
  /^(?:[/#].*|[a-z\d-]*|[a-z]+\/[a-z\d.+-]+|[\s\d]*)$/.test(value);

/** Every stretch of a page that is marked as a language the rules cannot read: text, attributes, and words for scripts. */
export function foreignInMarkup(source: string): ForeignStretch[] {
  if (!marked.test(source)) return [];
  const found: ForeignStretch[] = [];
  const open: { readonly name: string; readonly language: FurtherOfficialLanguage | undefined }[] = [];
  const add = (language: FurtherOfficialLanguage, start: number, end: number): void => {
    const text = decoded(source.slice(start, end));
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ language, start, end, text });
  };
  let done = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: attributes = '' } of source.matchAll(piece)) {
    const current = open.at(-1);
    const isScript = /^(?:script|style)$/i.test(current?.name ?? '');
    if (isScript && !(slash && name.toLowerCase() === current?.name)) continue;
    if (current?.language && !isScript) add(current.language, done, index);
    if (current?.language && isScript && current.name === 'script') {
      for (const { start, end } of jsonValues(source, done, index)) add(current.language, start, end);
    }
    done = index + tag.length;
    if (name === '') continue;
    if (slash) {
      const closed = open.findLastIndex((one) => one.name === name.toLowerCase());
      if (closed >= 0) open.splice(closed);
      continue;
    }
    const language = languageOf(attributes, current?.language);
    if (language) {
      const start = index + 1 + name.length;
      for (const { from, to } of spokenValues(name, attributes)) add(language, start + from, start + to);
    }
    if (!attributes.endsWith('/') && !empty.test(name)) open.push({ name: name.toLowerCase(), language });
  }
  return found;
}

/** The language that a file is published in by its folder, if it is one that the rules cannot read. */
export const folderLanguage = (path: string): FurtherOfficialLanguage | undefined =>
  unreadableLanguage(/(?:^|\/)(fr|es|ru|ar|zh)\//.exec(path)?.[1]);

/** Every value of a JSON text in the folder of a language that the rules cannot read. */
export function foreignInJson(path: string, source: string): ForeignStretch[] {
  const language = folderLanguage(path);
  if (!language) return [];
  return jsonValues(source, 0, source.length).map(({ start, end }) => ({
    language,
    start,
    end,
    text: source.slice(start, end).replaceAll(/\\(.)/g, '$1'),
  }));
}

function languageOf(
  attributes: string,
  inherited: FurtherOfficialLanguage | undefined,
): FurtherOfficialLanguage | undefined {
  const own = /(?:^|\s)lang\s*=\s*["']?([\w-]*)/i.exec(attributes);
  return own ? unreadableLanguage(own[1]) : inherited;
}

function* spokenValues(tag: string, attributes: string): Generator<{ from: number; to: number }> {
  const describes =
    tag === 'meta' && /\b(?:name|property)\s*=\s*["'](?:description|og:[\w:]+)["']/.test(attributes);
  for (const { index, 0: whole, 1: name = '', 2: double, 3: single } of attributes.matchAll(attribute)) {
    const value = double ?? single ?? '';
    if (isNotation(value) || !(spoken.test(name) || (describes && name === 'content'))) continue;
    const to = index + whole.length - 1;
    yield { from: to - value.length, to };
  }
}

/** Values, not keys, of the strings between two places. */
function jsonValues(source: string, from: number, until: number): Span[] {
  return [...source.slice(from, until).matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(
    ({ index, 1: value = '', 2: isKey }) =>
      isKey || isNotation(value) ? [] : [{ start: from + index + 1, end: from + index + 1 + value.length }],
  );
}

/** A text as markup that says which language it is in. */
export function inMarkup(text: string, language: string | undefined): string {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return language === undefined
    ? words
    : `<span lang="${language.replaceAll(/[^\w-]/g, '')}">${words}</span>`;
}

const decoded = (text: string): string =>
  text.replaceAll(/&#?\w{1,10};/g, (reference) => entityAt(reference, 0)?.character ?? reference);

/** A text with stretches of it blank, for those who read the rest. No place moves. */
export function withoutStretches(source: string, stretches: readonly Span[]): string {
  let [text, done] = ['', 0];
  for (const { start, end } of stretches) {
    text += source.slice(done, start) + source.slice(start, end).replaceAll(/[^\n]/g, ' ');
    done = end;
  }
  return text + source.slice(done);
}
