import { defineRule, type Objection } from '../define-rule.ts';
import type { NameSort } from '../grammar/name-candidates.ts';
import { namesOf } from '../grammar/names.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';

const sorts: ReadonlySet<NameSort> = new Set(['word', 'small']);

/** Names that hide among ordinary words: Koch, Rose, Mark where a speaker stands; kowalczyk. */
function* hidden(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of namesOf(sentence, sorts))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

export const noHiddenNames = defineRule({
  id: 'no-hidden-names',
  category: 'person-name',
  severity: 'error',
  problem: {
    en: 'This word stands where a speaker is named.',
    de: 'Dieses Wort steht, wo jemand beim Namen genannt wird.',
  },
  remedy: {
    en: 'If it names a person, leave it out. If it is an ordinary word, give it an article or move it.',
    de: 'Nennt es eine Person, lassen Sie es weg. Ist es ein gewöhnliches Wort, geben Sie ihm einen Artikel oder stellen Sie es um.',
  },
  sentence: hidden,
  examples: {
    passes: [
      'Will quotas mark the end of the points system?',
      'The bill rose through two committees.',
      'Hope is not a policy.',
      'Weber aus Schlesien zogen schon im 19. Jahrhundert ins Ruhrgebiet.',
      'Stark gesunken ist die Zahl der Anträge.',
      'Wolf und Bär stehen unter Schutz.',
    ],
    flags: [
      { text: 'Detention was parked, since Mark promised to return to it.', span: 'Mark' },
      { text: 'as kowalczyk put it, quotas move the queue', span: 'kowalczyk' },
      { text: 'Koch widersprach: Das schrecke ab.', span: 'Koch' },
      { text: 'Wie Weber ausführte, tragen die Kommunen die Kosten.', span: 'Weber' },
      { text: 'wie müller es formulierte, ist das ein papier', span: 'müller' },
    ],
  },
});
