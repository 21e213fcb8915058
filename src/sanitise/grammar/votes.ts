import type { Span } from '../breach.ts';
import { Form, Kind } from '../lexicon/token.ts';
import type { Sentence } from './sentence.ts';

const numerals: readonly string[] = [
  'none|niemand|null|no one',
  'one|ein|eine|einer|einem|eins',
  'two|zwei|zweien',
  'three|drei|dreien',
  'four|vier|vieren',
  'five|fünf',
  'six|sechs',
  'seven|sieben',
  'eight|acht',
  'nine|neun',
  'ten|zehn',
  'eleven|elf',
  'twelve|zwölf|zwölfköpfig\\w*',
];
const numeral = `(?:\\d{1,2}|${numerals.join('|')})`;
const someone =
  '(?:participants?|attendees|delegat\\w+|people|speakers?|agencies|ministries|unions?|cities|members|tables?|group|teilnehm\\w+|anwesend\\w*|personen|tisch\\w*|befragt\\w*|fachverbände\\w*|verbände\\w*|gruppe|runde|geladen\\w*|eingeladen\\w*|partnerländer\\w*)';

const words = numerals.map((shape) => new RegExp(`^(?:${shape})$`));
const valueOf = (text: string): number => {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return words.findIndex((shape) => shape.test(word));
};

/** Shapes of votes and shares; every group is a numeral of which one must be small. */
const shapes: readonly RegExp[] = [
  `\\b(${numeral})\\s*(?:–|-|:|zu|to)\\s*(${numeral})\\b(?=[^.]{0,40}\\b(?:vote|votes|discussion|abstention|enthaltung|stimmen)\\b)`,
  `\\b(?:vote|votum|abstimmung|ergebnis)\\b[^.]{0,40}[:,]\\s*(${numeral})\\s*(?:–|-|:|zu|to)\\s*(${numeral})\\b`,
  `\\b(${numeral})\\s+(?:said\\s+)?(?:yes|ja|for|dafür)\\b[^.]{0,12}\\b(${numeral})\\s+(?:said\\s+)?(?:no|nein|against|dagegen)\\b`,
  `\\b(${numeral})\\s+\\p{L}+\\s+(?:for|dafür),\\s*(${numeral})\\s+(?:against|dagegen)\\b`,
  `\\bn\\s*=\\s*(${numeral})(?![\\d.,])`,
  `\\b(?:by|with)\\s+a\\s+(single)\\s+vote\\b`,
  `\\b(?:fewer|less)\\s+than\\s+(${numeral})\\s+${someone}`,
  `\\bweniger\\s+als\\s+(${numeral})\\s+${someone}`,
  `\\b(?:half|a\\s+third|a\\s+quarter|two\\s+thirds|three\\s+quarters)\\s+of\\s+the\\s+(${numeral})\\s+(?:\\p{L}+\\s+){0,2}${someone}`,
  `\\b(?:die\\s+hälfte|ein\\s+drittel|ein\\s+viertel|zwei\\s+drittel|drei\\s+viertel)\\s+der\\s+(${numeral})\\s+(?:\\p{L}+\\s+){0,2}${someone}`,
  `\\b(?:exactly|precisely|namely|genau|um\\s+genau\\s+zu\\s+sein:?)\\s+(${numeral})(?=\\s*[,.)]|\\s+(?:to\\s+be\\s+exact|landkreise|kommunen|städte|ressorts|ministerien))`,
  `\\b(${numeral})\\s+to\\s+be\\s+exact\\b`,
  `\\b(${numeral})\\s+(?:von|of)\\s+(?:den\\s+|the\\s+)?(${numeral})\\s+(?:\\p{L}+\\s+){0,1}${someone}`,
  `\\bunter\\s+(?:den\\s+)?(${numeral})\\s+${someone}[^.]{0,30}\\b(?:eine[rs]?|keine[rs]?)\\b`,
  `\\b(?:einer|eine|zwei|drei|one|two|three)\\s+(?:von|of)\\s+(?:uns|us)\\s+(${numeral})`,
  `\\b(?:weder\\s+die)\\s+(eine)\\s+noch\\s+die\\s+andere\\b`,
  `\\bhands?\\s+went\\s+up\\b[^.]{0,60}\\b(${numeral})\\b`,
  `\\b(${numeral})\\s+(?:arme|hände|hands|arms)\\s+(?:hoch|up|went|gingen)\\b`,
].map((shape) => new RegExp(shape, 'giu'));

/** Votes and shares that show how few were for or against: 14 zu 2, n = 3, half of the four agencies. */
export function* smallVotes({ tokens, passage, kind, form }: Sentence, k: number): Generator<Span> {
  if ((form & (Form.digits | Form.year)) === 0 && (kind & (Kind.number | Kind.one)) === 0) return;
  if ((form & Form.year) !== 0) return;
  const start = tokens[0]?.start ?? 0;
  const text = passage.text.slice(start, tokens.at(-1)?.end ?? 0);
  if (/\b(?:1[89]|20)\d\d\b/.test(text)) return;
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const values = match.slice(1).map((group) => (/single/i.test(group) ? 1 : valueOf(group)));
      const isShare = /half|third|quarter|hälfte|drittel|viertel|unter|\bvon\b|\bof\b/i.test(match[0]);
      const limit = /fewer|less|weniger/i.test(match[0]) ? k + 1 : isShare ? 4 * k : k;
      if (!values.some((value) => value >= 0 && value < limit)) continue;
      yield { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
}
