import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording, wordingBy } from '../lexicon/wordings.ts';
import type { Actor } from './actors.ts';
import type { Sentence } from './sentence.ts';
import { belongings, closes, tied, type Tie, type Tied } from './tie.ts';

const view = wording('points of view');
const request = wording('requests');
const onBehalf = wording('on behalf');
const accordingTo = wording('according to');
const behindSource = wording('behind a source');
const ownedBy = wording('owned by');
const ofOwners = wordingBy('prepositions of owners').de;
const fromHouse = wording('from a house');
const reportedFrom = wording('reported from');
const toldFrom = wording('told from');
const passiveForms = wording('passive');
const spokenFor = wording('spoken for');

/** The closest tie of an actor in a German sentence. */
export function germanTie(sentence: Sentence, actor: Actor): Tied | undefined {
  const { tokens } = sentence;
  const before = (steps: number): string => tokens[actor.from - steps]?.folded ?? '';
  const after = (steps: number): string => tokens[actor.to + steps]?.folded ?? '';
  if (onBehalf.has(before(1)) || (before(1) === 'von' && before(2) === 'seiten'))
    return tied('origin', actor, actor.from - 1);
  if (accordingTo.has(before(1)) || (before(1) === 'nach' && actor.kind !== 'country'))
    return tied('source', actor, actor.from - 1);
  if (behindSource.has(after(0))) return tied('source', actor, actor.to);
  if (before(1) === 'so' && (tokens[actor.from - 2]?.text === ',' || actor.from <= 1))
    return tied('said', actor, actor.from - 1);
  const owned = ownedBy.has(before(1));
  if (view.has(before(1)) || (view.has(before(2)) && owned)) return tied('view', actor, actor.from - 1);
  if (request.has(before(1)) || (request.has(before(2)) && owned))
    return tied('utterance', actor, actor.from - 1);
  const owner = tokens[actor.from - 1];
  if (
    (is(owner, Kind.utterance) || (belongings.has(owner?.folded ?? '') && actor.kind !== 'country')) &&
    looks(owner, Form.capital)
  )
    return tied('utterance', actor, actor.from - 1);
  if (actor.governed) {
    const preposition = before(1);
    if (ofOwners.has(preposition) && is(tokens[actor.from - 2], Kind.utterance))
      return tied('utterance', actor, actor.from - 2);
    if (fromHouse.has(preposition)) {
      const said = tokens.findIndex(
        ({ folded }, index) => index > actor.from - 8 && index < actor.to + 8 && reportedFrom.has(folded),
      );
      const uttered = toldFrom.has(tokens[said]?.folded ?? '') || (sentence.kind & Kind.utterance) !== 0;
      if (said >= 0 && uttered) return tied('origin', actor, said);
      const passive = tokens.some(({ folded }) => passiveForms.has(folded));
      const agent = passive && ownedBy.has(preposition) ? verbNear(tokens, actor, true) : undefined;
      if (agent !== undefined) return tied(agent.tie === 'acted' ? 'acted' : 'by', actor, agent.place);
    }
    if (
      preposition === 'für' &&
      tokens.slice(actor.to, actor.to + 3).some(({ folded }) => spokenFor.has(folded))
    )
      return tied('origin', actor, actor.from - 1);
    return undefined;
  }
  if (
    /s$/.test(tokens[actor.to - 1]?.text ?? '') &&
    is(tokens[actor.to], Kind.utterance) &&
    looks(tokens[actor.to], Form.capital)
  )
    return tied('utterance', actor, actor.to);
  const verb = verbNear(tokens, actor, false) ?? pastBeside(tokens, actor);
  if (!verb) return undefined;
  return tied(verb.tie, actor, verb.place);
}

const ofObjects = wording('articles of objects');
const ofOthers = wording('articles of owners');
const perfect = wording('perfect');
const wishes = wording('wishes');
const endsOfWishes = wording('ends of wishes');

/** A preterite right beside the actor, of whatever verb: sah der Bischof, die Ministerin wollte. */
function pastBeside(
  tokens: readonly Token[],
  actor: Actor,
): { readonly place: number; readonly tie: Tie } | undefined {
  if (ofObjects.has(tokens[actor.from]?.folded ?? '')) return undefined;
  const isPreterite = (token: Token | undefined): boolean =>
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    ((is(token, Kind.past) && !/^ge|ge.+[nt]$/.test(token.folded)) ||
      /(?:[^s]te|hätte|wäre)$/.test(token.folded)) &&
    !is(token, Kind.determiner);
  const near = [actor.to, actor.from - 1, tokens[actor.from - 1]?.folded === 'sich' ? actor.from - 2 : -1];
  const place =
    near.find((index) => isPreterite(tokens[index])) ??
    (actor.kind === 'institution' || actor.kind === 'country'
      ? undefined
      : near.find(
          (index) =>
            perfect.has(tokens[index]?.folded ?? '') &&
            tokens.slice(index).some((token) => is(token, Kind.past) && !isPreterite(token)),
        ));
  if (place === undefined) return undefined;
  // “wollte den Satz gestrichen sehen” tells of a wish, which no public act does.
  const wish =
    wishes.has(tokens[place]?.folded ?? '') &&
    tokens.slice(-4).some(({ folded }) => endsOfWishes.has(folded));
  return { place, tie: wish ? 'said' : 'acted' };
}

/** No clause is longer. */
const reach = 40;

/** The verb of the clause in which a German actor stands; its relative clause counts as well. */
function verbNear(
  tokens: readonly Token[],
  actor: Actor,
  passive: boolean,
): { readonly place: number; readonly tie: Tie } | undefined {
  const article = tokens[actor.from]?.folded ?? '';
  // An object of the clause, or the owner of a noun before it: nobody who speaks.
  if (!passive && !actor.plural && ofOthers.has(article)) return undefined;
  const joined = [tokens[actor.to], tokens[actor.from - 1]].some(
    (next) => looks(next, Form.joiner) && next?.text !== ',',
  );
  const usable = (token: Token | undefined): Tie | undefined => {
    if (!is(token, Kind.speech | Kind.presence) || token === undefined || looks(token, Form.capital))
      return undefined;
    if (!passive && !actor.plural && !joined && is(token, Kind.plural) && !/^ge|ge.*[tn]$/.test(token.folded))
      return undefined;
    if (is(token, Kind.presence)) return is(token, Kind.past) ? 'did' : undefined;
    if (!is(token, Kind.past)) return is(token, Kind.act) ? undefined : 'says';
    return is(token, Kind.act) ? 'acted' : 'said';
  };
  let best: { place: number; tie: Tie; distance: number } | undefined;
  const consider = (place: number, commas: number): void => {
    const tie = usable(tokens[place]);
    if (!tie) return;
    const distance =
      (place < actor.from ? actor.from - place : place - actor.to) + commas * 4 + (tie === 'says' ? 6 : 0);
    if (distance < 22 && (!best || distance < best.distance)) best = { place, tie, distance };
  };
  let commas = 0;
  for (let place = actor.to; place < Math.min(tokens.length, actor.to + reach); place += 1) {
    const text = tokens[place]?.text ?? '';
    if (closes.test(text)) break;
    if (text === ',') commas += 1;
    if (commas > 2) break;
    consider(place, commas);
  }
  commas = 0;
  for (let place = actor.from - 1; place >= Math.max(0, actor.from - reach); place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (closes.test(text) || text === ',') break;
    consider(place, commas);
  }
  return best;
}
