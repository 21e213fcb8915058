import type { Severity } from '../breach.ts';
import { Form, looks, type Token } from '../lexicon/token.ts';
import { actorsOf, type Actor, type ActorKind } from './actors.ts';
import type { Sentence } from './sentence.ts';
import type { Tied } from './tie.ts';
import { tieOf } from './ties.ts';
import { tellTraits } from './traits.ts';
import weights from '../weights/attributions.json' with { type: 'json' };
import { verdictBy } from '../weights/weigh.ts';

/** An actor and how the sentence ties it to what was said or done, accused of nothing yet. */
export interface Candidate {
  readonly actor: Actor;
  readonly tied: Tied | undefined;
  /** Tokens `[from, to)` that give the actor away. */
  readonly from: number;
  readonly to: number;
}

/** An actor to whom a sentence ties something that was said or done in the room. */
export interface Attribution extends Candidate {
  readonly severity: Severity;
}

const verdict = verdictBy(weights);

/** Words beside an actor below which nothing is told of it. */
const FEWEST = 2;

const words = (tokens: readonly Token[]): number => tokens.filter((token) => !looks(token, Form.sign)).length;

/**
 * Every actor of a sentence, or those of these kinds, with its tie; a label that is nothing but a name
 * has none, nor has a list of words.
 */
export const candidatesOf = (sentence: Sentence, kinds?: ReadonlySet<ActorKind>): Candidate[] =>
  (sentence.passage.place === 'index' ? [] : actorsOf(sentence))
    .filter(({ kind }) => kinds?.has(kind) ?? true)
    .filter(({ from, to }) => words(sentence.tokens) - words(sentence.tokens.slice(from, to)) >= FEWEST)
    .map((actor) => {
      const tied = tieOf(sentence, actor);
      return { actor, tied, from: tied?.from ?? actor.from, to: tied?.to ?? actor.to };
    });

/** Attributions to actors of these kinds, as far as the weight of evidence speaks for the room. */
export function* attributionsTo(sentence: Sentence, kinds: ReadonlySet<ActorKind>): Generator<Attribution> {
  for (const candidate of candidatesOf(sentence, kinds)) {
    const severity = verdict((traits) => {
      tellTraits(traits, sentence, candidate.actor, candidate.tied);
    });
    if (severity) yield { ...candidate, severity };
  }
}
