import type { Language } from '../../vocabulary/language.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording } from '../lexicon/wordings.ts';
import { evidenceOf } from './evidence.ts';
import { functionWords } from './function-words.ts';
import { hintAt } from './hints.ts';
import { hasDefinite, house, institutionRuns } from './houses.ts';
import type { Sentence } from './sentence.ts';

/** Who a noun phrase speaks of. */
export type ActorKind =
  'institution' | 'role' | 'session-role' | 'country' | 'nationals' | 'delegate' | 'member';

/** A noun phrase that names or describes someone: tokens `[from, to)`. */
export interface Actor {
  readonly kind: ActorKind;
  /** With its article and adjectives. */
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
  readonly article: 'definite' | 'indefinite' | 'general' | 'none';
  /** Stands behind a preposition, so that it is no subject. */
  readonly governed: boolean;
  /** The word before it, folded. */
  readonly before: string;
}

const found = new WeakMap<Sentence, readonly Actor[]>();

/** Every actor of a sentence in reading order; of two that overlap, the longer. */
export function actorsOf(sentence: Sentence): readonly Actor[] {
  const known = found.get(sentence);
  if (known) return known;
  const actors = withoutParts([
    ...membersOf(sentence),
    ...institutionsOf(sentence),
    ...countriesOf(sentence),
    ...rolesOf(sentence),
  ]);
  found.set(sentence, actors);
  return actors;
}

function withoutParts(actors: readonly Actor[]): Actor[] {
  const longest = actors.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Actor[] = [];
  for (const actor of longest) {
    if (!kept.some(({ from, to }) => actor.from < to && from < actor.to)) kept.push(actor);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

const oneOf = wording('articles of one');
const signs = /^[.,;:!?()[\]…–—"“”„»«‘’‚‹›]$/u;

function* institutionsOf(sentence: Sentence): Generator<Actor> {
  for (const { from, to, plural } of institutionRuns(sentence))
    yield phrase(sentence, 'institution', from, to, plural);
}

function* countriesOf(sentence: Sentence): Generator<Actor> {
  const { tokens, language, kind } = sentence;
  if ((kind & (Kind.country | Kind.place | Kind.demonym)) === 0) return;
  const { definite } = functionWords[language];
  for (const [index, token] of tokens.entries()) {
    if (is(token, Kind.institution)) continue;
    if (is(token, Kind.country | Kind.place) && !is(token, Kind.demonym))
      yield phrase(sentence, 'country', index, index + 1, false);
    const before = tokens[index - 1];
    const counted = is(before, Kind.number | Kind.one) || oneOf.has(before?.folded ?? '');
    const people =
      is(token, Kind.demonym) &&
      looks(token, Form.capital) &&
      (is(token, Kind.plural) ||
        definite.has(before?.folded ?? '') ||
        (counted && (language === 'en' || /(?:er|erin|e|in)(?:nen)?$/.test(token.folded))));
    if (people && (is(token, Kind.plural) || !isModifier(tokens, index + 1, language)))
      yield phrase(sentence, 'nationals', index, index + 1, false);
    // “a Danish proposal”, „moldauische Anregung“
    else if (is(token, Kind.demonym) && is(tokens[index + 1], Kind.utterance))
      yield phrase(sentence, 'delegate', index, index + 2, is(tokens[index + 1], Kind.plural));
  }
}

function* rolesOf(sentence: Sentence): Generator<Actor> {
  const { tokens, language, kind: kinds } = sentence;
  if ((kinds & Kind.role) === 0) return;
  for (const [index, token] of tokens.entries()) {
    if (!is(token, Kind.role) || is(token, Kind.institution)) continue;
    if (language === 'de' && !looks(token, Form.capital)) continue;
    const kind = is(token, Kind.sessionRole) ? 'session-role' : 'role';
    yield phrase(sentence, kind, index, index + 1, is(token, Kind.plural));
  }
}

const person = Kind.human | Kind.role;
const someoneOfHouse = wording('someone of a house');
const anyone = wording('people at large');
const ofHouse = hintAt(someoneOfHouse);
const vacant = wording('offices without a holder');

/** Someone of a house or country: the Moroccan delegate, someone from Caritas, eine Vertreterin der GIZ. */
function* membersOf(sentence: Sentence): Generator<Actor> {
  const { tokens, language, kind, hints } = sentence;
  if ((kind & person) === 0 && (hints & ofHouse) === 0) return;
  const { origins } = functionWords[language];
  // “from government”, “a ministry” stand for many; a house is named, or the one of its kind.
  const runs = institutionRuns(sentence).filter(
    ({ from, to }) =>
      to - from > 1 || is(tokens[from], Kind.institution) || hasDefinite(tokens, from, language),
  );
  const houseAt = (place: number): { to: number } | undefined =>
    runs.find(({ from, to }) => from <= place && place < to);
  for (const [index, token] of tokens.entries()) {
    const someone =
      (is(token, person) || someoneOfHouse.has(token.folded)) &&
      !is(token, Kind.institution) &&
      !vacant.has(token.folded);
    if (
      !someone ||
      (language === 'en' && !/['’]s?$/.test(token.text) && isModifier(tokens, index + 1, language))
    )
      continue;
    const plural = is(token, Kind.plural);
    // Before the noun: a nationality, a house, a possessive.
    for (let back = 1; back <= 3; back += 1) {
      const before = tokens[index - back];
      if (before === undefined || signs.test(before.text) || is(before, Kind.determiner)) break;
      if (is(before, Kind.demonym)) {
        yield phrase(sentence, 'delegate', index - back, index + 1, plural);
        break;
      }
      if (
        back <= 2 &&
        is(before, house) &&
        looks(before, Form.capital) &&
        (language === 'en' || /s$|-$/.test(before.text) || is(before, Kind.institution))
      ) {
        yield phrase(sentence, 'member', index - back, index + 1, plural);
        break;
      }
      if (back <= 2 && is(before, Kind.country | Kind.place) && /['’]s?$|s$/.test(before.text)) {
        yield phrase(sentence, 'delegate', index - back, index + 1, plural);
        break;
      }
    }
    // After it: of, from, at, aus, bei.
    for (let ahead = 1; ahead <= 7; ahead += 1) {
      const link = tokens[index + ahead];
      if (link === undefined || /^[.;:!?]$/.test(link.text)) break;
      const run = houseAt(index + ahead);
      const tied = tokens.slice(index + 1, index + ahead).some(({ folded }) => origins.has(folded));
      if (run && (tied || (language === 'en' && link.text === '('))) {
        yield phrase(sentence, 'member', index, run.to, plural);
        break;
      }
      if (tied && is(link, Kind.country | Kind.place) && ahead <= 4) {
        // “people from Italy” are migrants, unless they sit at the table.
        if (anyone.has(token.folded) && !evidenceOf(sentence).room) break;
        yield phrase(sentence, 'delegate', index, index + ahead + 1, plural);
        break;
      }
      if (is(link, Kind.speech | Kind.presence) && is(link, Kind.past)) break;
    }
  }
}

/** The phrase with its article and adjectives. */
function phrase(
  { tokens, language }: Sentence,
  kind: ActorKind,
  from: number,
  to: number,
  plural: boolean,
): Actor {
  const { definite, indefinite, general, prepositions, modals } = functionWords[language];
  let first = from;
  let article: Actor['article'] = 'none';
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined || looks(token, Form.sign)) break;
    if (
      language === 'de' &&
      index > 0 &&
      looks(token, Form.capital) &&
      !is(token, Kind.determiner | Kind.demonym)
    )
      break;
    const { folded } = token;
    if (general.has(folded)) article = 'general';
    else if (indefinite.has(folded)) article = 'indefinite';
    else if (definite.has(folded)) article = 'definite';
    if (article !== 'none') {
      first = index;
      break;
    }
    if (prepositions.has(folded) || modals.has(folded) || is(token, Kind.speech | Kind.presence)) break;
  }
  const start = article === 'none' ? from : first;
  return {
    kind,
    from: start,
    to,
    plural,
    article,
    governed: prepositions.has(tokens[start - 1]?.folded ?? ''),
    before: tokens[start - 1]?.folded ?? '',
  };
}

const behindNouns = wording('words behind a noun');

/** Whether what follows makes the word before a mere modifier: host | communities. */
function isModifier(tokens: readonly Token[], index: number, language: Language): boolean {
  const next = tokens[index];
  if (
    next === undefined ||
    looks(next, Form.sign) ||
    language === 'de' ||
    /['’]s?$/.test(tokens[index - 1]?.text ?? '')
  )
    return false;
  if (is(next, Kind.speech | Kind.presence | Kind.act | Kind.session | Kind.determiner)) return false;
  const { prepositions, auxiliaries, relatives, subordinators, modals } = functionWords.en;
  const { folded } = next;
  return !(
    prepositions.has(folded) ||
    modals.has(folded) ||
    auxiliaries.has(folded) ||
    relatives.has(folded) ||
    subordinators.has(folded) ||
    looks(next, Form.joiner) ||
    behindNouns.has(folded) ||
    /(?:ly|ed)$/.test(folded)
  );
}
