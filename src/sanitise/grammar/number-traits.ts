import { both, gathered, type Telling, type Traits } from '../weights/weigh.ts';
import { wording } from '../lexicon/wordings.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import type { Sentence } from './sentence.ts';
import { classOf, isWorded } from './traits.ts';

/** A row of digits and signs that may lead to someone, with what can be observed of it: tokens `[from, to)`. */
export interface NumberCandidate {
  readonly from: number;
  readonly to: number;
  readonly tell: Telling;
  readonly traits: Set<string>;
}

/** Fewest digits that lead to anybody. */
const FEWEST = 3;
/** Words below which a number is a label. */
const FEWEST_WORDS = 3;
/** Words on either side that are looked at. */
const REACH = 12;
/** Words that say a number leads somewhere. */
const leading = wording('ways to reach someone');

/** Rows of digits in a sentence, whatever parts them; years and dates are among them. */
export function numberCandidates(sentence: Sentence): NumberCandidate[] {
  const { tokens, form, kind, passage } = sentence;
  if ((form & Form.digits) === 0 || (kind & Kind.word) === 0) return [];
  if (passage.place === 'index' || passage.place === 'attribute') return [];
  if (tokens.filter((token) => !looks(token, Form.sign)).length < FEWEST_WORDS) return [];
  const found: NumberCandidate[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!looks(tokens[from], Form.digits)) continue;
    let to = from + 1;
    while (to < tokens.length && to < from + 24 && goesOn(tokens, to)) to += 1;
    while (to > from + 1 && looks(tokens[to - 1], Form.sign)) to -= 1;
    const text = passage.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    if (text.replaceAll(/\D/g, '').length >= FEWEST) found.push(candidate(sentence, from, to, text));
    from = to - 1;
  }
  return found;
}

function candidate(sentence: Sentence, from: number, to: number, text: string): NumberCandidate {
  const tell = (traits: Traits): void => {
    tellTraits(traits, sentence, from, to, text);
  };
  return {
    from,
    to,
    tell,
    get traits() {
      return gathered(tell);
    },
  };
}

/** Whether the token goes on a row: digits, or one of the signs that part them. */
const goesOn = (tokens: readonly Token[], index: number): boolean =>
  looks(tokens[index], Form.digits) ||
  (/^[-+/().–:]$/.test(tokens[index]?.text ?? '') &&
    tokens.slice(index + 1, index + 3).some((next) => looks(next, Form.digits)));

function tellTraits(
  traits: Traits,
  { tokens, language }: Sentence,
  from: number,
  to: number,
  text: string,
): void {
  const digits = text.replaceAll(/\D/g, '').length;
  const shape = text.replaceAll(/\d+/g, (row) => String(Math.min(6, row.length))).replaceAll(/\s+/g, '_');
  const size = digits < 5 ? 'short' : digits < 8 ? 'middle' : 'long';
  const told = both(traits, traits.after(size));
  told.add(language);
  told.after('digits').add(String(Math.min(14, digits)));
  told.after('shape').add(shape.slice(0, 12));
  told.after('rows').add(String(Math.min(6, shape.match(/\d/g)?.length ?? 0)));
  for (const sign of new Set(text.replaceAll(/[\d\s]/g, ''))) told.after('sign').add(sign);
  if (/\s/.test(text)) told.add('blank');
  if (/^0/.test(text)) told.add('begins 0');
  if (/^\+|^\(?\+/.test(text) || tokens[from - 1]?.text === '+') told.add('plus');
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) told.add('year');
  if (/\b(?:1[5-9]|20)\d\d\b/.test(text)) told.add('with year');
  for (const [side, step] of [
    ['<', from - 1],
    ['<<', from - 2],
    ['>', to],
    ['>>', to + 1],
  ] as const) {
    const token = tokens[step];
    told.after(side).add(classOf(token));
    if (token && !looks(token, Form.digits | Form.unknown)) told.under(side).add(token.folded);
    if (looks(token, Form.unknown)) told.after(side).add('unknown');
    if (is(token, Kind.month)) told.after(side).add('month');
  }
  for (let index = Math.max(0, from - REACH); index < Math.min(tokens.length, to + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || (index >= from && index < to)) continue;
    if (leading.has(token.folded)) told.add('led');
    if (looks(token, Form.unknown)) told.add('with unknown');
    if (isWorded(token)) traits.under(`${language}:`).add(token.folded);
  }
}
