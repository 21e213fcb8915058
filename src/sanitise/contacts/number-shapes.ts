import { oneOf } from './contact-words.ts';

const raw = String.raw;

/** What has many digits and is no telephone number. */
export const numbers = [
  /(?:https?:|www\.)[^\s<>"'`]+/gi,
  /\b10\.\d{4,9}\/[^\s<>"']+/g,
  new RegExp(
    raw`\b${oneOf('numbers of records')}(?:-1[03])?[\s.:(]{0,3}(?:(?:No|Nr|L|C|I|II|S)\.?\s?)?[\dXx][\dXx /,().–-]{0,30}`,
    'g',
  ),
  /§{1,2}\s?\d+\p{L}?(?:\s?(?:Abs\.|Satz|Nr\.|lit\.|,|und|bis|–|-|f+\.)\s?\d*\p{L}?){0,6}/gu,
  /\((?:EU|EC|EG|EWG|EEC|Euratom)\)\s?(?:No\.?|Nr\.?)?\s?\d{1,4}\/\d{1,4}/g,
  /\b\d{1,4}\/\d{1,5}(?:\/[A-Z]{2,8})?\b/g,
  new RegExp(
    raw`(?<!${oneOf('words before a number of someone')}[\s-]?)(?<!\p{L})${oneOf('words before a number of a record')}[\s:]{1,3}(?:(?:is|no\.|nr\.|lautet)\s)?[\p{L}]{0,4}\d[\d\p{Lu}/. –-]{0,30}`,
    'giu',
  ),
  new RegExp(raw`\b${oneOf('words before a page')}\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?`, 'gi'),
  /\b(?:1[5-9]|20)\d\d\s?(?:[–/-]|to|bis)\s?(?:(?:1[5-9]|20)\d\d|\d\d)\b/g,
  /\b(?:1\d|20)\d\d-(?:0\d|1[0-2])(?:-\d{2})?(?:T[\d:.Z+-]+)?\b/g,
  /\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/g,
  /[+-]?(?<!\d)(?!0\d)\d{1,3}[.,]\d{2,8}\s?°?/g,
  /\b(?!0\d)\d{1,3}(?:[.,]\d{3})+\b/g,
  /\((?:1[5-9]|20)\d\d[a-z]?\)/g,
  /#[\dA-Fa-f]{3,8}\b/g,
  new RegExp(raw`[+]?\d[\d.,\s]{0,12}${oneOf('units behind an amount')}`, 'gi'),
];

const gap = raw`[ \t\n\u00A0\u202F().\/–‑-]{0,3}`;
export const international = new RegExp(
  raw`(?<![\p{L}\p{N}+/=#.-])(?:\+{1,2}|00)[ \u00A0-]?\(?[1-9]\d{0,2}\)?(?:${gap}\d){6,13}(?![\d\p{L}])`,
  'gu',
);
export const national =
  /(?<![\p{L}\p{N}+/=#.,-])(?:\(0\d{1,5}\)|0\d{1,5})[ \t\u00A0/.–-]{1,3}\d{1,9}(?:[ \u00A0/.–‑-]{1,3}\d{1,9}){0,5}(?![\d\p{L}]|[.,]\d)/gu;
export const unbroken =
  /(?<![\p{L}\p{N}+/=#.,-])(?:0[1-9]\d{8,11}|0 [1-9]\d{1,3} ?\/ ?\d{2,4}(?: ?\d{1,4}){1,3})(?![\d\p{L}]|[.,-]\d)/gu;
export const american = /(?<![\p{L}\p{N}])(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-.])\d{3}[-. ]\d{4}(?!\d)/gu;

const word = raw`(?<!\p{L})`;
const end = raw`(?!\p{L})`;
/** No year, and no share behind it. */
const [noYear, noShare] = [raw`(?!(?:19|20)\d\d)`, raw`(?!\d|\s?${oneOf('per hundred or year')})`];
const is = raw`(?:\s${oneOf('is')})?`;
const telephones = oneOf('telephones');

/** A word for a telephone, and the number in any spacing. */
export const cued = new RegExp(
  raw`${word}${telephones}(?:[ \t]{1,3}${oneOf('ways to say a number', 'en', 'de')})?(?:[ \t]{1,3}${oneOf('is')})?[\s:.(]{1,4}[+(]?\d(?:[ \u00A0/().–-]{0,3}\d){4,14}(?!\d)`,
  'giu',
);
/** Ways to be let in or written to that are no telephone: a meeting’s number, a messenger’s code. */
export const admission = new RegExp(
  [
    raw`${word}(?:${oneOf('meetings online')}[- ]?${oneOf('codes of meetings')}|${oneOf('codes of entry')})[\s:]{1,4}${oneOf('is')}?\s?\d[\d \u00A0-]{4,16}\d`,
    raw`${word}${oneOf('passwords')}\s?:\s?(?=\S*\d)\S{5,40}`,
    raw`${word}threema[- ]?(?:id)?[\s:]{1,3}[A-Z\d]{8}(?![\p{L}\d])`,
    raw`${word}threema(?!\p{L})[^.\n]{1,40}\s(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[A-Z\d]{8}(?![\p{L}\d])`,
  ].join('|'),
  'giu',
);
/** Someone to ring, and the number in any spacing. */
export const called = new RegExp(
  raw`${word}${oneOf('ways to ring')}${end}[^\n\d+]{0,30}[\s:]\+{0,2}(?=0|\d{2,3}[ /-])\d(?:[ \u00A0]{0,1}[/().–-]{0,2}[ \u00A0]{0,1}\d){7,14}(?![\d\p{L}%])`,
  'giu',
);

const plate = raw`(?:\p{Lu}{1,3}[- ]\p{Lu}{1,2} ?\d{1,4}|\p{Lu}{2}\d{2} ?\p{Lu}{3}|\d{2,4}[- ]?\p{Lu}{1,3}[- ]?\d{2,4})`;
const day = raw`\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?|\.?\s\p{L}{3,10}\s)(?:19|20)\d\d`;

/** Numbers in shapes the masks would hide, short ones behind a cue, and numbers that stand for one person. */
export const shortNumbers = [
  { cue: 'plus', pattern: /(?<![\d\p{L}])\+\d{1,3}(?:\.\d{2,5}){2,4}(?![\d\p{L}])/gu },
  { cue: 'zero', pattern: /(?<![\d\p{L}])\(0\)\s?\d{2,5}[-/ ]\d{4,9}(?!\d)/gu },
  {
    cue: 'telephone',
    pattern: new RegExp(
      raw`${word}${oneOf('telephones before an extension')}\.?:?\s[-–]\d{2,5}(?!\d)`,
      'giu',
    ),
  },
  {
    cue: 'desk',
    pattern: new RegExp(
      raw`${word}(?:tel\.\s)?(?:app\.|${oneOf('desks')}${end})[^.\n\d]{0,12}${noYear}\d{3,5}${noShare}`,
      'giu',
    ),
  },
  {
    cue: 'room',
    pattern: new RegExp(
      raw`${word}${oneOf('rooms')}\s(?:(?:nr|no)\.\s)?(?:\p{L}[\s-]?)?\d{1,3}(?:\.\d{1,3}|\d{2})${noShare}`,
      'giu',
    ),
  },
  {
    cue: 'document',
    pattern: new RegExp(
      raw`${word}${oneOf('personal documents')}(?:,?\s${oneOf('words for number')})?${is}[\s:]{1,3}(?=[\p{L}\d ]{0,6}\d)[\p{Lu}\d][\p{Lu}\d ]{5,20}`,
      'giu',
    ),
  },
  {
    cue: 'plate',
    pattern: new RegExp(
      raw`${word}${oneOf('plates of cars')}${end}[^.\n\d]{0,30}?(?<![\p{L}\d])${plate}(?![\p{L}\d])`,
      'giu',
    ),
  },
  {
    cue: 'birth',
    pattern: new RegExp(raw`${word}${oneOf('births')}[^.\n\d]{0,20}${day}(?!\d)`, 'giu'),
  },
  {
    cue: 'key',
    pattern: new RegExp(
      raw`${word}${oneOf('keys of ciphers')}[\s:-]{1,4}(?:${oneOf('words behind a cipher')}\s)?(?:0x)?[\dA-F]{8,40}(?![\dA-F])`,
      'giu',
    ),
  },
] as const;

/** A named address without a number: Hausanschrift: Platz der Republik. */
export const mailingAddress = new RegExp(
  raw`${word}${oneOf('addresses of the post')}\s?:\s?\p{Lu}[^\n]{3,60}`,
  'giu',
);
/** A number that spells a word: 0800-ATLAS. */
export const vanity = /(?<![\d\p{L}-])0?[89]00[- ]?[A-Z][A-Z-]{3,12}(?![\p{L}\d])/gu;
export const extension = new RegExp(
  raw`${word}${oneOf('extensions')}(?:\s(?:is|ist|lautet|no\.|nr\.))?[ :.]{1,3}(?:-|–)?\s?${noYear}(?:\d{2,5}|\d(?:-\d){2,5})${noShare}`,
  'giu',
);
/** The plate of a German car as it is written everywhere; a year behind two states is none. */
export const germanPlate =
  /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} (?!(?:19|20)\d\d)\d{1,4}(?![\d\p{L}-]|[.,]\d)/gu;

const digit = oneOf('digits');
const digitOrDouble = raw`(?:${digit}|${oneOf('doubling')})`;
const number = raw`(?:${digit}|${oneOf('larger numbers')}|(?:\p{Ll}{3,6}und)?${oneOf('tens')}|${oneOf('doubling')})`;
/** A number said digit by digit, or in pairs of them. */
export const digitWords = new RegExp(raw`${word}(?:${number}[\s,-]{1,3}){5,}${number}${end}`, 'giu');
/** The number of a desk in words. */
export const spokenExtension = new RegExp(
  raw`${word}${oneOf('extensions')}[ :]{1,3}(?:${number}[\s,-]{1,3}){1,4}${number}${end}`,
  'giu',
);
/** Cheaper than what it stands for. */
export const twoDigitWords = new RegExp(raw`[\s,:-]${digit}[\s,-]{1,3}${digitOrDouble}[\s,-]`);
