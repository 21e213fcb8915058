import { oneOf } from './contact-words.ts';

const raw = String.raw;
const [german, english] = [oneOf('streets', 'de'), oneOf('streets', 'en')];
const inTown = {
  german: oneOf('streets named with their town', 'de'),
  english: oneOf('streets named with their town', 'en'),
  other: oneOf('streets named with their town', 'other'),
};
const prepositions = oneOf('prepositions of streets');
const beforeCode = oneOf('streets before a postal code');
const behindNumber = oneOf('streets behind a number');
const beforeNumber = oneOf('streets before a number');
const boxes = oneOf('boxes of the post');
const amount = oneOf('units behind an amount');

/** Streets and numbers by how they are written; weaker words for streets need the town as well. */
export const addresses = [
  {
    kind: 'german',
    pattern: new RegExp(
      raw`(?<![\p{L}-])\p{Lu}?[\p{L}.-]{0,40}${german}\s{1,2}\d{1,3}(?:\s?[a-z])?(?:\s?[-–]\s?\d{1,3}\s?[a-z]?)?(?![\d\p{L}%]|[.,/]\d|\s?(?:${amount}|Jahre))`,
      'giu',
    ),
  },
  {
    kind: 'german',
    pattern: new RegExp(
      raw`(?<![\p{L}-])\p{Lu}[\p{L}.-]{0,40}${inTown.german}\s{1,2}\d{1,4}(?:\s?[a-z])?,?\s{1,3}(?:[A-Z]{1,2}-)?\d{4,5}\s{1,2}\p{Lu}\p{L}+`,
      'gu',
    ),
  },
  {
    kind: 'german',
    pattern: new RegExp(
      raw`(?<![\p{L}-])${prepositions}\s\p{Lu}\p{L}{1,30}\s\d{1,3}\s?[a-z]?,?\s{1,3}\d{4,5}\s\p{Lu}\p{L}+`,
      'gu',
    ),
  },
  {
    kind: 'english',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}.,/-])(?!(?:19|20)\d\d\s)\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,3}${english}(?!\p{L})`,
      'gu',
    ),
  },
  {
    kind: 'english',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}.,/-])\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,3}${inTown.english},\s(?:\p{Lu}\p{L}{1,30}\s){0,2}(?:\p{Lu}{1,2}\d|\d{4,5}|\p{Lu}\p{L}+\s\p{Lu}{1,2}\d)`,
      'gu',
    ),
  },
  // With whatever stands between, a code of the post at the end tells an address.
  {
    kind: 'english',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}.,-])(?!(?:19|20)\d\d\s)\d{1,4}(?:[a-z]|\/\d{1,3})?,?\s(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,3}${beforeCode},?\s[^.\n;]{0,40}?(?:(?!(?:1[5-9]|20)\d\d(?!\d))\d{4,6}|\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d\p{Lu}{2})(?![\p{L}\d])`,
      'gu',
    ),
  },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}/-])\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
  },
  {
    kind: 'other',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}.,/-])\d{1,4}(?:\s?(?:bis|ter|[a-z]))?,?\s${behindNumber}\s(?:d[eu]s?\s|de\sl[ae]\s|de\sl['’]|d['’]|l['’])?\p{Lu}[\p{L}'’-]{1,40}`,
      'gu',
    ),
  },
  {
    kind: 'other',
    pattern: new RegExp(
      raw`(?<!\p{L})${beforeNumber}\s(?:\p{L}[\p{L}'’.-]{0,30}\s){0,3}\p{Lu}[\p{L}'’.-]{1,30},?\s(?!(?:19|20)\d\d)\d{1,4}[a-z]?(?![\d\p{L}%]|[.,/-]\d)`,
      'gu',
    ),
  },
  {
    kind: 'german',
    pattern: new RegExp(
      raw`(?<!\p{L})\p{Lu}[\p{L}-]{2,30}${inTown.other}\s\d{1,4}\s?[a-zA-Z]{0,2},?\s(?:[A-Z]{1,2}-)?\d{4,5}\s?[A-Z]{0,2}\s\p{Lu}\p{L}+`,
      'gu',
    ),
  },
  { kind: 'other', pattern: new RegExp(raw`(?<!\p{L})${boxes}\s\d[\d ]{1,9}`, 'giu') },
] as const;

/** Cheap signs that a stretch may hold an address of one kind; most stretches hold none. */
export const streets = {
  german: new RegExp(
    raw`\s\d(?<=(?:${german}|${inTown.german}|${inTown.other}|(?:^|\s)${prepositions}\s[^\s\d]{2,31})\s{1,2}\d)`,
    'i',
  ),
  english: new RegExp(raw`\d[a-z]?,?\s[A-Z][^\d\n]{0,90}(?:${english}|${inTown.english}|${beforeCode})`),
  code: /\d[A-Z]?\s\d[A-Z]{2}/,
  other: new RegExp(
    raw`\d(?:(?:\s?(?:bis|ter|[a-z]))?,?\s${behindNumber}\s|(?<=(?:${beforeNumber}\s[^\d\n]{2,80}|${boxes}\s)\d))`,
    'i',
  ),
} as const;

/** An international bank account number. */
export const account =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z\d]{4}){3,7}(?:[ \u00A0]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
