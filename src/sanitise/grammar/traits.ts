import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import type { Actor } from './actors.ts';
import { evidenceOf, isNorm } from './evidence.ts';
import type { Sentence } from './sentence.ts';
import type { Tied } from './tie.ts';
import { gathered, type Traits } from '../weights/weigh.ts';

/** What tells whether a word is worth a trait of its own: names and numbers are not. */
const named = Kind.name | Kind.country | Kind.demonym | Kind.institution | Kind.place;

/** Whether a word may be a trait by itself: names, numbers and signs never are. */
export const isWorded = ({ form, kind }: Token): boolean =>
  (form & (Form.sign | Form.digits | Form.unknown)) === 0 && (kind & named) === 0;

/** Kinds of words whose presence beside the actor is a trait. */
const companions = [
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

/** Words on either side that are looked at: more than prose has. */
const REACH = 40;
/** The same where no sentence ends, which is noise: a bound on what it can cost. */
const REACH_IN_NOISE = 6;
/** More words than any sentence of prose has. */
export const LONGEST_SENTENCE = 400;

/** Tokens `[from, to)` and those near them, each with its index. */
export function around(
  tokens: readonly Token[],
  from: number,
  to: number,
): (readonly [index: number, token: Token])[] {
  const reach = tokens.length > LONGEST_SENTENCE ? REACH_IN_NOISE : REACH;
  const first = Math.max(0, from - reach);
  return tokens.slice(first, to + reach).map((token, place) => [first + place, token] as const);
}

/**
 * What can be observed of an actor in its sentence, each observation under a name that the table of
 * weights knows: its kind, article and tie, the evidence, and the words it stands among. Names of
 * persons, houses and places are never traits.
 */
export const traitsOf = (sentence: Sentence, actor: Actor, tied: Tied | undefined): Set<string> =>
  gathered((traits) => {
    tellTraits(traits, sentence, actor, tied);
  });

/** Tells what {@link traitsOf} gathers. */
export function tellTraits(traits: Traits, sentence: Sentence, actor: Actor, tied: Tied | undefined): void {
  traits.add('any');
  const { tokens } = sentence;
  const { kind, article, from, to } = actor;
  const tie = tied?.tie ?? 'none';
  traits.add(kind).add(tie).add(article);
  traits.after(kind).add(tie).add(article).after(article).add(tie);
  if (actor.plural) traits.add('plural').after('plural').add(kind).add(tie);
  if (actor.governed) traits.add('governed').after('governed').add(tie).add(actor.before);
  addEvidence(traits, sentence, actor, tied);
  if (from <= 1) traits.add('opens').after('opens').after(kind).add(article);
  if (tokens[to]?.text === ':') traits.add('labels');
  let others = 0;
  let forms = 0;
  for (const [index, token] of around(tokens, from, to)) {
    if (index < from || index >= to) others |= token.kind;
    forms |= token.form;
  }
  const company = traits.after('with');
  for (const [name, bit] of companions) if ((others & bit) !== 0) company.add(name);
  if ((forms & Form.digits) !== 0) traits.add('digits');
  if ((forms & Form.quote) !== 0) traits.add('quote');
  traits.after('length').add(String(lengths.find((length) => tokens.length < length) ?? 'more'));
  const [before, after] = [classOf(tokens[from - 1]), classOf(tokens[to])];
  traits.after('before').add(before);
  traits.after('after').add(after).add(`${after} ${kind}`);
  addWords(traits, sentence, actor);
}

function addEvidence(traits: Traits, sentence: Sentence, actor: Actor, tied: Tied | undefined): void {
  const evidence = evidenceOf(sentence);
  const tie = tied?.tie ?? 'none';
  for (const [name, found] of Object.entries(evidence)) {
    if (found) traits.add(name).after(name).add(actor.kind).add(tie);
  }
  if (!evidence.public && !evidence.year && !evidence.citation)
    traits.add('unpublished').after('unpublished').add(actor.kind).add(tie);
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
function addWords(traits: Traits, { tokens, language }: Sentence, { from, to }: Actor): void {
  let last = '';
  const words = traits.under(`${language}:`);
  for (const [index, token] of around(tokens, from, to)) {
    const { folded } = token;
    const counts = isWorded(token);
    if (counts && (index < from || index >= to)) {
      words.add(folded);
      if (last !== '') words.after(last).add(folded);
    }
    last = counts ? folded : '';
  }
  const [before, after, head] = [tokens[from - 1], tokens[to], tokens[to - 1]];
  if (before) traits.under(`${language}<`).add(before.folded);
  if (after) traits.under(`${language}>`).add(after.folded);
  if (head && (head.kind & Kind.demonym) === 0)
    traits.under(`${language}=`).add(head.folded.replace(/['’]s?$/, ''));
}
