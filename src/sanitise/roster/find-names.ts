import type { Objection } from '../define-rule.ts';
import type { OpenRoster } from './open-roster.ts';
import { pairOf } from './person-forms.ts';
import type { Piece } from './sight.ts';
import { spanOf, type PlacedPiece, type Stretch } from './stretch.ts';

/** Words that may stand between two words of one name: middle names, initials, particles. */
const mostBetween = 4;

/** Two words of one name near each other, in either order, or a name written as one word. */
export function* findFullNames(stretch: Stretch, roster: OpenRoster): Generator<Objection> {
  const { pieces, sights } = stretch;
  for (const [number, { joined }] of sights.entries()) if (joined) yield spanOf(stretch, number, number);
  for (const [index, placed] of pieces.entries()) {
    if (!mayMeet(placed.piece, stretch)) continue;
    let between = 0;
    let commas = 0;
    let strict = true;
    for (let next = index + 1; between <= mostBetween && commas < 2; next += 1) {
      const other = pieces[next];
      if (!other) break;
      const severity = mayMeet(other.piece, stretch)
        ? meet(placed, other, strict, stretch, roster)
        : undefined;
      if (severity) yield { ...spanOf(stretch, placed.word, other.word), severity };
      const link = linkOf(other.piece, stretch);
      if (link === 'none') break;
      if (link !== 'sign') between += 1;
      if (link === 'word') strict = false;
      if (/^[,;|]$/.test(other.piece.raw)) commas += 1;
    }
  }
}

const mayMeet = (piece: Piece, stretch: Stretch): boolean =>
  piece.forms.length > 0 || piece.initial !== '' || soundsOf(piece, stretch).length > 0;

/** Words in small letters are names by sound only within addresses. */
const soundsOf = ({ small, sounds }: Piece, { isAddress }: Stretch): readonly string[] =>
  small && !isAddress ? [] : sounds();

/** Whether two pieces are of one name, and how surely. `strict`: nothing but particles stands between. */
function meet(
  one: PlacedPiece,
  other: PlacedPiece,
  strict: boolean,
  stretch: Stretch,
  roster: OpenRoster,
): Objection['severity'] {
  const [first, second] = [one.piece, other.piece];
  const listed = (forms: readonly string[], after: readonly string[]): boolean =>
    forms.some((form) => after.some((word) => roster.has('f', pairOf(form, word))));
  if (listed(first.forms, second.forms)) {
    return isPlainSpeech(first, stretch) && isPlainSpeech(second, stretch) ? 'warning' : 'error';
  }
  if (first.initial !== '' && isInitial(one, second, stretch) && listed([first.initial], second.forms))
    return 'error';
  if (second.initial !== '' && isInitial(other, first, stretch) && listed([second.initial], first.forms))
    return 'error';
  if (!strict) return undefined;
  const heard = soundsOf(first, stretch).some((sound) =>
    soundsOf(second, stretch).some((after) => roster.has('p', pairOf(sound, after))),
  );
  return heard && !(stretch.isOrdinary(first.raw) && stretch.isOrdinary(second.raw)) ? 'error' : undefined;
}

/** An ordinary word in small letters within running text: “may rose”. */
const isPlainSpeech = ({ raw, small }: Piece, stretch: Stretch): boolean =>
  small && !stretch.isAddress && stretch.isOrdinary(raw);

/** A single letter that stands for a name: with a full stop, joined on, or a capital that is no word. */
function isInitial({ piece, word }: PlacedPiece, family: Piece, stretch: Stretch): boolean {
  const whole = stretch.words[word];
  if (!whole) return false;
  if (whole.text.length > 1 || stretch.text.charAt(whole.end) === '.' || stretch.isAddress) return true;
  return !piece.small && !(/[AIO]/.test(piece.raw) && stretch.isOrdinary(family.raw));
}

/** What a piece between two words of a name is; `none` where it parts them. */
function linkOf(
  { raw, forms, particle, initial, small }: Piece,
  stretch: Stretch,
): 'sign' | 'particle' | 'word' | 'none' {
  if (/^[.,\-–_'’"“”„‘‚()´`ʼ+/;|]$/u.test(raw)) return 'sign';
  if (stretch.isAddress) return /^[@?#&=:]$/.test(raw) ? 'none' : 'particle';
  if (initial !== '' || particle) return 'particle';
  return forms.length > 0 || !small ? 'word' : 'none';
}

/** Family names, nicknames and single names that stand alone. */
export function* findSingleNames(stretch: Stretch): Generator<Objection> {
  for (const { piece, word } of stretch.pieces) {
    const severity = piece.alone ? weigh(piece, word, stretch) : undefined;
    if (severity) yield { ...spanOf(stretch, word, word), severity };
  }
}

/** How much a single name tells: beside a title or in a session everything, as a common word little. */
function weigh({ raw, small }: Piece, word: number, stretch: Stretch): Objection['severity'] {
  const before = stretch.words[word - 1]?.text === '.' ? word - 2 : word - 1;
  if (stretch.isTitle(stretch.words[before]?.text ?? '')) return 'error';
  // Two letters in capitals abbreviate something; two small ones are anything.
  if (raw.length < 3 && !/^\p{Lu}\p{Ll}/u.test(raw)) return undefined;
  const ordinary = stretch.isOrdinary(raw);
  if (ordinary && small) return undefined;
  return !ordinary || stretch.inSession() ? 'error' : 'warning';
}
