import type { Domain } from './digest.ts';
import type { ListedPerson } from './entry.ts';
import { readName, wordsOfName, type NameWords } from './name-words.ts';
import { sounds } from './sound.ts';

/** What is filed about an entry: texts, each in its domain. */
export type Form = readonly [domain: Domain, text: string];

/** Two words in an order that does not depend on theirs. */
export const pairOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Shorter names written as one word are ordinary words too often. */
const shortestJoined = 6;
const shortestAddress = 5;

/** Everything under which a person may be found; forms may come more than once. */
export function* personForms({ given, middle, family, nicknames }: ListedPerson): Generator<Form> {
  const [called, between, last] = [readName(given), readName(middle), readName(family)];
  const alias = nicknames.filter((name) => wordsOfName(name).length === 1).map(readName);
  const alone = last.own.length > 0 ? [last, ...alias] : [called, ...alias];
  for (const form of alone.flatMap(({ own }) => own)) {
    yield ['t', form];
    yield ['u', form];
  }
  const first = [called, ...alias];
  for (const name of first) {
    yield* pairForms(name, last);
    yield* pairForms(name, between);
    yield* joinedForms(name, last);
  }
  yield* pairForms(between, last);
  const [whole] = readName([given, middle, family].join(' ')).own.slice(-1);
  if (middle && whole) yield* [['t', whole] as const, ['j', whole] as const];
  for (const name of nicknames) {
    const words = wordsOfName(name);
    if (words.length < 2) continue;
    yield* personForms({
      kind: 'person',
      given: words[0] ?? '',
      middle: words.slice(1, -1).join(' '),
      family: words.at(-1) ?? '',
      nicknames: [],
    });
  }
}

/** Two names beside each other in either order, as written, by ear, and the first as an initial. */
function* pairForms(first: NameWords, last: NameWords): Generator<Form> {
  if (first.paired.length === 0 || last.paired.length === 0) return;
  for (const form of [...first.paired, ...last.paired]) yield ['t', form];
  for (const other of last.paired) {
    for (const form of [...first.paired, ...first.initials]) yield ['f', pairOf(form, other)];
  }
  const ears = [first, last].map(({ sounded }) => new Set(sounded.flatMap(sounds)));
  const [heard = new Set(), after = new Set()] = ears;
  if (heard.size === 0 || after.size === 0) return;
  for (const sound of [...heard, ...after]) yield ['k', sound];
  for (const sound of heard) for (const other of after) yield ['p', pairOf(sound, other)];
}

/** Names written as one word, in slugs and addresses: amaranwosu, anwosu, amaran. */
function* joinedForms(first: NameWords, last: NameWords): Generator<Form> {
  for (const family of last.own) {
    for (const form of first.own) {
      for (const joined of [form + family, family + form]) {
        if (joined.length >= shortestJoined) yield* [['t', joined] as const, ['j', joined] as const];
      }
      yield* addressForms(form + family.slice(0, 1));
    }
    for (const initial of first.initials)
      yield* [...addressForms(initial + family), ...addressForms(family + initial)];
  }
}

function* addressForms(localPart: string): Generator<Form> {
  if (localPart.length >= shortestAddress) yield* [['t', localPart] as const, ['d', localPart] as const];
}
