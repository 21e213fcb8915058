import type { Language } from '../../vocabulary/language.ts';
import type { Span } from '../breach.ts';
import type { Place } from '../reading/passage.ts';
import type { Piece, Sight } from './sight.ts';

/** What a word is besides: an ordinary word of its language, a title or office before a name, or neither. */
export type KindOf = (word: string, language: Language) => 'ordinary' | 'title' | undefined;

/** A word of a text; places count in its passage. */
export interface Word extends Span {
  readonly text: string;
}

/** A piece and the number of its word in the stretch. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly word: number;
}

/** One sentence as the roster reads it. */
export interface Stretch {
  /** Text of the whole passage. */
  readonly text: string;
  /** Whether it is an address or a file name: small letters there are no sign of an ordinary word. */
  readonly isAddress: boolean;
  readonly words: readonly Word[];
  readonly sights: readonly Sight[];
  /** Pieces of all words in order. */
  readonly pieces: readonly PlacedPiece[];
  readonly isOrdinary: (word: string) => boolean;
  readonly isTitle: (word: string) => boolean;
  /** Whether the sentence speaks of a session. */
  readonly inSession: () => boolean;
}

/** Makes a stretch of the words of a passage. */
export function stretchOf(
  { text, place }: { readonly text: string; readonly place: Place },
  words: readonly Word[],
  look: (word: string) => Sight,
  {
    language,
    kindOf,
    inSession,
  }: { readonly language: Language; readonly kindOf: KindOf; readonly inSession: () => boolean },
): Stretch {
  const sights = words.map((word) => look(word.text));
  return {
    text,
    isAddress: place === 'link' || place === 'file-name',
    words,
    sights,
    pieces: sights.flatMap(({ pieces }, word) => pieces.map((piece) => ({ piece, word }))),
    isOrdinary: (word) => kindOf(word, language) === 'ordinary',
    isTitle: (word) => kindOf(word, language) === 'title',
    inSession,
  };
}

/** The place from one word to another. */
export const spanOf = ({ words }: Stretch, from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
});
