import { defineRule, type Objection } from '../define-rule.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { isDefining, namesDocument, quotationsOf } from '../grammar/quotations.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording } from '../lexicon/wordings.ts';
import type { Document } from '../reading/document.ts';

/** Words that a term or title may have; more are taken for someone's own. */
const LONGEST_TERM = 3;
/** Words that a title may have which the sentence calls one. */
const LONGEST_TITLE = 16;

function* quotations(sentence: Sentence): Generator<Objection> {
  const { tokens, passage, previous, form } = sentence;
  if ((form & Form.quote) === 0 && passage.place !== 'quote') return yield* unmarked(sentence);
  const { session, room, citation, year } = evidenceOf(sentence);
  const heard =
    session ||
    tokens.some((token) => is(token, Kind.utterance) || (is(token, Kind.human) && !is(token, Kind.plural)));
  if (passage.place === 'quote') {
    if (!namesDocument(sentence) && !(previous && namesDocument(previous)))
      yield stretch(tokens, 0, tokens.length);
    return;
  }
  for (const { from, to, words } of quotationsOf(sentence)) {
    const voiced = tokens.some((token, index) => (index < from || index >= to) && isVoice(token));
    if (
      words <= LONGEST_TERM &&
      (!(heard || voiced) || words < 2 || isDefining(sentence) || namesDocument(sentence))
    )
      continue;
    if (
      words > LONGEST_TERM &&
      !room &&
      !voiced &&
      (namesDocument(sentence) || citation || year || (words < LONGEST_TITLE && isDefining(sentence)))
    )
      continue;
    if (
      tokens.slice(from, to).every((token) => looks(token, Form.capital | Form.sign) || token.text.length < 4)
    )
      continue;
    yield stretch(tokens, from, to);
  }
  yield* unmarked(sentence);
}

const voices = wording('voices');

/** Someone whose voice may be quoted. */
const isVoice = (token: Token): boolean =>
  (is(token, Kind.human) && !is(token, Kind.plural)) || voices.has(token.folded);

/** Quotations that HTML marks, without a source beside them. */
function* blocks({ text }: Document): Generator<Objection> {
  for (const match of text.matchAll(/<(blockquote|q)\b([^>]*)>([^<]*)<\/\1>/gi)) {
    const [whole, , attributes = '', inside = ''] = match;
    if (/\bcite=/.test(attributes) || inside.trim().split(/\s+/).length <= LONGEST_TERM) continue;
    const start = match.index + whole.indexOf('>') + 1;
    yield { start, end: start + inside.length };
  }
}

const literally = wording('word for word');

/** “word for word: …” without quotation marks. */
function* unmarked({ tokens, form }: Sentence): Generator<Objection> {
  if ((form & Form.quote) !== 0) return;
  const cue = tokens.findIndex(
    ({ folded }) =>
      literally.has(folded) ||
      (folded === 'word' && tokens.some((next) => next.folded === 'word' && next !== tokens[0])),
  );
  if (cue < 0) return;
  const colon = tokens.findIndex(({ text }, index) => index > cue && text === ':');
  const repeated =
    tokens[cue]?.folded !== 'word' ||
    (tokens[cue + 1]?.folded === 'for' && tokens[cue + 2]?.folded === 'word');
  if (colon >= 0 && repeated && colon + 1 < tokens.length) yield stretch(tokens, colon + 1, tokens.length);
}

export const noVerbatimQuotations = defineRule({
  id: 'no-verbatim-quotations',
  category: 'verbatim-quotation',
  severity: 'error',
  problem: {
    en: 'Words are quoted, and no published document is named that they come from.',
    de: 'Hier wird wörtlich zitiert, ohne dass ein veröffentlichtes Dokument als Quelle genannt ist.',
  },
  remedy: {
    en: 'Say it in your own words. A published text may be quoted: name it in the same sentence, with <Cite source="…" />.',
    de: 'Geben Sie es mit eigenen Worten wieder. Veröffentlichtes darf zitiert werden: Nennen Sie es im selben Satz, mit <Cite source="…" />.',
  },
  sentence: quotations,
  source: blocks,
  examples: {
    passes: [
      'The term “transit country” hides how long people stay.',
      'A “whole-of-government approach” is easier to write down than to staff.',
      'Article 13 of the Universal Declaration of Human Rights states: “Everyone has the right to leave any country.”',
      'Von »Brain Drain« zu sprechen verdeckt vieles.',
      'In der Präambel des Grundgesetzes heißt es „im Bewusstsein seiner Verantwortung vor Gott“.',
    ],
    flags: [
      {
        text: 'One participant said: “We recruit nurses from wards that are empty.”',
        span: 'We recruit nurses from wards that are empty',
      },
      {
        text: 'In the words of a participant, ‘a visa is a promise the state makes’.',
        span: 'a visa is a promise the state makes',
      },
      {
        text: '> We keep signing partnerships and then we lose the file.',
        span: 'We keep signing partnerships and then we lose the file.',
      },
      {
        text: '«Das ist kein Verfahren, das ist eine Lotterie», sagte jemand.',
        span: 'Das ist kein Verfahren, das ist eine Lotterie',
      },
      { text: 'Wörtlich hieß es am Tisch: Wir wissen genau, dass es nicht geht.', span: 'Wir wissen genau' },
    ],
  },
});
