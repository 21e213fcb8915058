import { defineRule, type Objection } from '../define-rule.ts';
import type { ActorKind } from '../grammar/actors.ts';
import { attributionsTo } from '../grammar/attributions.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Kind } from '../lexicon/token.ts';

const kinds: ReadonlySet<ActorKind> = new Set(['institution', 'member']);

function* affiliations(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of attributionsTo(sentence, kinds))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

export const noAffiliations = defineRule({
  id: 'no-affiliations',
  category: 'affiliation',
  severity: 'error',
  problem: {
    en: 'Something said or done in the session is tied to an institution.',
    de: 'Etwas, das in der Sitzung gesagt oder getan wurde, wird einer Institution zugeordnet.',
  },
  remedy: {
    en: 'Leave out the house: “it was argued that …”, “one participant from government …” where five or more came from there. If the institution said it in public, cite the document.',
    de: 'Lassen Sie das Haus weg: „es wurde argumentiert, …“, „eine Stimme aus der Verwaltung …“, wenn fünf oder mehr von dort kamen. Hat es sich öffentlich geäußert, nennen Sie das Dokument.',
  },
  needs: ({ kind }) => (kind & (Kind.institution | Kind.head)) !== 0,
  sentence: affiliations,
  examples: {
    passes: [
      'The Federal Ministry of Labour and Social Affairs publishes a list of shortage occupations once a year.',
      'IOM became a related organisation of the United Nations in September 2016.',
      'The Bundestag approved the amendment in June 2023.',
      'Frontex may deploy officers at the request of a member state.',
      'Das BMZ fördert Zentren in Marokko, Ghana und Pakistan.',
      'Der Bundestag beschloss das Gesetz im Juni 2023.',
    ],
    flags: [
      {
        text: 'The Interior Ministry objected in the room to any such wording.',
        span: 'Interior Ministry objected',
      },
      { text: 'Someone from Caritas conceded that volunteers carry too much.', span: 'Someone from Caritas' },
      {
        text: 'How quickly can one switch, the representative of Siemens asked.',
        span: 'representative of Siemens',
      },
      { text: 'Seitens des BAMF hieß es, die Dauer sei kein Maßstab.', span: 'BAMF' },
      { text: 'Der DGB am Tisch hielt dagegen.', span: 'DGB' },
      { text: 'Eine Vertreterin der GIZ stellte Zahlen vor.', span: 'Vertreterin der GIZ' },
    ],
  },
});
