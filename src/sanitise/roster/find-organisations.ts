import type { Objection } from '../define-rule.ts';
import type { OpenRoster } from './open-roster.ts';
import { spanOf, type Stretch } from './stretch.ts';

/** Longer abbreviations are whole names written as one word: no ordinary word is taken for them. */
const longestAcronym = 10;

/** Listed organisations by name, in any inflection, and by abbreviation. */
export function* findOrganisations(stretch: Stretch, roster: OpenRoster): Generator<Objection> {
  const { pieces, sights, words, isAddress, isOrdinary } = stretch;
  for (const [index, { piece, word }] of pieces.entries()) {
    const last = piece.begins ? lastPieceOf(stretch, index, roster) : undefined;
    if (last === undefined) continue;
    if (last > index) yield spanOf(stretch, word, pieces[last]?.word ?? word);
    else if (!piece.small || isAddress)
      yield { ...spanOf(stretch, word, word), severity: isOrdinary(piece.raw) ? 'warning' : 'error' };
  }
  for (const [number, { acronym }] of sights.entries()) {
    if (!acronym) continue;
    const text = words[number]?.text ?? '';
    if (isAddress ? !isOrdinary(text) : /\p{Lu}.*\p{Lu}/u.test(text) || text.length > longestAcronym)
      yield spanOf(stretch, number, number);
  }
}

/** Number of the last piece of the longest listed name that begins with a piece. */
function lastPieceOf({ pieces }: Stretch, from: number, roster: OpenRoster): number | undefined {
  let begun: string[] = [''];
  let last: number | undefined;
  for (let index = from; index < pieces.length; index += 1) {
    const { raw = '', stems = [] } = pieces[index]?.piece ?? {};
    if (stems.length === 0) {
      if (/^[.;:!?]$/.test(raw)) break;
      continue;
    }
    const extended = begun.flatMap((before) =>
      stems.map((stem) => (before === '' ? stem : `${before} ${stem}`)),
    );
    if (extended.some((name) => roster.has('o', name))) last = index;
    begun = extended.filter((name) => roster.has('x', name));
    if (begun.length === 0) break;
  }
  return last;
}
