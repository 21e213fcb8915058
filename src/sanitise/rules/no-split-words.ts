import type { Span } from '../breach.ts';
import { defineRule } from '../define-rule.ts';
import { wording } from '../lexicon/wordings.ts';
import { entity, entityAt } from '../reading/entities.ts';
import type { Document } from '../reading/document.ts';
import { blank, isProgram, fencesOf, proseOnly, spansOf, withoutOverlaps } from '../reading/regions.ts';

/**
 * Markup inside a word keeps searches from finding it. A stressed first part or ending passes
 * (`**Ein**wanderung`, `[pact]s`), as do the German signs of gender and, in any file, named entities
 * of accented letters: readers and rules see through those.
 */
export const noSplitWords = defineRule({
  id: 'no-split-words',
  category: 'obfuscation',
  severity: 'error',
  problem: {
    en: 'A word is taken apart: by markup, an escape or an entity within it, or by letters set apart.',
    de: 'Ein Wort ist zerlegt: durch Auszeichnung, Umschreibung oder Entität in seinem Inneren oder durch gesperrte Buchstaben.',
  },
  remedy: {
    en: 'Write the word in one piece, or put the emphasis on all of it.',
    de: 'Schreiben Sie das Wort in einem Stück oder heben Sie es ganz hervor.',
  },
  source: (document) => withoutOverlaps(splits(document)),
  examples: {
    passes: [
      '**Ein**wanderung ist nicht gleich **Zu**wanderung, **re**admission not **ad**mission.',
      'Mitarbeiter*innen, Kolleg_innen, Expert:innen, jede*r und ein*e Pfleger*in.',
      'Fl&uuml;chtlinge &amp; Vertriebene: &quot;so&quot;&nbsp;steht es dort.',
      'CO<sub>2</sub>, H<sub>2</sub>O, 1<sup>st</sup> round<br/>and <b>whole</b> words, *all* of them.',
      'z. B. i. V. m. u. a., U.S.A., e.g. and N.G.O.; options a b c d; A-B-C order.',
      'See [Regulation](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM%3A2017%3A205%3AFIN) and the **pact**s.',
      'The file snake\\_case and a 50 % share; `con*fig*ured` stays code.',
    ],
    flags: [
      { text: 'The figures came from Ok**on**edo.', span: 'Ok**on**edo' },
      { text: 'It was demanded by Sch<b></b>wanfeld.', span: 'Sch<b></b>wanfeld' },
      { text: 'Credit belongs to &#77;illerfeld.', span: '&#77;' },
      { text: 'T a l v i k asked for a vote.', span: 'T a l v i k' },
      { text: 'Remember that T-a-l-v-i-k spoke.', span: 'T-a-l-v-i-k' },
      { text: 'See the point made by M%C3%BChlfeld.', span: 'M%C3%BChlfeld' },
      { text: 'Credit belongs to M&#252;llerfeld.', span: '&#252;' },
      { text: 'Tal<!-- -->vik and Tal{""}vik agreed.', span: 'Tal<!-- -->vik' },
      { text: '**Tal**vik disagreed.', span: '**Tal**vik' },
      { text: '[a page](https://example.org/%74alvik)', span: '%74' },
      { text: '{ "label": "\\u0054alvik" }', span: '\\u0054', path: 'labels.json' },
      { text: 'Tal\\vik wondered.', span: 'Tal\\vik' },
    ],
  },
});

/** Parts of words that writers stress or set outside a link. */
const firstParts = wording('first parts of words');
const endings = wording('endings of words');
const genderEnding = /^(?:innen\p{Ll}*|in|r|e|n|m|er|en|es|rin)$/u;

/** Letters, markup, letters; all of it at most once per word. */
const tag = String.raw`</?[A-Za-z][^<>]{0,300}>|<!--[^>]{0,300}-->`;
// One sign at a time: a run within a run would be tried in every way it can be cut.
const signs = String.raw`\*|~~|\u0060|\{[^{}\n]{0,80}\}`;
/** What may stand before the word: one run. */
const lead = String.raw`\*{1,3}|~~|\u0060+|\{[^{}\n]{0,80}\}`;
const split = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${lead}|<[A-Za-z][^<>]{0,300}>)?(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:(?:${tag}|${signs})+[\p{L}\p{M}]+)+`,
  'gu',
);
const opening = new RegExp(`^(?:${tag}|${lead})`, 'u');
const mark = new RegExp(`(?:${tag}|${signs})+`, 'gu');
/** Tags that part words instead of splitting one. */
const parting =
  /<\/?(?:address|article|aside|blockquote|body|br|button|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hgroup|hr|html|img|input|label|legend|li|link|main|meta|nav|noscript|ol|optgroup|option|p|path|picture|pre|script|search|section|select|style|summary|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|time|title|tr|ul|video|g|rect|circle|line|a|output|[A-Z]\w*|[a-z]+-[\w-]+)\b/;

function* splits(document: Document): Generator<Span> {
  const { text, markup, path } = document;
  if (isProgram(path)) return;
  if (/[*<~`{]/.test(text)) yield* splitByMarkup(document);
  if (text.includes('&')) yield* plainEntities(text, markup === 'html');
  if (/%[\dA-F]{2}/i.test(text)) yield* encodedLetters(text);
  if (text.includes('\\')) yield* escapes(document);
  if (/[\u2004-\u200A\u202F\u205F]/.test(text)) yield* spansOf(text, narrow);
  yield* lettersApart(document);
}

function* splitByMarkup(document: Document): Generator<Span> {
  const { text, markup } = document;
  const prose = markup === 'html' ? text : withoutFences(document);
  for (const { index, 0: found } of prose.matchAll(split)) {
    const body = found.replace(opening, '');
    const offset = index + found.length - body.length;
    const marks = [...body.matchAll(mark)];
    if (marks.some(([sign]) => parting.test(sign))) continue;
    // In pages, the end of one element and the beginning of the next are two words of a row.
    if (markup === 'html' && marks.every(([sign]) => /^<\/[^>]+><[a-z]/i.test(sign))) continue;
    const parts = body.split(mark);
    if (
      isWriting(
        parts,
        marks.map(([sign]) => sign),
        prose.charAt(offset + body.length),
      )
    )
      continue;
    yield { start: index, end: index + found.length };
  }
}

/** Whether stress, gender or an ending explains the markup within a word. */
function isWriting(parts: readonly string[], marks: readonly string[], after: string): boolean {
  const [first = '', second = '', third] = parts;
  if (/^\*$/.test(marks[0] ?? '') && parts.length === 2 && genderEnding.test(second)) return true;
  if (marks.every((sign) => /^<\/?(?:sub|sup)\b[^>]*>$/i.test(sign)))
    return parts.length === 2 && first.length < 4 && second.length < 4;
  if (third !== undefined) return false;
  if (marks[0] === '*' && first.length === 1 && second.length === 1 && after !== '*') return true;
  return firstParts.has(first.toLowerCase()) || endings.has(second.toLowerCase());
}

/** Code may show markup within words; code spans that stand alone are blanked with it. */
function withoutFences(document: Document): string {
  let { text } = document;
  for (const { start, end } of fencesOf(document)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return blank(text, /(?<![\p{L}`])`[^`\n]+`(?![\p{L}`])/gu);
}

const everyEntity = new RegExp(entity.source, 'g');
const letterEntity = /&(?:[A-Za-z](?:opf|fr|scr)|commat|period|lowbar|[A-Za-z]{1,6}cy);/g;

/** Entities that stand for what every keyboard has, and numbered ones for letters outside pages. */
function* plainEntities(text: string, isPage: boolean): Generator<Span> {
  for (const { index, 0: match } of text.matchAll(everyEntity)) {
    if (!match.startsWith('&#')) continue;
    const character = entityAt(match, 0)?.character ?? '';
    if (/^[A-Za-z0-9@._]$/.test(character) || (!isPage && /^\p{L}$/u.test(character))) {
      yield { start: index, end: index + match.length };
    }
  }
  yield* spansOf(text, letterEntity);
}

const encoded = /[\p{L}\p{N}]{0,60}(?:%[\dA-Fa-f]{2})+[\p{L}\p{N}]{0,60}/gu;
const encodedPlain = /%(?:3\d|4[1-9A-Fa-f]|5[\dAa]|6[1-9A-Fa-f]|7[\dAa])/;
const encodedAccent = /%[C-Fc-f][\dA-Fa-f]%[89ABab][\dA-Fa-f]/;

/** Letters behind a percent sign: plain ones anywhere, accented ones in running text. */
function* encodedLetters(text: string): Generator<Span> {
  const addresses = [...spansOf(text, /(?:https?:|\]\(|href=["']?|src=["']?|["'(]\/)[^\s"'<>)]{0,2000}/gi)];
  let next = 0;
  for (const { index, 0: match } of text.matchAll(encoded)) {
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= index) next += 1;
    const inAddress = (addresses[next]?.start ?? Infinity) <= index;
    const hasPlain = inAddress
      ? encodedPlain.test(match)
      : /\p{L}%(?:4[1-9A-F]|5[\dA]|6[1-9A-F]|7[\dA])\p{L}|(?:%[4-7][\dA-F]){2}/iu.test(match);
    if (hasPlain || (encodedAccent.test(match) && !inAddress))
      yield { start: index, end: index + match.length };
  }
}

/** A backslash between two letters, or an escape of a letter that needs none. */
function* escapes(document: Document): Generator<Span> {
  const { text, markup } = document;
  yield* spansOf(
    text,
    /\\u00(?:4[1-9A-F]|5[\dA]|6[1-9A-F]|7[\dA])|\\x(?:4[1-9A-F]|5[\dA]|6[1-9A-F]|7[\dA])|\\u\{0*(?:4[1-9A-F]|5[\dA]|6[1-9A-F]|7[\dA])\}/gi,
  );
  if (markup === 'markdown')
    yield* spansOf(proseOnly(document), /(?<![\\\p{L}])\p{L}+\\(?!u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2})\p{L}+/gu);
}

const apart =
  /(?<![\p{L}\p{N}\p{M}.'’&\\/-])\p{L}\p{M}{0,2}([ \u00A0\u2000-\u200A\u202F\u205F._·•~+*=–—‐‑-]{1,3})(?:\p{L}\p{M}{0,2}\1){2,}\p{L}(?![\p{L}\p{N}\p{M}(])/gu;
const apartShort =
  /(?<![\p{L}\p{N}.'’&\\/-])\p{Lu}([ \u00A0·_])(?:\p{Ll}\1\p{Ll}|\p{Lu}\1\p{Lu})(?![\p{L}\p{N}.'’])/gu;
/** A space too narrow to see, where none belongs. */
const narrow = /\p{L}+[\u2004-\u200A\u202F\u205F]\p{Ll}+/gu;
const tagsAndAttributes = /<\/?[A-Za-z][^<>]{0,2000}>/g;

/** Three letters, each alone; cheaper than what it leads to. */
const lonely =
  /(?:^|[^\w\u00C0-\u1FFF])[A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]([^A-Za-z\d\u00C0-\u1FFF]{1,3})[A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]\1[A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF](?![A-Za-z\d\u00C0-\u1FFF])/;

/** Letters with a space, dot or hyphen between each two. */
function* lettersApart(document: Document): Generator<Span> {
  const { text, markup } = document;
  if (!lonely.test(text)) return;
  const prose = markup === 'html' ? blank(text, tagsAndAttributes) : text;
  for (const { index, 0: match, 1: sign = '' } of prose.matchAll(apart)) {
    const letters = match.split(sign);
    const isAbbreviation =
      /^\.\s/.test(sign) || (sign.startsWith('.') && letters.length < 5 && !/\p{Ll}/u.test(match));
    if (!isAbbreviation && !isAlphabet(letters) && !/^\p{Ll}\.(?:\p{Ll}\.){0,3}\p{Ll}$/u.test(match)) {
      yield { start: index, end: index + match.length };
    }
  }
  for (const { index, 0: match } of prose.matchAll(apartShort)) {
    if (!isAlphabet(match.toLowerCase().split(/[^\p{L}]/u)))
      yield { start: index, end: index + match.length };
  }
}

/** Whether letters follow one another as in the alphabet, or are all the same: marks, not a word. */
function isAlphabet(letters: readonly string[]): boolean {
  const steps = letters
    .slice(1)
    .map((letter, index) => letter.charCodeAt(0) - (letters[index]?.charCodeAt(0) ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === 0);
}
