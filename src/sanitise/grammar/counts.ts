import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording } from '../lexicon/wordings.ts';
import { evidenceOf } from './evidence.ts';
import { hint } from './hints.ts';
import { always, countable, isNumeral, nounAfter, valueOf } from './counted-nouns.ts';
import type { Sentence } from './sentence.ts';
import { isVote, shares } from './shares.ts';

/** A stretch of tokens `[from, to)` that counts a few of those in the room. */
export interface Count {
  readonly from: number;
  readonly to: number;
}

const allBut = wording('all but');
const only = wording('only');
const onlyOne = wording('only one');
const both = wording('pairs and handfuls');
const none = wording('none of');
/** A numeral, or a word that counts without one. */
const counted = hint((word) => isNumeral(word) || onlyOne.has(word.folded) || both.has(word.folded));

/** Counts below `k`, complements included. */
export function* smallCounts(sentence: Sentence, k: number): Generator<Count> {
  const { tokens, kind, form, hints } = sentence;
  if ((hints & counted) === 0) return;
  if ((form & Form.digits) === 0 && (kind & (Kind.number | Kind.one | Kind.determiner)) === 0) return;
  if ((kind & (countable | Kind.past)) === 0) return;
  const { session, room, public: published, year, norm, citation } = evidenceOf(sentence);
  if ((published || citation) && !session) return;
  const heard = session || (kind & (Kind.speech | Kind.presence)) !== 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const complement = isAllBut(tokens, index) && valueIn(tokens, index + 1, 4, k);
    const value = valueOf(token);
    const few =
      value !== undefined &&
      value < k &&
      !looks(tokens[index - 1], Form.digits) &&
      isPlainNumeral(tokens, index);
    const alone = only.has(token.folded) && (valueIn(tokens, index + 1, 2, k) || onlyOne.has(token.folded));
    const two = both.has(token.folded) && (!none.has(token.folded) || tokens[index + 1]?.folded === 'der');
    if (!complement && !few && !alone && !two) continue;
    if (isQuorum(tokens, index)) {
      yield { from: index, to: Math.min(tokens.length, index + 4) };
      continue;
    }
    const noun = nounAfter(tokens, index);
    if (noun === undefined) {
      const of = alone && session ? countedBefore(tokens, index) : undefined;
      if (of !== undefined) yield { from: of, to: index + 2 };
      const voted = few && isVote(tokens, index, k);
      if (voted && !year) yield { from: index, to: voted };
      else if (
        complement &&
        (heard || (kind & Kind.past) !== 0) &&
        !year &&
        !norm &&
        !isThings(tokens, index)
      )
        yield { from: index, to: Math.min(tokens.length, index + 4) };
      continue;
    }
    const word = tokens[noun];
    if (word && publicBodies.has(word.folded) && !room) continue;
    const inRoom = word !== undefined && (always.test(word.folded) || is(word, Kind.human));
    const bare = value === 1 && !alone && !complement && !isPartOfFew(tokens, index);
    if (
      bare ||
      (value !== undefined &&
        value === 1 &&
        sentence.language === 'de' &&
        !alone &&
        !complement &&
        !hasOnly(tokens, index))
    )
      continue;
    if (
      session ||
      (inRoom &&
        !year &&
        !norm &&
        (heard ||
          alone ||
          complement ||
          two ||
          isPartOfFew(tokens, index) ||
          (always.test(word.folded) && (kind & Kind.past) !== 0))) ||
      (heard &&
        !year &&
        !norm &&
        (sentence.kind & Kind.past) !== 0 &&
        (alone || complement || two || isPartOfFew(tokens, index)))
    ) {
      yield { from: index, to: Math.max(noun + 1, wholeAfter(tokens, index)) };
      index = noun;
    }
  }
  yield* shares(sentence, k, session);
}

const ensembles = wording('ensembles');
const whence = wording('whence');

const openings = new Set([...allBut].map((phrase) => phrase.split(' ')[0]));

/** “everyone except”, “alle bis auf”. */
function isAllBut(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  return openings.has(word) && (allBut.has(word) || allBut.has(`${word} ${tokens[index + 1]?.folded ?? ''}`));
}

/** “the quartet from the employment service”: a few, and whence. */
const isQuorum = (tokens: readonly Token[], index: number): boolean =>
  ensembles.has(tokens[index]?.folded ?? '') && whence.has(tokens[index + 1]?.folded ?? '');

const ofThe = wording('of the');

/** “two of the three”, “zwei der drei”. */
const isPartOfFew = (tokens: readonly Token[], index: number): boolean =>
  ofThe.has(tokens[index + 1]?.folded ?? '') &&
  tokens.slice(index + 2, index + 5).some((token) => valueOf(token) !== undefined);

const hasOnly = (tokens: readonly Token[], index: number): boolean =>
  only.has(tokens[index - 1]?.folded ?? '');

const units = wording('units behind a number');
const numbered = wording('things that bear numbers');

const isPlainNumeral = (tokens: readonly Token[], index: number): boolean =>
  !units.has(tokens[index + 1]?.folded ?? '') &&
  !numbered.has((tokens[index - 1]?.folded ?? '').replace(/\.$/, ''));

function valueIn(tokens: readonly Token[], from: number, within: number, k: number): boolean {
  for (let index = from; index < from + within; index += 1) {
    const value = valueOf(tokens[index]);
    if (value !== undefined) return value < k;
    if (looks(tokens[index], Form.sign)) return false;
  }
  return false;
}

const ofAll = wording('of all');

/** “Of the consulates represented, just one”: where the counted noun stands before. */
function countedBefore(tokens: readonly Token[], index: number): number | undefined {
  const from = Math.max(0, index - 7);
  const of = tokens.slice(from, index).findIndex(({ folded }) => ofAll.has(folded));
  return of >= 0 && tokens.slice(from + of, index).some((token) => is(token, countable))
    ? from + of
    : undefined;
}

/** End of “… of 22 participants” after a count. */
function wholeAfter(tokens: readonly Token[], index: number): number {
  const noun = nounAfter(tokens, index);
  return noun === undefined ? index + 1 : noun + 1;
}

const publicBodies = wording('public bodies');
const things = wording('things counted');

const isThings = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(index + 1, index + 7)
    .some((token) => is(token, Kind.country | Kind.name) || things.has(token.folded));
