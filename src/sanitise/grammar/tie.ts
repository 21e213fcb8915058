import { wording } from '../lexicon/wordings.ts';
import type { Actor } from './actors.ts';

/**
 * How a sentence ties an utterance or a presence to an actor. `said`: subject of a verb of speech in the
 * past; `says`: in the present; `acted`: of a verb that stands for public acts as well; `did`: of a verb
 * of presence or private conduct; `by`: agent of a passive; `utterance`: owner of a remark; `source`:
 * according to, laut; `view`: for, aus Sicht; `origin`: the reply came from.
 */
export type Tie = 'said' | 'acted' | 'says' | 'did' | 'by' | 'utterance' | 'source' | 'view' | 'origin';

/** The tie between an actor and what the sentence reports, with the tokens `[from, to)` that make it. */
export interface Tied {
  readonly tie: Tie;
  readonly from: number;
  readonly to: number;
}

/** Ties an actor by the token at `place`. */
export const tied = (tie: Tie, actor: Actor, place: number): Tied => ({
  tie,
  from: Math.min(actor.from, place),
  to: Math.max(actor.to, place + 1),
});

/** What speakers bring or show: ties a house or office to the session when it is theirs. */
export const belongings = wording('belongings');

/** Signs that close a clause for good. */
export const closes = /^(?:[;:!?()–—]|--)$/;
