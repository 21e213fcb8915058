import type { Language } from '../../vocabulary/language.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { nameRuns } from './name-runs.ts';
import type { Sentence } from './sentence.ts';
import { LONGEST_SENTENCE } from './traits.ts';

/**
 * How words may name a person. `unknown`: capitalised and on no list; `capitals`: all capitals and on no
 * list; `word`: an ordinary word with a capital; `small`: an unknown word in small letters; `initials`.
 */
export type NameSort = 'unknown' | 'capitals' | 'word' | 'small' | 'initials';

/** Words that may name a person: tokens `[from, to)`, without the title before them. */
export interface NameCandidate {
  readonly sort: NameSort;
  readonly from: number;
  readonly to: number;
  /** A thing named after someone, a work cited, a place: perhaps no person. */
  readonly thing: boolean;
}

/** Words below which there is no sentence that could tell a name from a label, a code or a setting. */
const FEWEST = 3;
/** Without one of these nothing is told of anybody, and a rare word in small letters is no name. */
const telling =
  Kind.speech |
  Kind.presence |
  Kind.utterance |
  Kind.past |
  Kind.session |
  Kind.event |
  Kind.human |
  Kind.role |
  Kind.title |
  Kind.pronoun;

/** Every stretch of a sentence that may name a person, in no fixed order; none overlaps another. */
export function nameCandidates(sentence: Sentence): NameCandidate[] {
  const { tokens } = sentence;
  const found: NameCandidate[] = [...nameRuns(sentence)].map(({ from, to, thing }) => ({
    sort: endOfInitials(tokens, from) === to ? 'initials' : 'unknown',
    from,
    to,
    thing,
  }));
  const words = tokens.filter((token) => !looks(token, Form.sign)).length;
  if (sentence.passage.place === 'index' || words < FEWEST || words > LONGEST_SENTENCE) return found;
  const isFree = (index: number): boolean => !found.some(({ from, to }) => from <= index && index < to);
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isFree(index)) continue;
    const [sort, to] = sortAt(sentence, index);
    if (sort === undefined) continue;
    found.push({ sort, from: index, to, thing: false });
    index = to - 1;
  }
  return found;
}

function sortAt(sentence: Sentence, index: number): readonly [sort: NameSort | undefined, to: number] {
  const { tokens } = sentence;
  const token = tokens[index];
  if (token === undefined || looks(token, Form.sign)) return [undefined, index];
  const end = endOfInitials(tokens, index);
  if (end > index) return ['initials', end];
  if (isCapitals(token)) {
    let to = index + 1;
    while (isCapitals(tokens[to]) || (looks(tokens[to], Form.shout) && is(tokens[to], Kind.particle)))
      to += 1;
    return ['capitals', to];
  }
  if (isNameWord(sentence, index)) return ['word', index + 1];
  if ((sentence.kind & telling) !== 0 && isSmall(token, sentence.language)) return ['small', index + 1];
  return [undefined, index];
}

const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length > 3 &&
  looks(token, Form.shout) &&
  looks(token, Form.acronym | Form.unknown) &&
  !is(token, Kind.name | Kind.word);

/** An ordinary word that is a name as well, or in English any that has a capital inside a sentence. */
function isNameWord({ tokens, language }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (
    token === undefined ||
    !looks(token, Form.capital) ||
    looks(token, Form.shout | Form.initial | Form.unknown) ||
    is(
      token,
      Kind.institution |
        Kind.country |
        Kind.place |
        Kind.title |
        Kind.demonym |
        Kind.determiner |
        Kind.pronoun |
        Kind.number,
    )
  )
    return false;
  if (is(token, Kind.nameWord)) return true;
  return (
    language === 'en' &&
    index > 0 &&
    is(token, Kind.word) &&
    !is(token, Kind.name | Kind.role | Kind.head | Kind.event | Kind.human) &&
    !looks(tokens[index - 1], Form.sign | Form.capital) &&
    !looks(tokens[index + 1], Form.capital)
  );
}

/** Endings of German participles and adjectives, which compounds and derivations make without end. */
const inflected =
  /(?:end|lich|isch|haft|artig|ähnlich|fähig|weise|mäßig|los|frei|bezogen|orientiert|weit|förmig|würdig)(?:e[nmrs]?)?$/;

const isSmall = (token: Token, language: Language): boolean =>
  /^\p{Ll}[\p{Ll}\p{M}'’-]{2,}$/u.test(token.text) &&
  !(language === 'de' && inflected.test(token.folded)) &&
  (token.kind === 0 || (is(token, Kind.nameWord) && !is(token, Kind.word)));

const monogram = /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{Lu}?|\p{Ll}{1,3}\p{Lu})$/u;
const consonants = /^[bcdfghjklmnpqrstvwxz]{2,4}$/;
const syllable = /^(?:Th|Ch|St|Ph|Sch)\.?$/;
const doubled = /^(?:\p{Lu}\p{Ll}?\.?|el|al|de|van|von)-\p{Lu}\.?$/u;

const isInitial = (token: Token | undefined): boolean =>
  looks(token, Form.initial) || doubled.test(token?.text ?? '') || syllable.test(token?.text ?? '');

/** „o. J.“, „o. O.“: a work without a year or a place. */
const isUndated = (tokens: readonly Token[], index: number): boolean =>
  /^[JO]\.?$/.test(tokens[index]?.text ?? '') &&
  tokens[index - 1]?.text === '.' &&
  tokens[index - 2]?.text === 'o';

/** End of a row of initials, or of a monogram, that begins at `index`; `index` where there is none. */
function endOfInitials(tokens: readonly Token[], index: number): number {
  if (isUndated(tokens, index)) return index;
  let end = index;
  // Nobody has more than a few; a longer row is no name.
  while (
    end < index + 9 &&
    (isInitial(tokens[end]) ||
      (end > index && (/^[.vd]$/.test(tokens[end]?.text ?? '') || is(tokens[end], Kind.particle))))
  )
    end += 1;
  while (end > index && is(tokens[end - 1], Kind.particle)) end -= 1;
  if (end > index) return end;
  const token = tokens[index];
  if (token === undefined || token.text.length > 5 || is(token, Kind.name | Kind.word)) return index;
  const lower = token.folded === token.text && consonants.test(token.text);
  return monogram.test(token.text) || lower ? index + 1 : index;
}
