import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording } from '../lexicon/wordings.ts';
import { countable, nounAfter, valueOf } from './counted-nouns.ts';
import { smallCounts } from './counts.ts';
import { evidenceOf } from './evidence.ts';
import type { Sentence } from './sentence.ts';
import { around, classOf, isWorded } from './traits.ts';
import { smallVotes } from './votes.ts';
import { both, gathered, type Telling, type Traits } from '../weights/weigh.ts';

/** A numeral, or a word that says how many, with what can be observed of it: tokens `[from, to)`. */
export interface CountCandidate {
  readonly from: number;
  readonly to: number;
  readonly traits: ReadonlySet<string>;
  readonly tell: Telling;
}

const sizes = wording('sizes');
/** What a record is made of; where it is counted, nobody is. */
const things = wording('things on record');

/** From so many times the fewest on, a number by itself points to nobody. */
const MANY = 4;

/** Without one of these nobody is counted: the numbers are those of a setting or a drawing. */
const told = countable | Kind.past | Kind.speech | Kind.presence | Kind.utterance | Kind.session | Kind.event;

/** Every word of a sentence that counts, if fewer than `k` may be meant. */
export function countCandidates(sentence: Sentence, k: number): CountCandidate[] {
  const { tokens, kind, form } = sentence;
  if ((kind & told) === 0) return [];
  if ((form & Form.digits) === 0 && (kind & (Kind.number | Kind.one | Kind.determiner | countable)) === 0)
    return [];
  const places = tokens.flatMap((token, index) =>
    isCounting(token) &&
    !isSigned(tokens, index) &&
    !countsThings(tokens, index) &&
    mayBeFew(tokens, token, k)
      ? [index]
      : [],
  );
  if (places.length === 0) return [];
  const shaped = tokens.map(() => '');
  for (const { from, to } of smallCounts(sentence, k)) shaped.fill('counted', from, to);
  for (const { start, end } of smallVotes(sentence, k))
    for (const [index, token] of tokens.entries())
      if (token.start < end && start < token.end) shaped[index] = 'voted';
  return places.map((index) => {
    const tell = (traits: Traits): void => {
      tellTraitsAt(traits, sentence, index, k, shaped[index] ?? '');
    };
    return {
      from: index,
      to: Math.max(index + 1, shaped[index] === '' ? 0 : endOf(shaped, index)),
      tell,
      get traits() {
        return gathered(tell);
      },
    };
  });
}

const endOf = (shaped: readonly string[], index: number): number => {
  let to = index;
  while (to < shaped.length && shaped[to] === shaped[index]) to += 1;
  return to;
};

/** A number with a sign is a score or a change; nobody is counted with it. */
const isSigned = (tokens: readonly Token[], index: number): boolean =>
  /^[−+±]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 1]?.end === tokens[index]?.start;

/** Whether what is counted, behind the number or before its brackets, is nobody. */
const countsThings = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')'
    ? !is(tokens[index - 2], countable)
    : things.has(tokens[index + 1]?.folded ?? '');

const isCounting = (token: Token): boolean =>
  valueOf(token) !== undefined || is(token, Kind.one) || sizes.has(token.folded);

/** Whether a number or its complement may be below `k`: 40 is so only beside a number of nearly that size. */
function mayBeFew(tokens: readonly Token[], token: Token, k: number): boolean {
  const value = valueOf(token);
  if (value === undefined || value < MANY * k) return true;
  return tokens.some((other) => {
    const all = valueOf(other);
    return all !== undefined && all !== value && Math.abs(all - value) < k;
  });
}

function tellTraitsAt(traits: Traits, sentence: Sentence, index: number, k: number, shape: string): void {
  const { tokens, language } = sentence;
  const token = tokens[index];
  const value = valueOf(token);
  const size =
    value === undefined
      ? (token?.folded ?? '')
      : value === 0
        ? 'none'
        : value === 1
          ? 'one'
          : value < k
            ? 'few'
            : value < MANY * k
              ? 'small'
              : 'many';
  const near = [...around(tokens, index, index + 1)];
  const values = near.flatMap(([, other]) => valueOf(other) ?? []);
  const told = both(traits, traits.after(size));
  told.add(language);
  if (value !== undefined) told.add(looks(token, Form.digits) ? 'digits' : 'numeral');
  if (shape !== '') told.add(shape);
  for (const other of values) {
    if (value === undefined || other === value) continue;
    if (Math.abs(other - value) < k) told.add('near another');
    told.add(other < k ? 'with few' : other < 6 * k ? 'with small' : 'with many');
  }
  told.after('numbers').add(String(Math.min(3, values.length)));
  for (const [name, found] of Object.entries(evidenceOf(sentence))) if (found) told.add(name);
  const noun = nounAfter(tokens, index);
  const counted = noun === undefined ? undefined : tokens[noun];
  if (counted && noun !== undefined) {
    for (const [name, bit] of [
      ['human', Kind.human],
      ['group', Kind.group],
      ['role', Kind.role],
      ['head', Kind.head],
    ] as const)
      if (is(counted, bit)) told.after('counts').add(name);
    told.after('counts').under(`${language}:`).add(counted.folded);
    told.after('after').add(String(Math.min(3, noun - index)));
  } else told.add('counts nobody');
  let all = 0;
  for (const [, other] of near) all |= other.kind;
  for (const [name, bit] of [
    ['countable', countable],
    ['speech', Kind.speech],
    ['presence', Kind.presence],
    ['past', Kind.past],
    ['utterance', Kind.utterance],
    ['event', Kind.event],
    ['place', Kind.place | Kind.country],
    ['institution', Kind.institution],
  ] as const)
    if ((all & bit) !== 0) told.after('with').add(name);
  for (const [side, step] of [
    ['<', -1],
    ['<<', -2],
    ['>', 1],
    ['>>', 2],
  ] as const) {
    const other = tokens[index + step];
    told.after(side).add(classOf(other));
    if (other) told.under(`${side}${language}:`).add(valueOf(other) === undefined ? other.folded : 'numeral');
  }
  const words = traits.under(`${language}:`);
  for (let place = Math.max(0, index - 8); place < Math.min(tokens.length, index + 9); place += 1) {
    const other = tokens[place];
    if (other && place !== index && isWorded(other)) words.add(other.folded);
  }
}
