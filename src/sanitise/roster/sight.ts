import { spellings } from './letters.ts';
import { apostrophes } from './name-words.ts';
import type { OpenRoster } from './open-roster.ts';
import { isStopWord, stemOf } from './organisation-forms.ts';
import { particles } from './particles.ts';
import { sounds } from './sound.ts';

/** A piece of a word between its hyphens, as the roster sees it. */
export interface Piece {
  readonly raw: string;
  /** Spellings that occur in some name; the first piece of a word has those of the whole word as well. */
  readonly forms: readonly string[];
  /** Sounds that occur in some name; found when asked for, since small words are seldom asked. */
  readonly sounds: () => readonly string[];
  /** Stems under which it may stand in the name of an organisation; none where it may come and go. */
  readonly stems: readonly string[];
  /** Whether a listed organisation begins with it. */
  readonly begins: boolean;
  /** Whether it gives someone away alone. */
  readonly alone: boolean;
  /** Bare letter, where the piece is one letter. */
  readonly initial: string;
  /** Whether it may stand between two words of a name. */
  readonly particle: boolean;
  /** Whether it begins with anything but a capital. */
  readonly small: boolean;
}

/** A word as the roster sees it. */
export interface Sight {
  readonly pieces: readonly Piece[];
  /** Whether it is a whole name written as one word. */
  readonly joined: boolean;
  /** Whether it is or holds the abbreviation of an organisation. */
  readonly acronym: boolean;
  /** Whether anything in it occurs in the roster, so that its sentence is worth a look. */
  readonly hot: boolean;
}

/** Longer words without a hyphen are no names and are not asked for. */
const longestWord = 80;
const separators = /[-‐‑‒–—_/:*·.,]+/u;
const possessive = /'s?$/u;
const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
const adjective = /(?<=.{3})sche[mnrs]?$/u;
const apostropheOrMark = /[^\p{L}\p{N}]/u;

/** Sees each distinct word once, however often it stands in the texts. */
export function sightOf(roster: OpenRoster): (word: string) => Sight {
  const seen = new Map<string, Sight>();
  return (word) => {
    const known = seen.get(word);
    if (known) return known;
    const sight = look(word, roster);
    seen.set(word, sight);
    return sight;
  };
}

function look(text: string, roster: OpenRoster): Sight {
  if (!/\p{L}/u.test(text)) {
    return { pieces: [lookAtPiece(text, '', roster)], joined: false, acronym: false, hot: text === '@' };
  }
  const word = apostropheOrMark.test(text) ? text.replaceAll(apostrophes, "'").replace(possessive, '') : text;
  const raws = word
    .split(separators)
    .flatMap(withParts)
    .filter((raw) => raw !== '' && raw.length <= longestWord);
  const pieces = raws.map((raw, index) =>
    lookAtPiece(raw, index === 0 && raws.length > 1 && word.length <= longestWord ? word : '', roster),
  );
  const forms = pieces.flatMap((piece) => piece.forms);
  return {
    pieces,
    joined: forms.some((form) => roster.has('j', form)),
    acronym: forms.some((form) => roster.has('a', form)),
    hot:
      forms.length > 0 || pieces.some((piece) => piece.begins || (!piece.small && piece.sounds().length > 0)),
  };
}

/** A piece and, where capitals or digits part it, its parts: AmaraNwosu, nwosu2031keynote. */
function withParts(piece: string): readonly string[] {
  const parts = seam.test(piece) ? piece.split(seam) : [];
  return parts.length > 1 ? [piece, ...parts] : [piece];
}

/** `whole` is the word a piece is the first of, or nothing. */
function lookAtPiece(raw: string, whole: string, roster: OpenRoster): Piece {
  const written = readings(raw);
  const bare = written[0] ?? '';
  const stems = stemsOf(raw);
  for (const other of [whole, ...besideApostrophe(raw)]) if (other !== '') written.push(...readings(other));
  const held = new Set([...new Set([...written, ...stems])].filter((form) => roster.has('t', form)));
  const forms = written.filter((form) => held.has(form));
  let heard: readonly string[] | undefined;
  return {
    raw,
    forms,
    sounds: () => (heard ??= sounds(raw).filter((sound) => roster.has('k', sound))),
    stems,
    begins: stems.some((stem) => held.has(stem) && (roster.has('x', stem) || roster.has('o', stem))),
    alone: forms.some((form) => roster.has('u', form)),
    initial: raw.length === 1 && /\p{L}/u.test(raw) ? bare : '',
    particle: particles.has(bare),
    small: !/^\p{Lu}/u.test(raw),
  };
}

/** What an elision or an ending leaves of a word: D’Angelo, Şahin’in. */
function besideApostrophe(raw: string): readonly string[] {
  if (!raw.includes("'")) return [];
  const [, after = ''] = /^\p{L}'(\p{L}{3,})$/u.exec(raw) ?? [];
  const [, before = ''] = /^(.{3,})'\p{L}{1,5}$/u.exec(raw) ?? [];
  return [after, before];
}

/** Spellings under which a word of a text may be listed: with and without the endings -s and -sche, and trailing digits. */
export function readings(word: string): string[] {
  const forms = spellings(word);
  for (const form of [...forms]) {
    if (form.length > 3 && form.endsWith('s')) forms.push(form.slice(0, -1));
    if (adjective.test(form)) forms.push(form.replace(adjective, ''));
    const lettered = form.replace(/\d+$/, '');
    if (lettered !== form && lettered.length > 2) forms.push(lettered);
  }
  return forms;
}

const stemsOf = (word: string): string[] =>
  spellings(word)
    .filter((form) => form !== '' && !isStopWord(form))
    .map(stemOf);
