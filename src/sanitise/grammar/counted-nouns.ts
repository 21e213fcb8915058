import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';

const values: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  eins: 1,
  zwei: 2,
  zweien: 2,
  drei: 3,
  dreien: 3,
  vier: 4,
  vieren: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwanzig: 20,
};

/** Value of a numeral, in digits or words; nothing where a word is none. */
export function valueOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,3}$/.test(token.text)) return Number(token.text);
  return values[token.folded];
}

/** Someone or some body that can be counted in a room. */
export const countable = Kind.human | Kind.group | Kind.role | Kind.head;
export const always =
  /^(?:delegat|participant|attendee|voice|speaker|people present|teilnehm|stimme|delegation|anwesend|wortmeldung|gäste|guest|panel|befragte|discussant)/;

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
