import { defineRule, type Objection } from '../define-rule.ts';
import type { NameSort } from '../grammar/name-candidates.ts';
import { namesOf } from '../grammar/names.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';

const sorts: ReadonlySet<NameSort> = new Set(['initials']);

/** A.B., MvB, LdW: letters that stand for a person where they speak or are spoken of. */
function* initials(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of namesOf(sentence, sorts))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

export const noInitials = defineRule({
  id: 'no-initials',
  category: 'person-name',
  severity: 'error',
  problem: { en: 'Initials stand for someone who spoke.', de: 'Initialen stehen für jemanden, der sprach.' },
  remedy: {
    en: 'Leave them out; notes of who said what do not belong in a text that is published.',
    de: 'Lassen Sie sie weg; wer was sagte, gehört in keinen Text, der veröffentlicht wird.',
  },
  sentence: initials,
  examples: {
    passes: [
      'Die Programmseite (GMF o. J.) stellt der Runde drei Fragen.',
      'See Art. 16a(2) GG and Arts. 78–80 TFEU.',
      'Holders of J-1 and H-2A visas fall under different rules.',
      'Table A.2 and Figure B.1 show decisions by outcome.',
      'AMIF, NDICI and IPA III draw on different headings.',
      'Z. B. die i. d. R. knappe Frist nach Abs. 2 S. 1 führt zu Doppelanträgen.',
    ],
    flags: [
      { text: 'J.O. objected that a test would take longer than the harvest.', span: 'J.O.' },
      { text: 'MvB: no appetite for a new agency.', span: 'MvB' },
      { text: 'The backlog was described by Frau K. as a second border.', span: 'K.' },
      { text: 'Laut N. W. scheitern die Programme häufig.', span: 'N. W.' },
      { text: 'J. O. widersprach, weil nichts evaluiert sei.', span: 'J. O.' },
    ],
  },
});
