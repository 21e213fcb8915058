import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording } from '../lexicon/wordings.ts';
import { evidenceOf } from './evidence.ts';
import { isDefining, namesDocument, quotationsOf, type Quotation } from './quotations.ts';
import type { Sentence } from './sentence.ts';
import { around, classOf, isWorded, LONGEST_SENTENCE } from './traits.ts';
import { both, gathered, type Telling, type Traits } from '../weights/weigh.ts';

/** Words that may be someone's own, with what can be observed of them: tokens `[from, to)`. */
export interface QuotationCandidate {
  readonly from: number;
  readonly to: number;
  readonly traits: ReadonlySet<string>;
  readonly tell: Telling;
}

const lengths = [1, 2, 3, 5, 8, 12, 20] as const;
/** Words of a quotation that are looked at. */
const LONGEST = 60;
const own = wording('first and second person');

/** Quotations a sentence marks, and the clauses that may be one without a mark. */
export function quotationCandidates(sentence: Sentence): QuotationCandidate[] {
  const { tokens, passage, form } = sentence;
  // The value of an attribute is a label or a setting.
  const isSetting = passage.place === 'attribute';
  const mayBeWord = !isSetting && tokens.length <= LONGEST_SENTENCE;
  if (passage.place === 'quote')
    return [candidate(sentence, { from: 0, to: tokens.length, words: tokens.length }, 'block')];
  const marked =
    (form & Form.quote) === 0
      ? []
      : quotationsOf(sentence)
          .filter(({ words }) => words > 1 || mayBeWord)
          .map((quotation) => candidate(sentence, quotation, quotation.words > 1 ? 'marked' : 'word'));
  return isSetting ? marked : [...marked, ...unmarked(sentence, marked)];
}

/** What follows a colon or a dash, or a cue such as “in the words of one participant,”. */
function* unmarked(sentence: Sentence, marked: readonly QuotationCandidate[]): Generator<QuotationCandidate> {
  const { tokens } = sentence;
  if (/^[–—-]$/.test(tokens[0]?.text ?? '') && tokens.length > 3)
    yield candidate(sentence, { from: 1, to: tokens.length, words: tokens.length - 1 }, 'dialogue');
  for (const [index, token] of tokens.entries()) {
    const opens =
      token.text === ':' ||
      (token.text === ',' && index > 2 && isVoiced(tokens.slice(Math.max(0, index - LONGEST), index)));
    if (!opens || tokens.length - index < 5) continue;
    if (marked.some(({ to }) => to > index)) continue;
    yield candidate(
      sentence,
      { from: index + 1, to: tokens.length, words: tokens.length - index - 1 },
      token.text === ':' ? 'colon' : 'comma',
    );
  }
}

/** Whether someone or someone's remark is spoken of. */
const isVoiced = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => is(token, Kind.human | Kind.utterance) && !is(token, Kind.plural));

function candidate(sentence: Sentence, quotation: Quotation, mark: string): QuotationCandidate {
  const tell = (traits: Traits): void => {
    tellTraits(traits, sentence, quotation, mark);
  };
  return {
    from: quotation.from,
    to: quotation.to,
    tell,
    get traits() {
      return gathered(tell);
    },
  };
}

function tellTraits(traits: Traits, sentence: Sentence, { from, to, words }: Quotation, mark: string): void {
  const { tokens, language, previous } = sentence;
  const told = both(traits, traits.after(mark));
  told.add(language);
  told.after('length').add(String(lengths.find((length) => words <= length) ?? 'more'));
  const inside = tokens.slice(from, Math.min(to, from + LONGEST));
  if (inside.some(({ folded }) => own.has(folded))) told.add('own');
  if (looks(inside[0], Form.capital)) told.add('capital');
  if (inside.every((token) => looks(token, Form.capital | Form.sign) || token.text.length < 4))
    told.add('title case');
  if (inside.some(({ text }) => /^[.!?…]$/.test(text)) || /^[.!?]$/.test(tokens[to + 1]?.text ?? ''))
    told.add('sentence');
  if (inside.some((token) => is(token, Kind.past))) told.add('past inside');
  if (isDefining(sentence)) told.add('defining');
  if (namesDocument(sentence)) told.add('document');
  if (previous && namesDocument(previous)) told.add('document before');
  for (const [name, found] of Object.entries(evidenceOf(sentence))) if (found) told.add(name);
  const outside = [...around(tokens, from, from), ...around(tokens, to, to)].flatMap(([index, token]) =>
    index < from || index >= to ? [token] : [],
  );
  let all = 0;
  for (const { kind } of outside) all |= kind;
  for (const [name, bit] of [
    ['speech', Kind.speech],
    ['utterance', Kind.utterance],
    ['human', Kind.human],
    ['role', Kind.role],
    ['event', Kind.event],
    ['act', Kind.act],
    ['past', Kind.past],
    ['institution', Kind.institution | Kind.head],
    ['country', Kind.country | Kind.demonym],
  ] as const)
    if ((all & bit) !== 0) told.after('with').add(name);
  if (outside.some((token) => is(token, Kind.human) && !is(token, Kind.plural))) told.add('one human');
  const marks = mark === 'marked' || mark === 'word' ? 1 : 0;
  for (const [side, token] of [
    ['<', tokens[from - 1 - marks]],
    ['<<', tokens[from - 2 - marks]],
    ['>', tokens[to + 1]],
  ] as const) {
    told.after(side).add(classOf(token));
    if (token && isWorded(token)) told.under(`${side}${language}:`).add(token.folded);
  }
  addWords(traits.under(`${language}:`), outside);
  addWords(traits.under(`${language}“`), inside);
}

function addWords(words: Traits, tokens: readonly Token[]): void {
  for (const token of tokens) if (isWorded(token)) words.add(token.folded);
}
