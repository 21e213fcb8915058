import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording, wordingBy } from '../lexicon/wordings.ts';
import { evidenceOf } from './evidence.ts';
import { functionWords } from './function-words.ts';
import type { Sentence } from './sentence.ts';

/** Words that may be a person's name: tokens `[from, to)`, without the title before them. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** A title stands before it. */
  readonly titled: boolean;
  /** A thing named after someone, a work cited, a place: perhaps no person. */
  readonly thing: boolean;
}

const mentionable = Kind.institution | Kind.country | Kind.place | Kind.month | Kind.demonym;

/** A word that can be part of a person's name. */
const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  looks(token, Form.capital) &&
  !looks(token, Form.sign) &&
  !looks(token, Form.acronym) &&
  !is(
    token,
    Kind.determiner | Kind.pronoun | Kind.title | Kind.role | Kind.institution | Kind.month | Kind.number,
  );

const isCore = (token: Token | undefined): boolean => looks(token, Form.unknown);

/** Runs of capitalised words of which the lexicon does not know at least one. */
export function* nameRuns(sentence: Sentence): Generator<NameRun> {
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const titled = is(tokens[index - 1], Kind.title);
    if (!isCore(tokens[index]) && !(titled && opensTitled(tokens, index))) continue;
    let from = index;
    while (from > 0 && belongs(tokens, from - 1, -1, sentence)) from -= 1;
    let to = index + 1;
    while (to < tokens.length && belongs(tokens, to, 1, sentence)) to += 1;
    index = to - 1;
    yield { from, to, titled: is(tokens[from - 1], Kind.title), thing: isThing(sentence, from, to) };
  }
}

const nobody = wording('nobody by name');

/** After a title even an ordinary word is a name: Ms Rose, Herr Koch; not: Frau und Mann. */
function opensTitled(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const title = tokens[index - 1];
  if (token === undefined || title === undefined || looks(token, Form.sign)) return false;
  // Frau Mustermann is nobody.
  if (nobody.has(token.folded)) return false;
  if (
    is(token, Kind.role | Kind.title | Kind.institution | Kind.country | Kind.determiner | Kind.head) ||
    is(token, Kind.human)
  )
    return false;
  return (
    looks(token, Form.capital) &&
    (is(token, Kind.nameWord) || looks(token, Form.initial) || looks(title, Form.capital))
  );
}

const insideName = wording('particles inside a name');
const openingName = wording('particles before a name');
const alsoWords = wording('particles that are words');

/** Whether the word at `index` goes on the run beside it. */
function belongs(tokens: readonly Token[], index: number, step: 1 | -1, { language }: Sentence): boolean {
  const token = tokens[index];
  if (token === undefined || looks(token, Form.sign)) return false;
  if (is(token, Kind.particle) && !functionWords[language].subordinators.has(token.folded)) {
    const beyond = tokens[index + step];
    if (step === 1)
      return (
        insideName.has(token.folded) &&
        (looks(beyond, Form.unknown) ||
          is(beyond, Kind.nameWord) ||
          (is(beyond, Kind.particle) && looks(tokens[index + 2], Form.unknown))) &&
        !(language === 'de' && alsoWords.has(token.folded) && !looks(tokens[index - 1], Form.unknown))
      );
    return (
      openingName.has(token.folded) &&
      !(
        language === 'de' &&
        alsoWords.has(token.folded) &&
        !looks(token, Form.capital) &&
        !is(tokens[index - 1], Kind.title)
      )
    );
  }
  if (looks(token, Form.initial)) return true;
  if (index === firstWord(tokens) && !looks(token, Form.unknown) && !is(token, Kind.nameWord)) return false;
  if (is(token, Kind.demonym | Kind.place | Kind.country | Kind.name))
    return step === 1 && isNamePart(token) && !is(token, Kind.name);
  if (language === 'de' && !looks(token, Form.unknown) && !is(token, Kind.nameWord)) return false;
  return isNamePart(token);
}

const articled = wording('prepositions with an article');

/** Whether an article stands before the word, adjectives between them. */
export function hasArticle({ tokens, language }: Sentence, index: number): boolean {
  if (is(tokens[index + 1], Kind.utterance) || /['’]s$/.test(tokens[index]?.text ?? '')) return false;
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[index - back];
    if (token === undefined || looks(token, Form.sign | Form.capital)) return false;
    if (
      (is(token, Kind.determiner) && !is(token, Kind.pronoun)) ||
      (language === 'de' && articled.has(token.folded))
    )
      return true;
    if (!/^\p{Ll}+(?:e|en|er|es|em)$/u.test(token.text) || language === 'en') return false;
  }
  return false;
}

export const firstWord = (tokens: readonly Token[]): number =>
  tokens.findIndex((token) => !looks(token, Form.sign));

const spatial = wordingBy('places behind');

/** A thing named after someone, a work cited, a place: no participant. */
function isThing(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const [before, next, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (is(before, Kind.title)) return false;
  const { citation, year, session } = evidenceOf(sentence);
  if (to - from > 1 && is(tokens[to - 1], Kind.eponym | Kind.head) && looks(tokens[to - 1], Form.capital))
    return true;
  if (
    is(next, Kind.eponym) ||
    is(next, Kind.head) ||
    (is(after, Kind.eponym) && /['’]s?$/.test(tokens[to - 1]?.text ?? ''))
  )
    return true;
  if (is(before, Kind.eponym) && looks(before, Form.capital) && sentence.language === 'en') return true;
  if (sentence.language === 'de' && isCase(tokens, from, to)) return true;
  if (is(next, mentionable) && looks(next, Form.capital) && to - from === 1 && !looks(next, Form.unknown))
    return false;
  if (citation || (year && !session)) return true;
  return (
    to - from === 1 &&
    spatial[sentence.language].has(before?.folded ?? '') &&
    !/['’]s?$/.test(tokens[from]?.text ?? '')
  );
}

const judgments = wording('judgments');
const opposing = wording('opposed to');
const cases = wording('cases');

/** „das Urteil Zambrano“, „im Fall Tarakhel gegen die Schweiz“. */
function isCase(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.folded ?? '';
  if (judgments.has(before)) return true;
  const opposed = tokens.slice(to, to + 5).some(({ text }) => text === '/' || opposing.has(text));
  return opposed && tokens.slice(Math.max(0, from - 4), from).some(({ folded }) => cases.has(folded));
}

/** Whether what follows is what speakers do: a verb of speech, a colon, a remark of theirs. */
export function isSpeaking({ tokens, language }: Sentence, to: number): boolean {
  for (let index = to; index < Math.min(tokens.length, to + 4); index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.text === ':' && index === to) return true;
    if (is(token, Kind.speech | Kind.presence) && (is(token, Kind.past) || /s$/.test(token.folded)))
      return true;
    if (is(token, Kind.utterance) && index <= to + 1) return true;
    if (!functionWords[language].auxiliaries.has(token.folded) && !/ly$/.test(token.folded)) return false;
  }
  return false;
}
