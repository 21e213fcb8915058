import { defineRule, type Objection } from '../define-rule.ts';
import type { NameSort } from '../grammar/name-candidates.ts';
import { namesOf } from '../grammar/names.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';

const sorts: ReadonlySet<NameSort> = new Set(['unknown', 'capitals']);

/** Words that are neither of the language nor a name on file are taken for a person's. */
function* names(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of namesOf(sentence, sorts))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

export const noPersonNames = defineRule({
  id: 'no-person-names',
  category: 'person-name',
  severity: 'error',
  problem: {
    en: 'These words may name a person.',
    de: 'Diese Wörter könnten eine Person nennen.',
  },
  remedy: {
    en: 'Write “one participant”, or leave out who spoke. A cited author needs the year beside the name; a place or institution belongs on the lists of the lexicon.',
    de: 'Schreiben Sie „eine Stimme“, oder lassen Sie weg, wer sprach. Zitierte brauchen die Jahreszahl neben dem Namen; Orte und Institutionen gehören in die Listen des Lexikons.',
  },
  sentence: names,
  examples: {
    passes: [
      'Interior ministries count arrivals, labour ministries count vacancies.',
      'Nilsson, Griggs and Visbeck (2016) rate interactions on seven points.',
      'The Dublin Regulation asks which state examines a claim.',
      'Agadez was a hub of trade across the Sahara.',
      'Der Gini-Koeffizient sagt wenig über die zweite Generation.',
      'Koch, Kellnerin, Küchenhilfe: Jede dritte Stelle bleibt unbesetzt.',
      'Frau und Mann werden getrennt angehört.',
    ],
    flags: [
      { text: 'The point came up when Amara Nwosu questioned the quota.', span: 'Amara Nwosu' },
      { text: 'Nobody contradicted Okonjo-Bassey on the cost of bonds.', span: 'Okonjo-Bassey' },
      { text: 'Ms Rose wondered if the pool would ever be more than a website.', span: 'Rose' },
      { text: 'The table was moderated by Pieter van der Hoeven.', span: 'Pieter van der Hoeven' },
      { text: 'Dem hielt van der Meulen entgegen, dass dies Alltag sei.', span: 'van der Meulen' },
      { text: 'Man könne, so Kowalczyk, beides haben.', span: 'Kowalczyk' },
      { text: 'Frau Yıldızoğlu bat um getrennte Zahlen.', span: 'Yıldızoğlu' },
    ],
  },
});
