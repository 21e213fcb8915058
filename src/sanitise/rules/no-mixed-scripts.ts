import type { Span } from '../breach.ts';
import { defineRule } from '../define-rule.ts';
import type { Document } from '../reading/document.ts';
import { blank, spansOf, withoutOverlaps } from '../reading/regions.ts';
import { toSource } from '../reading/passage.ts';

/** Letters that only look like the ones a reader sees: other scripts, ornamental alphabets, digits for letters. */
export const noMixedScripts = defineRule({
  id: 'no-mixed-scripts',
  category: 'obfuscation',
  severity: 'error',
  problem: {
    en: 'A word is written with letters or digits that only look like those it seems to hold.',
    de: 'Ein Wort enthält Buchstaben oder Ziffern, die nur so aussehen wie die, die man liest.',
  },
  remedy: {
    en: 'Type the word again in one script, with plain letters; if it names someone, describe the position instead.',
    de: 'Tippen Sie das Wort in einer Schrift und mit einfachen Buchstaben neu; nennt es jemanden, beschreiben Sie stattdessen die Position.',
  },
  source: (document) => withoutOverlaps(disguises(document)),
  examples: {
    passes: [
      'CO2, COVID19, G20, 4Mi, B2B, H1N1 and the 2030 Agenda; targets 10.7 and 17.14.',
      'A dose of 5 µg, 3 μg or 4 kΩ; the β-coefficient, Δt and σ² are given.',
      'Die 1990er, das 3fache, Web2.0, MP3, i18n, a11y and the migration4development portal.',
      'Ликвидация нищеты, Καλημέρα and Łódź, Aydın, Đorđe, Fɔn and Ɛʋɛ stay as they are.',
      'Paragraph № 5, 20 ℃, a name™ and the 2ª edition in ℝ.',
      'النتيجتان F01 وF37 في الحزمة.',
      'The hash 7a3f9c0e1b stands for version v1beta3.',
    ],
    flags: [
      { text: 'The scenario was proposed by Lіndqvаrn.', span: 'Lіndqvаrn' },
      { text: 'Someone from the Diαkonie spoke.', span: 'Diαkonie' },
      { text: 'The remark came from Ｔａｌｖｉｋ and was noted.', span: 'Ｔａｌｖｉｋ' },
      { text: 'The text on pensions is by 𝐓𝐚𝐥𝐯𝐢𝐤.', span: '𝐓𝐚𝐥𝐯𝐢𝐤' },
      { text: 'In the session وTalvik argued.', span: 'وTalvik' },
      { text: 'The list ends with وF1a.', span: 'وF' },
      { text: 'So argued M4rek N0wak.', span: 'N0wak' },
      { text: '0d4lis remained sceptical.', span: '0d4lis' },
      { text: 'Noted by Ⓣⓐⓛⓥⓘⓚ.', span: 'Ⓣⓐⓛ' },
      { text: 'Noted by ᴛᴀʟᴠɪᴋ and ʞıʌlɐʇ.', span: 'ᴛᴀʟᴠɪᴋ' },
      { text: 'Noted by T\u0336a\u0336l\u0336vik.', span: 'T\u0336a\u0336l\u0336vik' },
      { text: 'Das Team um Оса Berg widersprach.', span: 'Оса' },
    ],
  },
});

const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu;
const unusual = /[^\u0000-\u024F\u2000-\u2063\u20A0-\u20CF]/;
const latin = /\p{Script=Latin}/u;
const alien =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Georgian}\p{Script=Lisu}\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Units and quantities of science: one Greek letter that looks like no Latin one, with one or two Latin ones. */
const quantity =
  /^(?:μ\p{Script=Latin}{1,3}|\p{Script=Latin}{0,2}[ΔΣΠΩΛΦΨΘΞβγδθλμπσφψω]\p{Script=Latin}{0,2})$/u;
/** Arabic joins “and”, “in” and “for” to what follows: here to an id, and to no word. */
const prefixedId = /^[وفبلك]{1,2}[FIS]\d{2,3}(?![\p{L}\d])/u;
const wholeLookAlike = /^[аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ]{3,}$/u;
const smallCapitals = /[ᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱɑɡɩ]/gu;
const turned = /[ɐǝɟɥʞɯɹʇʌʍʎɔ]/gu;
const raised = /[ʰ-ʸˡ-ˣᴬ-ᵪᵸᶛ-ᶿⁱⁿₐ-ₜ]{2,}/u;
const struck = /\p{L}[\u0334-\u0338\u20D0-\u20EF]|\p{M}{4,}/u;
const sounds = /[ːˈˌəʃʒθðŋ]/u;

/** Full-width, mathematical, circled and squared letters, and letter-like signs between letters. */
const ornaments =
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A][\uFF01-\uFF5E\s.]*|[\u{1D400}-\u{1D7FF}]{2,}|(?<=\p{L})[\u{1D400}-\u{1D7FF}]|[\u{1D400}-\u{1D7FF}](?=\p{L})|[\u249C-\u24E9]{2,}|(?<=\p{L})[\u24B6-\u24E9]|[\u24B6-\u24E9](?=\p{L})|[\u{1F110}-\u{1F189}](?:\s?[\u{1F110}-\u{1F189}])+|(?<=\p{L})[\u2102\u210A-\u2115\u2119-\u211D\u2124\u2128\u212A-\u212D\u212F-\u2134\u2160-\u217F]|[\u2102\u210A-\u2115\u2119-\u211D\u2124\u2128\u212A-\u212D\u212F-\u2134](?=\p{L})/gu;
const wideScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Addresses and code. What an e-mail begins with is written so that no text takes long. */
const address = /(?:https?:|www\.)\S+|(?<![^\s`])\S[^\s@]*@\S[^\s.]*\.\S+|`[^`\n]+`/gi;

function* disguises(document: Document): Generator<Span> {
  const { text } = document;
  if (unusual.test(text)) {
    for (const { index, 0: found } of text.matchAll(word)) {
      if (unusual.test(found) && isDisguised(found, text, index))
        yield { start: index, end: index + found.length };
    }
    for (const span of spansOf(text, ornaments)) {
      if (!wideScript.test(text.slice(Math.max(0, span.start - 2), span.end + 2))) yield span;
    }
  }
  if (!suspect.test(text)) return;
  for (const passage of document.passages) {
    if (passage.place === 'link' || !/\d|[@$€!|]/.test(passage.text)) continue;
    const words = blank(passage.text, address);
    for (const { index, 0: found } of words.matchAll(withDigits)) {
      if (!isLeet(found)) continue;
      const span = toSource(passage, { start: index, end: index + found.length });
      // Two words that only a tag parts are no disguise.
      if (!text.slice(span.start, span.end).includes('<')) yield span;
    }
    for (const span of spansOf(words, withSigns)) yield toSource(passage, span);
  }
}

function isDisguised(found: string, text: string, index: number): boolean {
  if (latin.test(found)) {
    if (alien.test(found)) return !quantity.test(found) && !prefixedId.test(text.slice(index, index + 8));
    if (struck.test(found) || raised.test(found)) return true;
    if (sounds.test(found)) return false;
    return (
      (found.match(smallCapitals)?.length ?? 0) > (/[ɑɡɩ]/u.test(found) ? 0 : 1) ||
      (found.match(turned)?.length ?? 0) > 1
    );
  }
  if (!wholeLookAlike.test(found)) return false;
  const before = /\p{L}(?=[^\p{L}]{0,3}$)/u.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
  const after =
    /^[^\p{L}]{0,3}(\p{L})/u.exec(text.slice(index + found.length, index + found.length + 8))?.[1] ?? '';
  return latin.test(before) && latin.test(after);
}

/** A digit or sign between letters, or before small ones. */
const suspect =
  /[A-Za-z\u00C0-\u024F](?:[013457]|[$€!|@])[a-z\u00DF-\u024F]|(?:^|[^\w.])[013457][a-z\u00DF-\u024F]/;

/** Words that hold a digit and are no address, file name or number. */
const withDigits =
  /(?<![\p{L}\p{N}_./@#&=%-])(?=\p{L}*\d)[\p{L}\d]{4,40}(?![\p{L}\p{N}_/@=%]|[.-][\p{L}\d])/gu;

/** A sign that stands for a letter: a currency for an S, an exclamation mark for an I. */
const withSigns = /(?<![\p{L}\p{N}_./@#&=%-])\p{Lu}\p{Ll}*(?:[$€!|]\p{Ll}{2,}|@\p{Ll}{2,}(?![\w.@-]))/gu;

/** Whether digits stand for letters: `M4rek`, not `H1N1`, `web2print`, `i18n` or a hash. */
function isLeet(found: string): boolean {
  if (/^[\da-f]+$/i.test(found) || /^v\d/i.test(found) || /\d\d/.test(found)) return false;
  const inside = found.match(/\p{L}[013457](?=\p{Ll})/gu)?.length ?? 0;
  const first = /^[013457]\p{Ll}/u.test(found) ? 1 : 0;
  if (/^\p{L}{3,}[24]\p{L}{3,}$/u.test(found)) return false;
  if (inside + first >= 2) return true;
  if (inside === 1)
    return /^\p{Lu}/u.test(found) || /\p{Ll}{2,}[013]\p{Ll}{2,}|\p{Ll}[013]\p{Ll}{3,}/u.test(found);
  return first === 1 && (/^[013457]\p{Ll}+[013457]$/u.test(found) || /^0\p{Ll}{4,}$/u.test(found));
}
