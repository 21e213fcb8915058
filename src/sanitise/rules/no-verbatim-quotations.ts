import { defineRule, type Objection } from '../define-rule.ts';
import { judge } from '../grammar/judged.ts';
import { quotationCandidates } from '../grammar/quotation-traits.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import type { Document } from '../reading/document.ts';
import weights from '../weights/quotations.json' with { type: 'json' };
import { verdictBy } from '../weights/weigh.ts';

const verdict = verdictBy(weights);

function* quotations(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of judge(quotationCandidates(sentence), verdict))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

/** A marked text of this many words may be a term or a title. */
const LONGEST_TERM = 3;

/** Quotations that HTML marks, without a source beside them. */
function* blocks({ text }: Document): Generator<Objection> {
  for (const match of text.matchAll(/<(blockquote|q)\b([^>]*)>([^<]*)<\/\1>/gi)) {
    const [whole, , attributes = '', inside = ''] = match;
    if (/\bcite=/.test(attributes) || inside.trim().split(/\s+/).length <= LONGEST_TERM) continue;
    const start = match.index + whole.indexOf('>') + 1;
    yield { start, end: start + inside.length };
  }
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
