import { defineRule, type Objection, type Rule } from '../define-rule.ts';
import { countCandidates } from '../grammar/count-traits.ts';
import { judge } from '../grammar/judged.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import weights from '../weights/counts.json' with { type: 'json' };
import { verdictBy } from '../weights/weigh.ts';

const verdict = verdictBy(weights);

/** Fewest of whom a text may speak as a number, unless the policy of the gate sets another. */
export const DEFAULT_K = 5;

/** The rule for groups of at least `k`; official statistics use 3 to 10. */
export const noSmallCountsBelow = (k: number): Rule =>
  defineRule({
    id: 'no-small-counts',
    category: 'small-count',
    severity: 'error',
    problem: {
      en: `Fewer than ${k} of those in the room are counted, or all but a few.`,
      de: `Weniger als ${k} der Anwesenden werden gezählt, oder alle bis auf wenige.`,
    },
    remedy: {
      en: 'Write “some”, “several”, “a majority”; leave out how many were against.',
      de: 'Schreiben Sie „einige“, „mehrere“, „eine Mehrheit“; lassen Sie weg, wie viele dagegen waren.',
    },
    *sentence(sentence: Sentence): Generator<Objection> {
      for (const { from, to, severity } of judge(countCandidates(sentence, k), verdict))
        yield { ...stretch(sentence.tokens, from, to), severity };
    },
    examples: {
      passes: [
        'The compact has 23 objectives; two of them concern data.',
        'Two of the five case studies in the published report come from West Africa.',
        'Only one in ten applications was lodged at a border.',
        'Every member state except Denmark and Ireland applies the directive.',
        'Eine Sperrminorität im Rat erfordert mindestens vier Mitgliedstaaten.',
        'Several voices asked for more time.',
      ],
      flags: [
        {
          text: 'Two of the three ministries present supported the definition.',
          span: 'Two of the three ministries',
        },
        { text: 'Only one delegation dissented from the recommendation.', span: 'Only one delegation' },
        { text: 'All but one of the participants accepted the wording.', span: 'All but one' },
        {
          text: 'With four in favour and one against, the group adopted its text.',
          span: 'four in favour and one against',
        },
        {
          text: 'Zwei der drei anwesenden Ministerien lehnten ab.',
          span: 'Zwei der drei anwesenden Ministerien',
        },
        { text: 'Bis auf eine Stimme trugen alle den Entwurf mit.', span: 'Bis auf eine Stimme' },
      ],
    },
  });
