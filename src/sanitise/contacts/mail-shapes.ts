import { oneOf } from './contact-words.ts';

const raw = String.raw;
const noMail = raw`(?<![\p{L}\p{N}._%+-])`;
const piece = raw`[\p{L}\p{N}_%+-]{1,64}`;

const bracketedDot = raw`\s{0,3}[[({<]\s{0,3}(?:${oneOf('dot')}|\.)\s{0,3}[\])}>]\s{0,3}`;
const saidDot = raw`\s{1,3}${oneOf('dot, spoken')}\s{1,3}`;
const dot = raw`(?:\.|${bracketedDot}|${saidDot}|[_-](?:dot|punkt)[_-])`;
const spokenDot = raw`(?:${bracketedDot}|${saidDot})`;
const bracketedAt = raw`\s{0,3}[[({<]\s{0,3}(?:${oneOf('at sign')}|@)\s{0,3}[\])}>]\s{0,3}`;
const nickname = oneOf('at sign by its nickname');
const joinedAt = raw`[_-]${oneOf('at sign, spoken')}[_-]`;
const at = raw`(?:${bracketedAt}|\s{1,3}${nickname}\s{1,3}|${joinedAt})`;
const hostsWithoutDot = raw`\s(?:${oneOf('at sign, spoken')}|bei)\s[\p{Ll}\d-]{3,40}\s${oneOf('ends of hosts without a dot')}(?![\p{L}\p{N}-])`;

/** An address as it is written, with blanks around its signs or none; manuals show `name@example.org`. */
export const email = new RegExp(
  raw`${noMail}(?!${oneOf('holders of no address')}@example\.(?:org|com|net)(?![\p{L}\p{N}.]))[\p{L}\p{N}_%+][\p{L}\p{N}._%+-]{0,63}\s?[@＠]\s?[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{1,63}){0,6}\s?\.\s?\p{L}{2,24}(?![\p{L}\p{N}])`,
  'giu',
);
/** An address without the end of its host: meier@office. */
export const unended =
  /(?<![\p{L}\p{N}._%+@/-])\p{L}[\p{L}\p{N}._%+-]{1,63}@\p{L}[\p{L}-]{1,62}(?![\p{L}\p{N}.@/-])/gu;
/** `name (at) host`, with or without the rest of the address. */
export const disguised = new RegExp(
  raw`${noMail}${piece}(?:${dot}${piece}){0,4}${at}${piece}(?:${dot}${piece}){0,4}`,
  'giu',
);
/** `name at host dot org`: the dot must be spoken, for the sake of ordinary sentences. */
export const spoken = new RegExp(
  raw`${noMail}${piece}(?:${dot}${piece}){0,4}\s{1,3}(?:${oneOf('at sign, spoken')}|@|a)\s{1,3}${piece}(?:(?:\.|-)${piece}){0,3}${spokenDot}\p{L}{2,24}(?:${dot}\p{L}{2,24})?`,
  'giu',
);
/** `name.surname at host.org`. */
export const halfSpoken = new RegExp(
  raw`${noMail}[\p{L}\p{N}]{1,40}[._][\p{L}\p{N}._-]{1,40}\s{1,3}${oneOf('at sign, spoken')}\s{1,3}[\p{L}\p{N}-]{2,63}\.${oneOf('ends of hosts, spoken in full')}(?![\p{L}\p{N}])`,
  'giu',
);
/** `name AT host.org`. */
export const shouted =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._-]{2,64}(?:\sAT\s|\s?[[(]a[\])]\s?)[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,3}\.\p{Ll}{2,24}(?![\p{L}\p{N}])/gu;
/** `name at host org`, with the dot left out. */
export const undotted = new RegExp(raw`${noMail}[\p{Ll}\d][\p{Ll}\d._-]{2,40}${hostsWithoutDot}`, 'gu');
/** `name underscore surname at host`, however the rest is told. */
export const underscored = new RegExp(
  raw`(?<!\p{L})\p{L}{1,30}\s${oneOf('underscore')}\s\p{L}{1,30}\s(?:${oneOf('at sign, spoken')}|bei)\s[\p{L}-]{2,40}`,
  'giu',
);
/** A page of someone’s own. */
export const ownPage = new RegExp(
  raw`(?:${oneOf('pages of one person')}|${oneOf('owners of a page')}\s(?:web)?${oneOf('pages')})\b[^.\n]{0,50}?(?<![\p{L}\p{N}./@-])[\p{L}\d]{2,30}-[\p{L}\d-]{2,40}\.${oneOf('ends of hosts of pages')}(?![\p{L}\p{N}-])`,
  'giu',
);

/** Cheaper than what they stand for: without them none of these shapes is in a text. */
export const signs = {
  undotted: new RegExp(hostsWithoutDot, 'u'),
  disguised: new RegExp(raw`${bracketedAt}|${joinedAt}\S{1,64}?(?:\.\w|dot|punkt)|${nickname}`, 'i'),
  spoken: new RegExp(
    raw`\s(?:${oneOf('at sign, spoken')}|@|a)\s{1,3}\S{1,64}?\s{0,3}[\s([{<]\s{0,2}(?:${oneOf('dot')}|\.)`,
    'i',
  ),
  halfSpoken: new RegExp(raw`\s${oneOf('at sign, spoken')}\s{1,3}[\w-]{2,63}\.[a-z]`, 'i'),
  shouted: /\sAT\s|[[(]a[\])]\s?[\w-]{2,63}\./,
  /** An at sign between strokes is one only where a host follows. */
  joined: new RegExp(joinedAt, 'i'),
  host: /dot|punkt|\.\p{L}{2,}$/iu,
} as const;
