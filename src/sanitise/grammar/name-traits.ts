import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { evidenceOf } from './evidence.ts';
import type { NameCandidate } from './name-candidates.ts';
import { firstWord, hasArticle, isSpeaking } from './name-runs.ts';
import type { Sentence } from './sentence.ts';
import { around, classOf } from './traits.ts';
import { both, gathered, type Traits } from '../weights/weigh.ts';

/** Signs and words beside a name are traits by themselves; the name never is, but for its shape. */
const named = Kind.name | Kind.country | Kind.demonym | Kind.institution | Kind.place;

/**
 * What can be observed of words that may name a person: what they look like, what they stand beside,
 * and whether the sentence tells of the room or of published things.
 */
export const nameTraitsOf = (sentence: Sentence, candidate: NameCandidate): Set<string> =>
  gathered((traits) => {
    tellNameTraits(traits, sentence, candidate);
  });

/** Tells what {@link nameTraitsOf} gathers. */
export function tellNameTraits(
  traits: Traits,
  sentence: Sentence,
  { sort, from, to, thing }: NameCandidate,
): void {
  const { tokens, language } = sentence;
  const told = both(traits, traits.after(sort));
  told.add(language);
  told.after('words').add(String(Math.min(3, to - from)));
  if (thing) told.add('thing');
  if (from <= firstWord(tokens)) told.add('opens');
  if (is(tokens[from - 1], Kind.title)) told.add('titled');
  if (hasArticle(sentence, from)) told.add('article');
  if (isSpeaking(sentence, to)) told.add('speaks');
  const last = tokens[to - 1];
  if (/['’]s?$/.test(last?.text ?? '')) told.add('genitive');
  if (/-/.test(last?.text ?? '')) told.add('hyphen');
  if (is(last, Kind.nameWord)) told.add('name word');
  if (is(last, Kind.word)) told.add('ordinary word');
  if (is(last, Kind.plural)) told.add('plural');
  if (looks(last, Form.initial)) told.add('initial last');
  if (tokens.slice(from, to).some((token) => looks(token, Form.initial) || is(token, Kind.particle)))
    told.add('initial or particle');
  told.after('letters').add(String(Math.min(12, last?.text.length ?? 0)));
  if (sort !== 'word' && sort !== 'initials') addLetters(last, told);
  addSentence(sentence, from, to, told);
  addNeighbours(sentence, from, to, told);
}

function addSentence(sentence: Sentence, from: number, to: number, told: Traits): void {
  const { tokens } = sentence;
  for (const [name, found] of Object.entries(evidenceOf(sentence))) if (found) told.add(name);
  let unknown = 0;
  let others = 0;
  for (const [index, token] of around(tokens, from, to)) {
    if (index >= from && index < to) continue;
    others |= token.kind;
    if (looks(token, Form.unknown)) unknown += 1;
  }
  told
    .after('others')
    .after('unknown')
    .add(String(Math.min(3, unknown)));
  for (const [name, bit] of [
    ['utterance', Kind.utterance],
    ['event', Kind.event],
    ['human', Kind.human],
    ['role', Kind.role],
    ['place', Kind.place | Kind.country],
    ['institution', Kind.institution],
    ['eponym', Kind.eponym],
  ] as const)
    if ((others & bit) !== 0) told.after('with').add(name);
  for (const [, { kind }] of around(tokens, from, to)) {
    if ((kind & Kind.past) === 0) continue;
    if ((kind & Kind.act) !== 0) told.add('acted before');
    else if ((kind & Kind.speech) !== 0) told.add('spoken before');
  }
}

/** The two words on either side, by class and by themselves. */
function addNeighbours({ tokens, language }: Sentence, from: number, to: number, told: Traits): void {
  const beside = [
    ['<', tokens[from - 1]],
    ['<<', tokens[from - 2]],
    ['>', tokens[to]],
    ['>>', tokens[to + 1]],
  ] as const;
  for (const [side, token] of beside) {
    told.after(side).add(classOf(token));
    if (token && !looks(token, Form.digits | Form.unknown) && !is(token, named))
      told.under(`${language}${side}`).add(token.folded);
    for (const [name, bit] of [
      ['eponym', Kind.eponym],
      ['head', Kind.head],
      ['place', Kind.place | Kind.country],
      ['demonym', Kind.demonym],
      ['role', Kind.role],
    ] as const)
      if (is(token, bit)) told.after(side).add(name);
  }
  told.add(`${classOf(tokens[from - 1])} _ ${classOf(tokens[to])}`);
  const words = told.under(`${language}:`);
  for (let index = Math.max(0, from - 6); index < Math.min(tokens.length, to + 6); index += 1) {
    const token: Token | undefined = tokens[index];
    if (
      token &&
      (index < from || index >= to) &&
      !looks(token, Form.sign | Form.digits | Form.unknown) &&
      !is(token, named)
    )
      words.add(token.folded);
  }
}

/** How the word is spelled, as names and rare words of a language differ: its beginning, its ending, its letters. */
function addLetters(token: Token | undefined, told: Traits): void {
  const last = (token?.folded ?? '').replace(/['’]s?$/, '');
  for (const size of [2, 3]) told.after('ends').add(last.slice(-size));
  told.after('starts').add(last.slice(0, 2));
  if (/[^a-zäöüß-]/.test(last)) told.add('foreign letter');
}
