import { defineRule, type Objection } from '../define-rule.ts';
import type { ActorKind } from '../grammar/actors.ts';
import { attributionsTo } from '../grammar/attributions.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Kind } from '../lexicon/token.ts';

const kinds: ReadonlySet<ActorKind> = new Set(['role', 'session-role']);

function* roles(sentence: Sentence): Generator<Objection> {
  for (const { from, to, severity } of attributionsTo(sentence, kinds))
    yield { ...stretch(sentence.tokens, from, to), severity };
}

export const noRoles = defineRule({
  id: 'no-roles',
  category: 'role',
  severity: 'error',
  problem: {
    en: 'Something said or done in the session is tied to an office or function.',
    de: 'Etwas, das in der Sitzung gesagt oder getan wurde, wird einem Amt oder einer Funktion zugeordnet.',
  },
  remedy: {
    en: 'Leave out the function: “one participant”, “it was pointed out that …”. Chair, host, keynote and rapporteur stand for one person each.',
    de: 'Lassen Sie die Funktion weg: „eine Stimme“, „es wurde darauf hingewiesen, …“. Vorsitz, Gastgeber und Hauptrednerin stehen für je eine Person.',
  },
  needs: ({ kind }) => (kind & Kind.role) !== 0,
  sentence: roles,
  examples: {
    passes: [
      'The minister responsible may suspend removals by decree.',
      'In most parliaments the rapporteur drafts the report.',
      'Ministers need data before they decide.',
      'A good chair keeps time.',
      'Die Richterin entscheidet im Eilverfahren allein.',
      'Bürgermeister kleiner Gemeinden tragen oft die Hauptlast.',
    ],
    flags: [
      { text: 'The chair ruled that the question would wait.', span: 'The chair ruled' },
      { text: 'According to the commissioner present, the reform will take time.', span: 'the commissioner' },
      { text: 'Such was, in brief, the ambassador’s reply.', span: 'ambassador’s reply' },
      { text: 'Der Vorsitzende bat um kurze Beiträge.', span: 'Der Vorsitzende bat' },
      {
        text: 'Mobilität beginnt, wie die Hauptrednerin betonte, in der Schule.',
        span: 'Hauptrednerin betonte',
      },
      { text: 'Vom Botschafter kam Zustimmung.', span: 'Botschafter' },
    ],
  },
});
