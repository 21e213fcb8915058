import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording, wordingBy } from '../lexicon/wordings.ts';
import type { Actor } from './actors.ts';
import { functionWords } from './function-words.ts';
import type { Sentence } from './sentence.ts';
import { belongings, closes, tied, type Tied } from './tie.ts';

const papers = wording('papers of the chair');
const ofOwners = wordingBy('prepositions of owners').en;
const arriving = wording('arriving');
const came = wording('came');
const clauseOpeners = wordingBy('clause openers').en;

/** The closest tie of an actor in an English sentence. */
export function englishTie(sentence: Sentence, actor: Actor): Tied | undefined {
  const { tokens } = sentence;
  const before = (steps: number): string => tokens[actor.from - steps]?.folded ?? '';
  const last = tokens[actor.to - 1];
  if (before(1) === 'to' && before(2) === 'according') return tied('source', actor, actor.from - 2);
  if (/['’]s?$/.test(last?.text ?? '')) {
    for (let ahead = 0; ahead < 4; ahead += 1) {
      const token = tokens[actor.to + ahead];
      if (
        is(token, Kind.utterance) ||
        belongings.has(token?.folded ?? '') ||
        (actor.kind === 'session-role' && papers.has(token?.folded ?? ''))
      )
        return tied('utterance', actor, actor.to + ahead);
      if (token === undefined || looks(token, Form.sign)) break;
    }
    return undefined;
  }
  if (actor.governed) {
    const governor = tokens[actor.from - 2];
    const preposition = before(1);
    if (preposition === 'by' && is(governor, Kind.speech) && !is(governor, Kind.act))
      return tied('by', actor, actor.from - 2);
    if (preposition === 'by' && (isPast(governor) || isPast(tokens[actor.from - 3])))
      return tied('acted', actor, actor.from - 2);
    if (preposition === 'of' && before(2) === 'behalf') return tied('origin', actor, actor.from - 2);
    if (ofOwners.has(preposition) && nearUtterance(tokens, actor.from - 2))
      return tied('utterance', actor, nearUtterance(tokens, actor.from - 2)?.place ?? actor.from);
    if (
      preposition === 'from' &&
      tokens.slice(Math.max(0, actor.from - 5), actor.from).some(({ folded }) => arriving.has(folded))
    )
      return tied('origin', actor, actor.from - 1);
    if (preposition === 'from' && tokens.slice(actor.to, actor.to + 3).some(({ folded }) => came.has(folded)))
      return tied('origin', actor, actor.to);
    if (preposition === 'to' && /role/.test(actor.kind) && nearUtterance(tokens, actor.from - 2))
      return tied('utterance', actor, actor.from - 2);
    if (
      preposition === 'for' &&
      (actor.from === 1 || tokens[actor.from - 2]?.text === ',') &&
      tokens.slice(actor.to, actor.to + 7).some(({ text }) => text === ',')
    )
      return tied('view', actor, actor.from - 1);
    if (preposition === 'to' && before(2) === 'thanks') return tied('origin', actor, actor.from - 2);
    if (!clauseOpeners.has(preposition)) return undefined;
  }
  // Inverted: “asked the minister”, “, warned one delegate”.
  const verb = tokens[actor.from - 1];
  const opening = tokens[actor.from - 2];
  const inverted = opening === undefined || looks(opening, Form.sign) || opening.folded === 'so';
  if (inverted && is(verb, Kind.speech) && is(verb, Kind.past)) return tied('said', actor, actor.from - 1);
  return subjectOf(tokens, actor);
}

const modifiers = wording('participles of things');
const be = wording('forms of be');

/** A past form, listed or by its ending; a modifier such as “retired” is none. */
const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  (is(token, Kind.past) || /[^e]ed$/.test(token.folded)) &&
  !modifiers.has(token.folded);

/** The verb an English subject governs: adverbs, asides and short prepositional phrases may stand between. */
function subjectOf(tokens: readonly Token[], actor: Actor): Tied | undefined {
  const named = /^(?:institution|country|nationals)$/.test(actor.kind);
  let commas = 0;
  let present: Tied | undefined;
  for (let index = actor.to; index < Math.min(tokens.length, actor.to + 14); index += 1) {
    const token = tokens[index];
    if (token === undefined || closes.test(token.text)) break;
    if (token.text === ',') commas += 1;
    if (commas > 2 || (index - actor.to > 9 && commas === 0)) break;
    const isNoun =
      is(tokens[index - 1], Kind.determiner) ||
      functionWords.en.prepositions.has(tokens[index - 1]?.folded ?? '');
    if (isNoun && !/ed$/.test(token.folded)) continue;
    // A house that was mentioned did not speak.
    if (named && be.has(tokens[index - 1]?.folded ?? '') && is(token, Kind.past)) return undefined;
    if (is(token, Kind.past) && is(token, Kind.presence))
      return tied(is(token, Kind.act) ? 'acted' : 'did', actor, index);
    if (is(token, Kind.past) && is(token, Kind.speech))
      return tied(is(token, Kind.act) ? 'acted' : 'said', actor, index);
    if (index - actor.to <= 1 && commas === 0 && isPast(token) && tokens[index + 1]?.folded !== 'by')
      present ??= tied('acted', actor, index);
    if (
      is(token, Kind.speech) &&
      !is(token, Kind.act) &&
      commas === 0 &&
      index - actor.to <= 2 &&
      /s$/.test(token.folded)
    )
      present ??= tied('says', actor, index);
    if (functionWords.en.subordinators.has(token.folded) && commas === 0) break;
  }
  return present;
}

function nearUtterance(tokens: readonly Token[], index: number): { readonly place: number } | undefined {
  for (let place = index; place > index - 3; place -= 1) {
    const token = tokens[place];
    if (is(token, Kind.utterance)) return { place };
    if (token === undefined || looks(token, Form.sign)) return undefined;
  }
  return undefined;
}
