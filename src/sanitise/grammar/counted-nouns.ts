import german from '../lexicon/de/numerals.json' with { type: 'json' };
import english from '../lexicon/en/numerals.json' with { type: 'json' };
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { alternatives } from '../lexicon/wordings.ts';

const values: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...english.counted, ...german.counted }),
);

export const isNumeral = ({ text, folded }: Pick<Token, 'text' | 'folded'>): boolean =>
  /^\d{1,3}$/.test(text) || values.has(folded);

/** Value of a numeral, in digits or words; nothing where a word is none. */
export function valueOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (looks(token, Form.digits) && /^\d{1,3}$/.test(token.text)) return Number(token.text);
  return values.get(token.folded);
}

/** Someone or some body that can be counted in a room. */
export const countable = Kind.human | Kind.group | Kind.role | Kind.head;
export const always = new RegExp(`^(?:${alternatives('beginnings of those in the room')})`);

/** The counted noun within six tokens of the count, if it is someone in the room. */
export function nounAfter(tokens: readonly Token[], index: number): number | undefined {
  for (let place = index + 1; place < Math.min(tokens.length, index + 8); place += 1) {
    const token = tokens[place];
    if (token === undefined || looks(token, Form.sign)) return undefined;
    if (
      is(token, countable) &&
      !(
        is(token, Kind.speech | Kind.act) &&
        is(tokens[place - 1], Kind.determiner) === false &&
        place === index + 1
      )
    )
      return place;
    if (place > index + 1 && is(token, Kind.speech | Kind.presence) && is(token, Kind.past)) return undefined;
  }
  return undefined;
}
