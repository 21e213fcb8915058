import type { Sentence } from './sentence.ts';
import { actorsOf, type Actor, type ActorKind } from './actors.ts';
import { Kind } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';
import { evidenceOf, isNorm, type Evidence } from './evidence.ts';
import type { Tie } from './tie.ts';
import { tieOf } from './ties.ts';

/** An actor to whom a sentence ties something that was said or done in the room. */
export interface Attribution {
  readonly actor: Actor;
  /** Tokens `[from, to)` that give the actor away. */
  readonly from: number;
  readonly to: number;
}

/** A name with a court in it; German ones are compounds. */
const courtLike = new RegExp(alternatives('parts of names of courts'));

/** Attributions to actors of these kinds that nothing in the sentence excuses. */
export function* attributionsTo(sentence: Sentence, kinds: ReadonlySet<ActorKind>): Generator<Attribution> {
  for (const actor of actorsOf(sentence)) {
    if (!kinds.has(actor.kind)) continue;
    const tie = tieOf(sentence, actor);
    const norm = isNorm(sentence, actor.from, tie?.tie === 'by' ? actor.from : (tie?.to ?? actor.to));
    const court = tokensOf(sentence, actor).some(({ folded }) => courtLike.test(folded));
    const reading = {
      ...evidenceOf(sentence),
      norm,
      past: isNarrative(sentence),
      labels: isLabel(sentence, actor),
      opens: actor.from <= 1,
      court,
    };
    if (isAccused(actor, tie?.tie, reading))
      yield { actor, from: tie?.from ?? actor.from, to: tie?.to ?? actor.to };
  }
}

const tokensOf = ({ tokens }: Sentence, { from, to }: Actor): Sentence['tokens'] => tokens.slice(from, to);

/** What the sentence tells about one of its actors. */
interface Reading extends Evidence {
  /** Something is told that happened. */
  readonly past: boolean;
  /** The actor stands before a colon, as in minutes. */
  readonly labels: boolean;
  readonly opens: boolean;
  /** A court, which speaks in public only. */
  readonly court: boolean;
}

/** Whether an actor was heard or seen in the room rather than in public. */
function isAccused(actor: Actor, tie: Tie | undefined, reading: Reading): boolean {
  if (actor.article === 'general') return false;
  switch (actor.kind) {
    case 'delegate':
    case 'member':
      return isMemberAccused(actor, tie, reading);
    case 'institution':
    case 'country':
    case 'nationals':
      return isHouseAccused(actor, tie, reading);
    case 'role':
    case 'session-role':
      return isRoleAccused(actor, tie, reading);
  }
}

const isPublic = ({ public: published, year, citation }: Reading): boolean => published || year || citation;

function isMemberAccused(actor: Actor, tie: Tie | undefined, reading: Reading): boolean {
  if (reading.session || reading.minutes || reading.labels) return true;
  if (reading.norm) return false;
  if (tie === undefined) return reading.past && !isPublic(reading) && (!actor.plural || reading.thanks);
  if (tie === 'says') return !actor.plural && actor.article === 'definite' && !isPublic(reading);
  if (tie === 'acted') {
    return (
      !actor.plural && !reading.public && !reading.citation && (actor.kind === 'delegate' || !reading.year)
    );
  }
  return !reading.public || tie === 'did';
}

function isHouseAccused(actor: Actor, tie: Tie | undefined, reading: Reading): boolean {
  if (reading.court && !reading.room) return false;
  const named = actor.kind === 'institution';
  const narrated =
    tie !== undefined &&
    tie !== 'says' &&
    (tie !== 'acted' || (!actor.governed && actor.article !== 'indefinite'));
  if ((tie !== undefined && reading.room) || (narrated && reading.session)) return true;
  if (actor.kind === 'nationals' && reading.room) return true;
  if (isPublic(reading) || reading.norm || actor.plural) return false;
  if (named && (reading.minutes || reading.labels || reading.thanks)) return true;
  if (tie === undefined) return named && reading.room && reading.past && !topic.has(actor.before);
  if (tie === 'utterance') return reading.past;
  if (tie === 'acted') return actor.kind === 'nationals' && actor.article === 'definite';
  if (tie === 'says') return reading.opens && actor.article === 'none';
  return tie !== 'view' && tie !== 'source';
}

/** Prepositions of what is spoken about. */
const topic = wording('prepositions of topics');

function isRoleAccused(actor: Actor, tie: Tie | undefined, reading: Reading): boolean {
  if (actor.plural || reading.norm) return false;
  if (reading.minutes || reading.labels) return true;
  if (tie === undefined)
    return reading.room && reading.past && actor.article === 'definite' && !isPublic(reading);
  if (reading.session) return true;
  if (isPublic(reading)) return false;
  if (tie !== 'says') return true;
  return (
    (actor.kind === 'session-role' && actor.article === 'definite') ||
    (reading.opens && actor.article === 'none')
  );
}

const passiveNow = wording('present passive');
const pastAuxiliary = wording('past auxiliaries');

/** Whether the sentence tells of the past; German participles with werden do not. */
function isNarrative({ tokens, kind, language }: Sentence): boolean {
  if (language === 'en')
    return (kind & Kind.past) !== 0 || tokens.some(({ folded }) => /[^e]ed$/.test(folded));
  if ((kind & Kind.past) === 0) return false;
  const passive = tokens.some(({ folded }) => passiveNow.has(folded));
  return !passive || tokens.some(({ folded }) => pastAuxiliary.has(folded));
}

/** “Caritas: wants longer funding”: the actor and a colon open the sentence, small letters follow. */
function isLabel({ tokens }: Sentence, actor: Actor): boolean {
  const after = tokens[actor.to + 1];
  return (
    actor.from <= 1 &&
    actor.article === 'none' &&
    tokens[actor.to]?.text === ':' &&
    /^\p{Ll}/u.test(after?.text ?? '')
  );
}
