import type { Span } from '../breach.ts';
import { defineRule } from '../define-rule.ts';
import type { Document } from '../reading/document.ts';

/**
 * What no reader sees can hide a name from every search. Signs that a script or an emoji needs pass:
 * joiners between letters of Arabic or Indic scripts, direction marks beside right-to-left letters,
 * variation selectors after a pictograph. A byte-order mark passes only at the head of a table of
 * values, where spreadsheets need it; before front matter it would hide the front matter.
 */
export const noInvisibleCharacters = defineRule({
  id: 'no-invisible-characters',
  category: 'obfuscation',
  severity: 'error',
  problem: {
    en: 'An invisible or direction-changing character stands here, as itself or written as an escape.',
    de: 'Hier steht ein unsichtbares oder die Schreibrichtung änderndes Zeichen, als solches oder umschrieben.',
  },
  remedy: {
    en: 'Type the word again with plain letters; leave hyphenation to the browser.',
    de: 'Tippen Sie das Wort mit einfachen Buchstaben neu; die Silbentrennung besorgt der Browser.',
  },
  source: invisiblesOf,
  examples: {
    passes: [
      'Fachkräfteeinwanderung, déjà vu, Łódź and São Tomé.',
      'The compact is called میثاق جهانی برای مهاجرت ایمن می\u200Cخواهد in Persian.',
      'क्\u200Dष is one sign of Devanagari.',
      'A family: \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, a tick \u2714\uFE0F, a flag \u{1F1E9}\u{1F1EA}, a key 1\uFE0F\u20E3.',
      'Rows\u00A0and columns, z.\u202FB. 3\u2009% and a new line.\r\n\tThen a tab.',
      'Fl&uuml;chtlinge &amp; Vertriebene: &quot;so&quot; steht es dort.',
    ],
    flags: [
      { text: 'The objection by O\u200Bkon\u200Bedo was noted.', span: 'O\u200Bkon\u200Bedo' },
      { text: 'It was Ade\u00ADyemi who asked.', span: 'Ade\u00ADyemi' },
      { text: 'The note reads \u202Eodenoko\u202C.', span: '\u202Eodenoko\u202C' },
      { text: 'Frau D&shy;rrnberger fragte.', span: '&shy;' },
      { text: 'A point by Tala&#8203;bani and Tala&#x200d;bani.', span: '&#x200d;' },
      { text: '{ "label": "O\\u200bkonedo" }', span: '\\u200b', path: 'labels.json' },
      { text: 'Text\u{E0041}\u{E0042} with tags.', span: '\u{E0041}' },
      { text: '\uFEFF---\ntitle: Visas\n---\nText.', span: '\uFEFF' },
      { text: 'A \u2066isolated\u2069 word.', span: '\u2066' },
      { text: 'Pass\u2060port and pass\uFE0Fport.', span: '\uFE0F' },
    ],
  },
});

const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC00-\uDDEF]/g;
const single = new RegExp(`^(?:${unseen.source})$`);
const written =
  /&(?:#0*(\d{1,7})|#[xX]0*([\dA-Fa-f]{1,6})|shy|(?:zwn?j|lrm|rlm|ZeroWidthSpace|NegativeVery?ThinSpace|NoBreak|InvisibleTimes|InvisibleComma|ApplyFunction|it|ic|af)(?![A-Za-z]));?|\\u\{0*([\dA-Fa-f]{1,6})\}|\\u([\dA-Fa-f]{4})|\\U([\dA-Fa-f]{8})|\\x([\dA-Fa-f]{2})/g;

const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
const flagOfPart =
  /^\u{1F3F4}(?:\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073}))\u{E007F}/u;

function* invisiblesOf({ text, markup }: Document): Generator<Span> {
  let last: { start: number; end: number } | undefined;
  for (const { index, 0: match } of text.matchAll(unseen)) {
    if (index === 0 && match === '\uFEFF' && markup === 'csv') continue;
    if (isNeeded(text, index, match)) continue;
    const end = index + match.length;
    // Signs strewn over one word are one objection.
    if (last && index - last.end < 16 && !/\s/.test(text.slice(last.end, index))) {
      last.end = end;
      continue;
    }
    if (last) yield last;
    last = { start: index, end };
  }
  if (last) yield last;
  if (!/&[#A-Za-z]|\\[uUx]/.test(text)) return;
  for (const { index, 0: match, 1: decimal, ...codes } of text.matchAll(written)) {
    const digits = codes[2] ?? codes[3] ?? codes[4] ?? codes[5] ?? codes[6];
    const code = decimal ? Number(decimal) : digits ? Number.parseInt(digits, 16) : 0xad;
    if (code > 0x10ffff || isLineSign(code) || (match.startsWith('\\') && code < 0x80)) continue;
    if (single.test(String.fromCodePoint(code))) yield { start: index, end: index + match.length };
  }
}

const isLineSign = (code: number): boolean => code === 0x09 || code === 0x0a || code === 0x0d;

/** Whether writing, not hiding, is what the character is there for. */
function isNeeded(text: string, index: number, character: string): boolean {
  const before = characterBefore(text, index);
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0x20);
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200c || code === 0x200d) {
    if (joined.test(before) && (joined.test(after) || /[\s.,]/.test(after))) return true;
    return code === 0x200d && pictograph.test(before) && pictograph.test(after);
  }
  if (code === 0x200e || code === 0x200f || code === 0x061c)
    return rightToLeft.test(before) || rightToLeft.test(after);
  if (code === 0xfe0e || code === 0xfe0f)
    return /\p{Extended_Pictographic}/u.test(before) || (/[\d#*]/.test(before) && after === '\u20E3');
  if (code >= 0xfe00 && code <= 0xfe0d) return /\p{Script=Han}/u.test(before);
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before);
  if (code >= 0xe0060 && code <= 0xe007f) {
    const flag = text.lastIndexOf('\u{1F3F4}', index);
    return flag >= 0 && index - flag < 14 && flagOfPart.test(text.slice(flag, flag + 14));
  }
  return false;
}

function characterBefore(text: string, index: number): string {
  const unit = text.charAt(index - 1);
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(index - 2, index) : unit;
}
