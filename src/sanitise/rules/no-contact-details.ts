import type { Span } from '../breach.ts';
import { contactCues } from '../contacts/contact-cues.ts';
import {
  disguised,
  email,
  halfSpoken,
  ownPage,
  shouted,
  signs,
  spoken,
  underscored,
  undotted,
  unended,
} from '../contacts/mail-shapes.ts';
import { digitsIn, findNumbers, shortestNumber } from '../contacts/find-numbers.ts';
import {
  admission,
  digitWords,
  mailingAddress,
  spokenExtension,
  twoDigitWords,
  vanity,
} from '../contacts/number-shapes.ts';
import { defineRule, type Objection } from '../define-rule.ts';
import { judge } from '../grammar/judged.ts';
import { numberCandidates } from '../grammar/number-traits.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { isWorded } from '../grammar/traits.ts';
import weights from '../weights/numbers.json' with { type: 'json' };
import { verdictBy } from '../weights/weigh.ts';
import type { Document } from '../reading/document.ts';
import { readingsOf, spansOf, withoutOverlaps } from '../reading/regions.ts';

/** Ways to reach someone: e-mail however it is disguised, telephone, postal address, bank account. */
export const noContactDetails = defineRule({
  id: 'no-contact-details',
  category: 'contact-detail',
  severity: 'error',
  problem: {
    en: 'A contact detail leads to a person or a house.',
    de: 'Eine Kontaktangabe führt zu einer Person oder einem Haus.',
  },
  remedy: {
    en: 'Delete it; point to a published document instead, or write that questions go through the atlas’s own page.',
    de: 'Löschen Sie sie; verweisen Sie auf ein veröffentlichtes Dokument oder auf die Seite des Atlas.',
  },
  sentence: looksLikeNumbers,
  source: (document) => withoutOverlaps(contactsIn(document)),
  examples: {
    passes: [
      'Resolution 73/195 of 19 December 2018, A/RES/73/195, Regulation (EU) No 604/2013, pp. 112–139, 2018–2030.',
      'ISBN 978-3-16-148410-0 führt auf die Druckfassung, ISSN 2190-8222 auf die Reihe, doi:10.1787/9789264256996-en.',
      'The grant agreement, number 0049-2021-7734, expired; line 030 covers courses, line 031 procedures.',
      'Die Gebühr stieg von 030 auf 045 Punkte; im Notfall gilt die Nummer 112.',
      'Migrants made up 281 000 000 people, or +3.6 per cent, on 05.06.2020 at 09:30 at 52.5200° N, 13.4050° E.',
      'Costs came to 1 234 567 890 euros; the budget line is 0601 684 21-011 of 2021.',
      'Arbeitsmarkt 4.0, die Neue Seidenstraße 2013, Artikel 16a und Ziel 10.7 stehen nebeneinander.',
      'In 2012 European Court judgments, 1951 Geneva Convention and 10 Main Streets of thought were cited (at length).',
      'Addresses are written as `name@example.org`; the pair DE-MA 2018 is compared with FR-MA 2019.',
      'Install satteri@0.4.2 and pagefind@1.6.0; workers (at risk) arrive at one point.',
    ],
    flags: [
      {
        text: 'Die Nummer ist null drei null, dreiundzwanzig, zwölf fünf.',
        span: 'null drei null, dreiundzwanzig, zwölf fünf',
      },
      { text: 'Unter Apparat siebzehn-null-acht meldete sich jemand.', span: 'Apparat siebzehn-null-acht' },
      { text: 'Am Eingang stand der Wagen, HRO-LK 719.', span: 'HRO-LK 719' },
      { text: 'Questions go to i.talvik@dialogue.example.', span: 'i.talvik@dialogue.example' },
      { text: 'Write to info@dialogue.example.', span: 'info@dialogue.example' },
      { text: 'Slides: i.talvik [at] dialogue [dot] org', span: 'i.talvik [at] dialogue [dot] org' },
      { text: 'Write to ilse dot talvik at dialogue dot org.', span: 'ilse dot talvik at dialogue dot org' },
      {
        text: 'Schreiben an talvik klammeraffe dialog punkt de.',
        span: 'talvik klammeraffe dialog punkt de',
      },
      { text: 'Mail: talvik(ät)dialog.example', span: 'talvik(ät)dialog.example' },
      { text: 'Mail: talvik&#64;dialog&#46;example', span: 'talvik&#64;dialog&#46;example' },
      { text: 'Reach the convenor on +49 30 5557 0199.', span: '+49 30 5557 0199' },
      { text: 'Ring 0044 20 7946 0991 and ask.', span: '0044 20 7946 0991' },
      { text: 'Mobil 0171 5550991, nach 18 Uhr.', span: '0171 5550991' },
      { text: 'Tel.: (0228) 555 0199, Durchwahl -27', span: '(0228) 555 0199' },
      { text: 'Post an Lindenstraße 14b, 53177 Bonn.', span: 'Lindenstraße 14b' },
      { text: 'Books go to 27 Rue des Lilas, 1000 Brussels.', span: '27 Rue des Lilas' },
      { text: 'Ihr Hausruf ist 3391.', span: 'Hausruf ist 3391' },
      { text: 'The car, licence plate 117 CD 24, waited.', span: 'licence plate 117 CD 24' },
      { text: 'Geboren am 14. März 1979, stand auf dem Schild.', span: 'Geboren am 14. März 1979' },
      {
        text: 'Write to ilse underscore talvik at dialogue.',
        span: 'ilse underscore talvik at dialogue',
      },
      { text: 'IBAN DE02 1203 0000 0000 2020 51', span: 'DE02 1203 0000 0000 2020 51' },
    ],
  },
});

const verdict = verdictBy(weights);

/** Fewest words that can tell whether a number leads to someone. */
const fewestWords = 3;

/** Numbers in shapes that no pattern knows, where the words around them lead to someone. */
function* looksLikeNumbers(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of judge(numberCandidates(sentence), verdict)) {
    const span = stretch(sentence.tokens, from, to);
    yield { ...span, severity: isTold(sentence, span) ? severity : 'warning' };
  }
}

/** Whether words tell what a number is: it is no entry of an index, no part of a file’s name, and not short. */
function isTold({ passage: { text }, tokens }: Sentence, { start, end }: Span): boolean {
  return (
    digitsIn(text.slice(start, end)) >= shortestNumber &&
    tokens.filter(isWorded).length >= fewestWords &&
    !/[\p{L}_/#.]/u.test(text.charAt(start - 1))
  );
}

function* contactsIn(document: Document): Generator<Span> {
  for (const { text, at: place } of readingsOf(document)) {
    for (const span of contacts(text)) yield place(span);
  }
}

function* contacts(text: string): Generator<Span> {
  const cues = contactCues(text);
  if (cues.at) {
    yield* spansOf(text, email);
    yield* spansOf(text, unended);
  }
  if (/[89]00/.test(text)) yield* spansOf(text, vanity);
  if (cues.mailing) yield* spansOf(text, mailingAddress);
  if (signs.undotted.test(text)) yield* spansOf(text, undotted);
  if (cues.page && cues.domain) yield* spansOf(text, ownPage);
  if (cues.spoken) yield* spansOf(text, underscored);
  if (cues.admission) yield* spansOf(text, admission);
  if (signs.disguised.test(text)) yield* disguises(text);
  if (signs.spoken.test(text)) yield* spansOf(text, spoken);
  if (signs.halfSpoken.test(text)) yield* spansOf(text, halfSpoken);
  if (signs.shouted.test(text)) yield* spansOf(text, shouted);
  if (twoDigitWords.test(text)) yield* spansOf(text, digitWords);
  if (cues.extension) yield* spansOf(text, spokenExtension);
  if (/\d/.test(text)) yield* findNumbers(text, cues);
}

function* disguises(text: string): Generator<Span> {
  for (const span of spansOf(text, disguised)) {
    const found = text.slice(span.start, span.end);
    if (!signs.joined.test(found) || signs.host.test(found)) yield span;
  }
}
