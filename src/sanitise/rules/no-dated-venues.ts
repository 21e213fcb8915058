import { defineRule, type Objection } from '../define-rule.ts';
import { hint } from '../grammar/hints.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';
import { evidenceOf } from '../grammar/evidence.ts';

const met = wording('meeting');
const venueLike = new RegExp(String.raw`(?:^|\p{L})(?:${alternatives('houses to meet in')})(?:s|es)?$`, 'iu');
const numeric = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}\/\d{1,2}\/\d{2,4})$/;
const weekdays = wording('weekdays');
const beforeWeekday = wording('before a weekday');
const afterOrBefore = wording('after and before');
const electionLike = new RegExp(
  `${alternatives('parts of words for elections')}|(?:${alternatives('ends of words for elections')})$`,
);
const actsOfState = wording('acts of state');

/** A place to meet in, or that someone met. */
const gathering = hint(({ text, folded }) => met.has(folded) || venueLike.test(text));

/** Day of an event: day and month, a date in digits, the day after an election. */
function datePlace(tokens: readonly Token[]): number {
  return tokens.findIndex((token, index) => {
    if (looks(token, Form.digits) && numeric.test(token.text)) return true;
    if (
      is(token, Kind.month) &&
      [tokens[index - 1], tokens[index - 2], tokens[index + 1]].some(
        (near) => /^\d{1,2}(?:st|nd|rd|th)?\.?$/.test(near?.text ?? '') || looks(near, Form.year),
      )
    )
      return true;
    if (weekdays.has(token.folded) && beforeWeekday.has(tokens[index - 1]?.folded ?? '')) return true;
    return (
      (afterOrBefore.has(token.folded) &&
        tokens.slice(index, index + 6).some(({ folded }) => electionLike.test(folded))) ||
      (/tag$/.test(token.folded) && looks(tokens[index + 1], Form.year))
    );
  });
}

function* venues(sentence: Sentence): Generator<Objection> {
  const { tokens, kind, form } = sentence;
  if ((kind & (Kind.month | Kind.venue)) === 0 && (form & Form.digits) === 0) return;
  const { public: published } = evidenceOf(sentence);
  if (published || tokens.some((token) => is(token, Kind.name) && is(token, Kind.public))) return;
  const date = datePlace(tokens);
  if (date < 0) return;
  if (
    !tokens.some(({ folded }) => met.has(folded)) &&
    (kind & Kind.event) === 0 &&
    !/^\p{Lu}/u.test(tokens[0]?.text ?? '')
  )
    return;
  const venue = tokens.findLastIndex((token) => is(token, Kind.venue) || venueLike.test(token.text));
  const place = tokens.findLastIndex((token) => is(token, Kind.place | Kind.country));
  const isGathering =
    tokens.some(({ folded }) => met.has(folded)) || (kind & (Kind.event | Kind.session)) !== 0;
  if (!isGathering && venue < 0) return;
  const where = venue >= 0 ? venue : place;
  if (where < 0) return;
  if (tokens.some(({ folded }) => actsOfState.has(folded))) return;
  const ends = [date, where, place].filter((index) => index >= 0);
  yield {
    ...stretch(tokens, Math.max(0, Math.min(...ends) - 1), Math.max(...ends) + 1),
    severity: venue >= 0 && isGathering ? 'error' : 'warning',
  };
}

export const noDatedVenues = defineRule({
  id: 'no-dated-venues',
  category: 'date-and-venue',
  severity: 'error',
  problem: {
    en: 'Day and place of a session stand together: a guest book or a press photo would tell who was there.',
    de: 'Tag und Ort einer Sitzung stehen beisammen: Ein Gästebuch oder Pressefoto verriete, wer da war.',
  },
  remedy: {
    en: 'Give month and year only, and no house.',
    de: 'Nennen Sie nur Monat und Jahr, und kein Haus.',
  },
  needs: ({ kind, hints }) =>
    (kind & (Kind.event | Kind.session | Kind.venue)) !== 0 || (hints & gathering) !== 0,
  sentence: venues,
  examples: {
    passes: [
      'The Global Compact for Migration was adopted in Marrakech on 10 December 2018.',
      'Heads of state met in Valletta on 11 and 12 November 2015.',
      'Asylum law changed in Germany on 1 July 1993.',
      'Arrivals usually peak in August.',
      'Der Europäische Rat tagte am 15. und 16. Oktober 1999 in Tampere.',
    ],
    flags: [
      {
        text: 'The session took place on 14 March 2024 at Schloss Neuhardenberg.',
        span: '14 March 2024 at Schloss Neuhardenberg',
      },
      { text: 'Second round: Villa Borsig, 12.06.2023, four hours.', span: 'Villa Borsig, 12.06.2023' },
      { text: 'The group met in the library of the embassy on 5 November 2024.', span: '5 November 2024' },
      {
        text: 'Die Sitzung fand am 14. März 2023 im Wissenschaftszentrum Bonn statt.',
        span: '14. März 2023 im Wissenschaftszentrum',
      },
      { text: 'Dritte Runde: 2024-05-22, Rabat, Hotel am Ufer', span: '2024-05-22, Rabat, Hotel' },
    ],
  },
});
