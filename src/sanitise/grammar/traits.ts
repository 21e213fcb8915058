import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import type { Actor } from './actors.ts';
import { evidenceOf, isNorm } from './evidence.ts';
import type { Sentence } from './sentence.ts';
import type { Tied } from './tie.ts';

/** What tells whether a word is worth a trait of its own: names and numbers are not. */
const named = Kind.name | Kind.country | Kind.demonym | Kind.institution | Kind.place;

/** Whether a word may be a trait by itself: names, numbers and signs never are. */
export const isWorded = ({ form, kind }: Token): boolean =>
  (form & (Form.sign | Form.digits | Form.unknown)) === 0 && (kind & named) === 0;

/** Kinds of words whose presence beside the actor is a trait. */
const company = [
  ['speech', Kind.speech],
  ['presence', Kind.presence],
  ['act', Kind.act],
  ['utterance', Kind.utterance],
  ['event', Kind.event],
  ['human', Kind.human],
  ['group', Kind.group],
  ['one', Kind.one],
  ['number', Kind.number],
  ['month', Kind.month],
  ['venue', Kind.venue],
  ['pronoun', Kind.pronoun],
  ['place', Kind.place],
  ['country', Kind.country],
  ['demonym', Kind.demonym],
  ['institution', Kind.institution],
  ['head', Kind.head],
  ['eponym', Kind.eponym],
  ['public', Kind.public],
] as const;

const lengths = [9, 15, 25] as const;

/** Words on either side that are looked at: more than prose has, and a bound on what noise can cost. */
const REACH = 40;

/** Tokens `[from, to)` and those near them, each with its index. */
export function* around(
  tokens: readonly Token[],
  from: number,
  to: number,
): Generator<readonly [index: number, token: Token]> {
  for (let index = Math.max(0, from - REACH); index < to + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined) return;
    yield [index, token];
  }
}

/**
 * What can be observed of an actor in its sentence, each observation under a name that the table of
 * weights knows: its kind, article and tie, the evidence, and the words it stands among. Names of
 * persons, houses and places are never traits.
 */
export function traitsOf(sentence: Sentence, actor: Actor, tied: Tied | undefined): Set<string> {
  const traits = new Set<string>(['any']);
  const { tokens } = sentence;
  const { kind, article, from, to } = actor;
  const tie = tied?.tie ?? 'none';
  for (const trait of [
    kind,
    tie,
    article,
    `${kind} ${tie}`,
    `${kind} ${article}`,
    `${kind} ${article} ${tie}`,
  ])
    traits.add(trait);
  if (actor.plural) for (const trait of ['plural', `plural ${kind}`, `plural ${tie}`]) traits.add(trait);
  if (actor.governed)
    for (const trait of ['governed', `governed ${tie}`, `governed ${actor.before}`]) traits.add(trait);
  addEvidence(traits, sentence, actor, tied);
  if (from <= 1) traits.add('opens').add(`opens ${kind} ${article}`);
  if (tokens[to]?.text === ':') traits.add('labels');
  let others = 0;
  let forms = 0;
  for (const [index, token] of around(tokens, from, to)) {
    if (index < from || index >= to) others |= token.kind;
    forms |= token.form;
  }
  for (const [name, bit] of company) if ((others & bit) !== 0) traits.add(`with ${name}`);
  if ((forms & Form.digits) !== 0) traits.add('digits');
  if ((forms & Form.quote) !== 0) traits.add('quote');
  traits.add(`length ${lengths.find((length) => tokens.length < length) ?? 'more'}`);
  const [before, after] = [classOf(tokens[from - 1]), classOf(tokens[to])];
  traits.add(`before ${before}`).add(`after ${after}`).add(`after ${after} ${kind}`);
  addWords(traits, sentence, actor);
  return traits;
}

function addEvidence(traits: Set<string>, sentence: Sentence, actor: Actor, tied: Tied | undefined): void {
  const evidence = evidenceOf(sentence);
  const tie = tied?.tie ?? 'none';
  for (const [name, found] of Object.entries(evidence)) {
    if (found) traits.add(name).add(`${name} ${actor.kind}`).add(`${name} ${tie}`);
  }
  if (!evidence.public && !evidence.year && !evidence.citation)
    traits.add('unpublished').add(`unpublished ${actor.kind}`).add(`unpublished ${tie}`);
  if (isNorm(sentence, actor.from, tie === 'by' ? actor.from : (tied?.to ?? actor.to)))
    traits.add('normative');
  for (const [, { kind }] of around(sentence.tokens, actor.from, actor.to)) {
    if ((kind & Kind.past) === 0) continue;
    if ((kind & Kind.act) !== 0) traits.add('acted before');
    else if ((kind & Kind.speech) !== 0) traits.add('spoken before');
  }
}

/** A neighbour reduced to what kind of word it is. */
export function classOf(token: Token | undefined): string {
  if (token === undefined) return 'nothing';
  const past = is(token, Kind.past) ? ' past' : '';
  if (is(token, Kind.act)) return `act${past}`;
  if (is(token, Kind.speech)) return `speech${past}`;
  if (is(token, Kind.presence)) return 'presence';
  if (is(token, Kind.utterance)) return 'utterance';
  if (token.text === ',') return 'comma';
  if (looks(token, Form.sign)) return 'sign';
  if (looks(token, Form.capital)) return 'capital';
  return is(token, Kind.determiner) ? 'determiner' : 'word';
}

/** Single words and pairs of words around the actor, and the words right beside it. */
function addWords(traits: Set<string>, { tokens, language }: Sentence, { from, to }: Actor): void {
  let last = '';
  for (const [index, token] of around(tokens, from, to)) {
    const { folded } = token;
    const counts = isWorded(token);
    if (counts && (index < from || index >= to)) {
      traits.add(`${language}:${folded}`);
      if (last !== '') traits.add(`${language}:${last} ${folded}`);
    }
    last = counts ? folded : '';
  }
  const [before, after, head] = [tokens[from - 1], tokens[to], tokens[to - 1]];
  if (before) traits.add(`${language}<${before.folded}`);
  if (after) traits.add(`${language}>${after.folded}`);
  if (head && (head.kind & Kind.demonym) === 0)
    traits.add(`${language}=${head.folded.replace(/['’]s?$/, '')}`);
}
