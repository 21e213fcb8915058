import type { Span } from '../breach.ts';
import german from '../lexicon/de/numerals.json' with { type: 'json' };
import english from '../lexicon/en/numerals.json' with { type: 'json' };
import { Form, Kind } from '../lexicon/token.ts';
import { alternatives, alternativesOf, type WordingName } from '../lexicon/wordings.ts';
import { hint, hintAt, hintAtPhrases } from './hints.ts';
import type { Sentence } from './sentence.ts';

const values: ReadonlyMap<string, number> = new Map(Object.entries({ ...english.voted, ...german.voted }));
const valueOf = (text: string): number => {
  const word = text.toLowerCase();
  return /^\d+$/.test(word) ? Number(word) : (values.get(word) ?? -1);
};

const any = (name: WordingName): string => `(?:${alternatives(name)})`;
const numeral = String.raw`(?:\d{1,2}|${alternativesOf(values.keys())})`;
const ratio = String.raw`(${numeral})\s*(?:–|-|:|${alternatives('ratio')})\s*(${numeral})`;
const someone = any('voters');

const ballots = hintAtPhrases('words after a ballot', 'headings of votes');

const opposition = new RegExp(String.raw`\b(?:${alternatives('no')}|${alternatives('against')})\b`, 'iu');
const opposed = hint(({ text }) => opposition.test(text));
const voters = hintAtPhrases('voters');
const exact = hintAtPhrases('exactly', 'to be exact');
const others = hintAtPhrases('by one vote', 'nor the other', 'hands went up', 'hands');
const ofUs = hintAt(new Set(['us', 'uns', '=']));

/** Shapes of votes and shares, by the hint each needs; every group is a numeral of which one must be small. */
const shapes = (
  [
    [ballots, String.raw`\b${ratio}\b(?=[^.]{0,40}\b${any('words after a ballot')}\b)`],
    [ballots, String.raw`\b${any('headings of votes')}\b[^.]{0,40}[:,]\s*${ratio}\b`],
    [
      opposed,
      String.raw`\b(${numeral})\s+(?:said\s+)?${any('yes')}\b[^.]{0,12}\b(${numeral})\s+(?:said\s+)?${any('no')}\b`,
    ],
    [
      opposed,
      String.raw`\b(${numeral})\s+\p{L}+\s+${any('in favour')},\s*(${numeral})\s+${any('against')}\b`,
    ],
    [ofUs, String.raw`\bn\s*=\s*(${numeral})(?![\d.,])`],
    [others, String.raw`\b${any('by one vote')}\b`],
    [voters, String.raw`\b${any('fewer than')}\s+(${numeral})\s+${someone}`],
    [voters, String.raw`\b${any('shares of the')}\s+(${numeral})\s+(?:\p{L}+\s+){0,2}${someone}`],
    [exact, String.raw`\b${any('exactly')}\s+(${numeral})(?=\s*[,.)]|\s+${any('counted to be exact')})`],
    [exact, String.raw`\b(${numeral})\s+${any('to be exact')}\b`],
    [
      voters,
      String.raw`\b(${numeral})\s+${any('of all')}\s+(?:${any('articles of all')}\s+)?(${numeral})\s+(?:\p{L}+\s+){0,1}${someone}`,
    ],
    [voters, String.raw`\b${any('among')}\s+(${numeral})\s+${someone}[^.]{0,30}\b${any('one or none')}\b`],
    [ofUs, String.raw`\b${any('few of us')}\s+(${numeral})`],
    [others, String.raw`\b${any('neither')}\s+(${numeral})\s+${any('nor the other')}\b`],
    [others, String.raw`\b${any('hands went up')}\b[^.]{0,60}\b(${numeral})\b`],
    [others, String.raw`\b(${numeral})\s+${any('hands')}\s+${any('raised')}\b`],
  ] as const
).map(([needs, shape]) => ({ needs, shape: new RegExp(shape, 'giu') }));
const voting = ballots | opposed | voters | exact | others | ofUs;

const isBelow = new RegExp(alternatives('fewer'), 'i');
const isShare = new RegExp(
  String.raw`${alternatives('parts of words for shares')}|\b${any('of all')}\b`,
  'i',
);

/** Votes and shares that show how few were for or against: 14 zu 2, n = 3, half of the four agencies. */
export function* smallVotes({ tokens, passage, kind, form, hints }: Sentence, k: number): Generator<Span> {
  if ((hints & voting) === 0) return;
  if ((form & (Form.digits | Form.year)) === 0 && (kind & (Kind.number | Kind.one)) === 0) return;
  if ((form & Form.year) !== 0) return;
  const start = tokens[0]?.start ?? 0;
  const text = passage.text.slice(start, tokens.at(-1)?.end ?? 0);
  if (/\b(?:1[89]|20)\d\d\b/.test(text)) return;
  for (const { needs, shape } of shapes) {
    if ((hints & needs) === 0) continue;
    for (const match of text.matchAll(shape)) {
      const counts = match.slice(1).map(valueOf);
      const limit = isBelow.test(match[0]) ? k + 1 : isShare.test(match[0]) ? 4 * k : k;
      if (counts.length > 0 && !counts.some((count) => count >= 0 && count < limit)) continue;
      yield { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
}
