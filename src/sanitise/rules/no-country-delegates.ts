import { defineRule, type Objection } from '../define-rule.ts';
import type { ActorKind } from '../grammar/actors.ts';
import { attributionsTo } from '../grammar/attributions.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Kind } from '../lexicon/token.ts';

const kinds: ReadonlySet<ActorKind> = new Set(['country', 'nationals', 'delegate']);

function* delegates(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of attributionsTo(sentence, kinds))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

export const noCountryDelegates = defineRule({
  id: 'no-country-delegates',
  category: 'country-delegate',
  severity: 'error',
  problem: {
    en: 'Something said or done in the session is tied to a country.',
    de: 'Etwas, das in der Sitzung gesagt oder getan wurde, wird einem Land zugeordnet.',
  },
  remedy: {
    en: 'Write “a partner country” or “one delegation” only where five or more were present; otherwise leave out who said it. What a state did in public needs its year or document.',
    de: 'Schreiben Sie „ein Partnerland“ oder „eine Delegation“ nur, wenn fünf oder mehr da waren; sonst lassen Sie weg, wer es sagte. Öffentliches Handeln eines Staates braucht Jahr oder Dokument.',
  },
  needs: ({ kind }) => (kind & (Kind.country | Kind.place | Kind.demonym)) !== 0,
  sentence: delegates,
  examples: {
    passes: [
      'Moroccan nurses need well over a year to obtain full recognition.',
      'Norway rejected membership in the referendums of 1972 and 1994.',
      'German law distinguishes toleration from residence.',
      'Tunisia and the European Union signed a memorandum in July 2023.',
      'Kenia beherbergt zwei der größten Lager der Welt.',
      'Georgische Saisonkräfte dürfen seit 2021 einreisen.',
    ],
    flags: [
      { text: 'The Moroccan delegate asked for mobility before readmission.', span: 'Moroccan delegate' },
      { text: 'Norway pushed back on the idea of a common list.', span: 'Norway' },
      { text: 'Our colleague from Tunis recalled the queue.', span: 'colleague from Tunis' },
      {
        text: 'An intervention by Egypt changed the temperature of the room.',
        span: 'intervention by Egypt',
      },
      {
        text: 'Der marokkanische Delegierte erinnerte an das Abkommen von 1963.',
        span: 'marokkanische Delegierte',
      },
      { text: 'Norwegen hielt dagegen: Ohne Rückübernahme gehe es nicht.', span: 'Norwegen' },
    ],
  },
});
