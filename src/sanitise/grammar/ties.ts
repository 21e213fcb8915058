import type { Actor } from './actors.ts';
import { englishTie } from './english-ties.ts';
import { germanTie } from './german-ties.ts';
import type { Sentence } from './sentence.ts';
import type { Tied } from './tie.ts';

/** The closest tie of an actor, if any. */
export const tieOf = (sentence: Sentence, actor: Actor): Tied | undefined =>
  (sentence.language === 'en' ? englishTie : germanTie)(sentence, actor);
