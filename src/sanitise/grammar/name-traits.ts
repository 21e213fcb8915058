import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { evidenceOf } from './evidence.ts';
import type { NameCandidate } from './name-candidates.ts';
import { firstWord, hasArticle, isSpeaking } from './name-runs.ts';
import type { Sentence } from './sentence.ts';
import { around, classOf } from './traits.ts';

/** Signs and words beside a name are traits by themselves; the name never is, but for its shape. */
const named = Kind.name | Kind.country | Kind.demonym | Kind.institution | Kind.place;

/**
 * What can be observed of words that may name a person: what they look like, what they stand beside,
 * and whether the sentence tells of the room or of published things.
 */
export function nameTraitsOf(sentence: Sentence, { sort, from, to, thing }: NameCandidate): Set<string> {
  const { tokens, language } = sentence;
  const traits = new Set<string>();
  const add = (trait: string): void => {
    traits.add(trait);
    traits.add(`${sort} ${trait}`);
  };
  add(language);
  add(`words ${Math.min(3, to - from)}`);
  if (thing) add('thing');
  if (from <= firstWord(tokens)) add('opens');
  if (is(tokens[from - 1], Kind.title)) add('titled');
  if (hasArticle(sentence, from)) add('article');
  if (isSpeaking(sentence, to)) add('speaks');
  const last = tokens[to - 1];
  if (/['’]s?$/.test(last?.text ?? '')) add('genitive');
  if (/-/.test(last?.text ?? '')) add('hyphen');
  if (is(last, Kind.nameWord)) add('name word');
  if (is(last, Kind.word)) add('ordinary word');
  if (is(last, Kind.plural)) add('plural');
  if (looks(last, Form.initial)) add('initial last');
  if (tokens.slice(from, to).some((token) => looks(token, Form.initial) || is(token, Kind.particle)))
    add('initial or particle');
  add(`letters ${Math.min(12, last?.text.length ?? 0)}`);
  if (sort !== 'word' && sort !== 'initials') addLetters(last, add);
  addSentence(sentence, from, to, add);
  addNeighbours(sentence, from, to, add);
  return traits;
}

function addSentence(sentence: Sentence, from: number, to: number, add: (trait: string) => void): void {
  const { tokens } = sentence;
  for (const [name, found] of Object.entries(evidenceOf(sentence))) if (found) add(name);
  let unknown = 0;
  let others = 0;
  for (const [index, token] of around(tokens, from, to)) {
    if (index >= from && index < to) continue;
    others |= token.kind;
    if (looks(token, Form.unknown)) unknown += 1;
  }
  add(`others unknown ${Math.min(3, unknown)}`);
  for (const [name, bit] of [
    ['utterance', Kind.utterance],
    ['event', Kind.event],
    ['human', Kind.human],
    ['role', Kind.role],
    ['place', Kind.place | Kind.country],
    ['institution', Kind.institution],
    ['eponym', Kind.eponym],
  ] as const)
    if ((others & bit) !== 0) add(`with ${name}`);
  for (const [, { kind }] of around(tokens, from, to)) {
    if ((kind & Kind.past) === 0) continue;
    if ((kind & Kind.act) !== 0) add('acted before');
    else if ((kind & Kind.speech) !== 0) add('spoken before');
  }
}

/** The two words on either side, by class and by themselves. */
function addNeighbours(
  { tokens, language }: Sentence,
  from: number,
  to: number,
  add: (trait: string) => void,
): void {
  const beside = [
    ['<', tokens[from - 1]],
    ['<<', tokens[from - 2]],
    ['>', tokens[to]],
    ['>>', tokens[to + 1]],
  ] as const;
  for (const [side, token] of beside) {
    add(`${side} ${classOf(token)}`);
    if (token && !looks(token, Form.digits | Form.unknown) && !is(token, named))
      add(`${language}${side}${token.folded}`);
    for (const [name, bit] of [
      ['eponym', Kind.eponym],
      ['head', Kind.head],
      ['place', Kind.place | Kind.country],
      ['demonym', Kind.demonym],
      ['role', Kind.role],
    ] as const)
      if (is(token, bit)) add(`${side} ${name}`);
  }
  add(`${classOf(tokens[from - 1])} _ ${classOf(tokens[to])}`);
  for (let index = Math.max(0, from - 6); index < Math.min(tokens.length, to + 6); index += 1) {
    const token: Token | undefined = tokens[index];
    if (
      token &&
      (index < from || index >= to) &&
      !looks(token, Form.sign | Form.digits | Form.unknown) &&
      !is(token, named)
    )
      add(`${language}:${token.folded}`);
  }
}

/** How the word is spelled, as names and rare words of a language differ: its beginning, its ending, its letters. */
function addLetters(token: Token | undefined, add: (trait: string) => void): void {
  const last = (token?.folded ?? '').replace(/['’]s?$/, '');
  for (const size of [2, 3]) add(`ends ${last.slice(-size)}`);
  add(`starts ${last.slice(0, 2)}`);
  if (/[^a-zäöüß-]/.test(last)) add('foreign letter');
}
