import { defineRule, type Objection } from '../define-rule.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { hint } from '../grammar/hints.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { alternatives, wording, wordingBy } from '../lexicon/wordings.ts';

const person = Kind.human | Kind.role;
const sole = wording('sole');
/** By its ending; German stems keep words such as „Liste“ and „erste“ apart. */
const superlative = new RegExp(
  String.raw`^(?:\p{L}+est|\p{L}+-serving|(?:${alternatives('stems of superlatives')})\p{L}*st(?:e|en|er|es))$`,
  'u',
);
const noSuperlative = wording('no superlatives');
const someone = wording('someone');
const described = wording('persons described');
const speakerLike = new RegExp(`(?:${alternatives('ends of words for speakers')})$`);
const anybody = wording('anybody');
const theMost = wording('articles of superlatives');
const life = wording('authors and winners');
const former = wording('former');
const relatives = wordingBy('relatives of one');
const deeds = wording('tales of a life');

/** A word that may begin a description of one person. */
const telling = hint(
  ({ folded }) => [sole, former, life, someone].some((list) => list.has(folded)) || isSuperlative(folded),
);

function* descriptors(sentence: Sentence): Generator<Objection> {
  const { tokens, kind, language } = sentence;
  const { norm, citation } = evidenceOf(sentence);
  if (norm || citation) return;
  const told =
    evidenceOf(sentence).session ||
    (kind & (Kind.past | Kind.utterance)) !== 0 ||
    (language === 'en' && tokens.some(({ folded }) => folded.endsWith('ed')));
  if (!told) return;
  for (const [index, token] of tokens.entries()) {
    const end = endOfDescriptor(tokens, index, token, language);
    if (end > index) {
      yield stretch(tokens, index, end);
      return;
    }
  }
}

const isSuperlative = (word: string): boolean =>
  (word.includes('st') || word.endsWith('-serving')) && superlative.test(word) && !noSuperlative.has(word);

/** End of a phrase that fits one person only, or `index` where there is none. */
function endOfDescriptor(
  tokens: readonly Token[],
  index: number,
  token: Token,
  language: 'en' | 'de',
): number {
  const noun = (from: number, within: number): number => {
    for (let place = from; place < Math.min(tokens.length, from + within); place += 1) {
      if (
        is(tokens[place], person) ||
        described.has(tokens[place]?.folded ?? '') ||
        speakerLike.test(tokens[place]?.folded ?? '')
      )
        return place + 1;
      if (looks(tokens[place], Form.sign)) return 0;
    }
    return 0;
  };
  const word = token.folded;
  if (sole.has(word) && noun(index + 1, 4) && !anybody.has(tokens[index + 1]?.folded ?? ''))
    return noun(index + 1, 4);
  if (isSuperlative(word) && (noun(index + 1, 4) || theMost.has(tokens[index - 1]?.folded ?? '')))
    return noun(index + 1, 4) || index + 1;
  if (former.has(word) && noun(index + 1, 4)) return noun(index + 1, 4);
  if (life.has(word)) return index + 1;
  // A relative clause about what one person once did: someone who had drafted the act.
  const one = someone.has(word) || (is(token, person) && !is(token, Kind.plural));
  if (!one) return index;
  const relative = tokens
    .slice(index + 1, index + 4)
    .findIndex(({ folded }) => relatives[language].has(folded));
  if (relative < 0) return index;
  const from = index + 1 + relative;
  if (language === 'de' && tokens[from - 1]?.text !== ',' && word !== 'wer') return index;
  const clause = tokens.slice(from + 1, from + 14);
  return clause.some(({ folded }) => deeds.has(folded)) ? Math.min(tokens.length, from + 6) : index;
}

export const noUniqueDescriptors = defineRule({
  id: 'no-unique-descriptors',
  category: 'unique-descriptor',
  severity: 'warning',
  problem: {
    en: 'This description may fit one person only.',
    de: 'Diese Beschreibung passt womöglich nur auf eine Person.',
  },
  remedy: {
    en: 'Say what was meant, not who says it: leave out age, career, prize, book and “only”.',
    de: 'Schreiben Sie, was gemeint war, nicht von wem: ohne Alter, Werdegang, Preis, Buch und „einzige“.',
  },
  needs: ({ kind, hints }) => (kind & person) !== 0 || (hints & telling) !== 0,
  sentence: descriptors,
  examples: {
    passes: [
      'The largest cities take in most newcomers.',
      'Several participants asked for a longer horizon.',
      'The first round stressed language training.',
      'Der größte Teil der Kosten fällt in den Kommunen an.',
      'Die erste Sitzung betonte die Rolle der Städte.',
    ],
    flags: [
      { text: 'The only woman on the panel questioned the premise.', span: 'only woman' },
      {
        text: 'A former commissioner who now runs a think tank sketched the alternative.',
        span: 'former commissioner',
      },
      {
        text: 'Among us was someone who had drafted the act, it was recalled in the session.',
        span: 'someone who had',
      },
      { text: 'Die einzige Frau auf dem Podium bezweifelte das.', span: 'einzige Frau' },
      { text: 'Der jüngste Staatssekretär des Kabinetts warb für eine App.', span: 'jüngste Staatssekretär' },
    ],
  },
});
