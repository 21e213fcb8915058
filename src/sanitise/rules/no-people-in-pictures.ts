import { defineRule, type Objection } from '../define-rule.ts';
import { hintAt } from '../grammar/hints.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { is, Kind } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';

const shown = wording('shown');
const left = hintAt(wording('left'));
const seats = new RegExp(String.raw`\b(?:${alternatives('rows of people')})`, 'iu');

const isPictured = ({ passage }: Sentence): boolean =>
  passage.place === 'alt' || passage.place === 'attribute';

function* people(sentence: Sentence): Generator<Objection> {
  const { tokens, passage } = sentence;
  const pictured = isPictured(sentence);
  const seated = seats.test(passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
  if (!seated && !pictured) return;
  const people = tokens.findIndex((token) => shown.has(token.folded) || is(token, Kind.human | Kind.role));
  if (seated || people >= 0) yield stretch(tokens, seated ? 0 : people, tokens.length);
}

export const noPeopleInPictures = defineRule({
  id: 'no-people-in-pictures',
  category: 'alt-text',
  severity: 'error',
  problem: {
    en: 'A picture seems to show people of the session.',
    de: 'Ein Bild zeigt offenbar Menschen aus der Sitzung.',
  },
  remedy: {
    en: 'Leave the picture out; faces, badges and handwriting identify. Charts and maps may stay.',
    de: 'Lassen Sie das Bild weg; Gesichter, Namensschilder und Handschriften verraten. Diagramme und Karten dürfen bleiben.',
  },
  needs: (sentence) => isPictured(sentence) || (sentence.hints & left) !== 0,
  sentence: people,
  examples: {
    passes: [
      '![Bar chart of first residence permits by reason, 2015–2023](permits.png)',
      '![Map of routes across the central Mediterranean](routes.svg)',
      '![Balkendiagramm der Erstanträge in der EU](antraege.png)',
      '![Coherence matrix of twelve policy fields](matrix.svg)',
      'The group chose a longer list.',
    ],
    flags: [
      {
        text: '![Group photo of the participants in front of the villa](group.jpg)',
        span: 'Group photo of the participants',
      },
      {
        text: '<img src="wall.png" alt="Delegates at the poster wall" />',
        span: 'Delegates at the poster wall',
      },
      { text: '<figcaption>From left: the ministry team, our host</figcaption>', span: 'From left' },
      { text: '![Die Teilnehmenden der dritten Sitzung im Garten](garten.png)', span: 'Teilnehmenden' },
      { text: '<figcaption>Von links: Staatssekretärin, Landrat</figcaption>', span: 'Von links' },
    ],
  },
});
