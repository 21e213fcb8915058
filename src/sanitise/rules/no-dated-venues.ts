import { defineRule, type Objection } from '../define-rule.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { remembered } from '../grammar/remembered.ts';

const met = remembered(
  /^(?:met|reconvened|convened|gathered|held|sat|opened|took|dialogue|session|round|workshop|meeting|retreat|roundtable|we|group|ran|come|comes|sitzung|runde|dialog|dialogs|treffen|workshop|klausur|tagung|werkstatt|wir|gruppe|man|traf|getroffen|saß|kam|lud|fand|auftakt)$/,
);
const venueLike = remembered(
  /(?:^|\p{L})(?:hotel|villa|schloss|castle|palace|embassy|botschaft|library|bibliothek|residence|akademie|academy|house|haus|hall|saal|university|universität|kloster|abbey|waterworks|wasserwerk|zentrum|centre|center|museum|restaurant|gästehaus|guesthouse|landgut|manor|rathaus|ratssaal|salon|campus|lodge|resort|chateau|château|schule|theater|theatre|club|büro)(?:s|es)?$/iu,
);
const numeric = remembered(
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}\/\d{1,2}\/\d{2,4})$/,
);
const weekday = remembered(
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|diens|donners|frei|sams|sonn)tag$|^mittwoch$/,
);

/** Day of an event: day and month, a date in digits, the day after an election. */
function datePlace(tokens: readonly Token[]): number {
  return tokens.findIndex((token, index) => {
    if (numeric.test(token.text)) return true;
    if (
      is(token, Kind.month) &&
      [tokens[index - 1], tokens[index - 2], tokens[index + 1]].some(
        (near) => /^\d{1,2}(?:st|nd|rd|th)?\.?$/.test(near?.text ?? '') || looks(near, Form.year),
      )
    )
      return true;
    if (weekday.test(token.folded) && /^(?:of|last|first|in)$/.test(tokens[index - 1]?.folded ?? ''))
      return true;
    return (
      (/^(?:after|before|nach|vor)$/.test(token.folded) &&
        tokens.slice(index, index + 6).some(({ folded }) => /election|wahl$|tagswahl/.test(folded))) ||
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
    !tokens.some(({ folded }) => met.test(folded)) &&
    (kind & Kind.event) === 0 &&
    !/^\p{Lu}/u.test(tokens[0]?.text ?? '')
  )
    return;
  const venue = tokens.findLastIndex((token) => is(token, Kind.venue) || venueLike.test(token.text));
  const place = tokens.findLastIndex((token) => is(token, Kind.place | Kind.country));
  const gathering =
    tokens.some(({ folded }) => met.test(folded)) || (kind & (Kind.event | Kind.session)) !== 0;
  if (!gathering && venue < 0) return;
  const where = venue >= 0 ? venue : place;
  if (where < 0) return;
  const statesman = tokens.some(({ folded }) =>
    /^(?:heads|states|staaten|summit|gipfel|conference|konferenz|council|rat|assembly|generalversammlung|forum|signed|unterzeichnet|geschlossen|adopted|verabschiedet|demonstrations|law|treaty|vertrag)$/.test(
      folded,
    ),
  );
  if (statesman) return;
  const ends = [date, where, place].filter((index) => index >= 0);
  yield {
    ...stretch(tokens, Math.max(0, Math.min(...ends) - 1), Math.max(...ends) + 1),
    severity: venue >= 0 && gathering ? 'error' : 'warning',
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
