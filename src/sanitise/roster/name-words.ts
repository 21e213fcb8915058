import { bareSpelling, spellings } from './letters.ts';
import { addressForms, joinedParticle, particles } from './particles.ts';

/** Everything that stands for an apostrophe in names. */
export const apostrophes = /['’‘‛ʼʻʹʾʿ`´′＇]/gu;

/** A given or a family name, taken apart. */
export interface NameWords {
  /** Spellings that stand for the name on their own. */
  readonly own: readonly string[];
  /** These and shorter pieces: enough beside another word of the same name. */
  readonly paired: readonly string[];
  /** Words, as written, that may be transliterated otherwise. */
  readonly sounded: readonly string[];
  /** First letters of its words. */
  readonly initials: readonly string[];
}

/** Words of a name as written, without forms of address. */
export const wordsOfName = (name: string): string[] =>
  name.split(/[\s.,]+/u).filter((word) => /\p{L}/u.test(word) && !addressForms.has(bareSpelling(word)));

const shortestPiece = 4;

/**
 * Takes a name apart into the forms under which it is looked for: particles with, without and joined,
 * hyphens split and joined, apostrophes dropped, al- and el- exchanged.
 */
export function readName(name: string): NameWords {
  const words = wordsOfName(name.replaceAll(apostrophes, "'"));
  const pieces = words.flatMap((word) => word.split(/[-‐‑‒–—]+/u)).filter(Boolean);
  const isParticle = (piece: string): boolean => particles.has(bareSpelling(piece));
  const cores = pieces.some((piece) => !isParticle(piece))
    ? pieces.filter((piece) => !isParticle(piece))
    : pieces;

  const own = new Set<string>();
  const paired = new Set<string>();
  const fileOwn = (form: string): void => {
    for (const spelling of spellings(form)) if (spelling.length > 1) own.add(spelling);
  };
  const filePaired = (form: string): void => {
    for (const spelling of spellings(form)) if (spelling.length > 1) paired.add(spelling);
  };
  for (const word of words) {
    if (isParticle(word) && cores !== pieces) continue;
    if (word.includes('-')) fileOwn(word);
    for (const piece of word.split(/[-‐‑‒–—]+/u).filter((piece) => cores.includes(piece))) {
      if (piece === word || piece.length >= shortestPiece) fileOwn(piece);
      filePaired(piece);
      const [, afterElision = ''] = /^\p{L}'(\p{L}{4,})$/u.exec(piece) ?? [];
      if (afterElision) fileOwn(afterElision);
      for (const spelling of spellings(piece)) {
        if (joinedParticle.test(spelling)) filePaired(spelling.replace(joinedParticle, ''));
      }
    }
  }
  if (pieces.length > 1) {
    fileOwn(pieces.join(''));
    if (cores.length > 1) fileOwn(cores.join(''));
    for (const [place, piece] of pieces.entries()) {
      if (place > 0 && isParticle(piece) && cores.length < pieces.length)
        fileOwn(pieces.slice(place).join(''));
    }
  }
  for (const form of [...own]) {
    if (/^[ae]l\p{L}{4,}$/u.test(form) && isParticle(pieces[0] ?? ''))
      fileOwn((form.startsWith('a') ? 'e' : 'a') + form.slice(1));
  }
  return {
    own: [...own],
    paired: [...new Set([...own, ...paired])],
    sounded: cores.length > 1 ? [...cores, cores.join('')] : cores,
    initials: [...new Set(cores.map((core) => bareSpelling(core).slice(0, 1)).filter(Boolean))],
  };
}
