import { defineRule, type Objection } from '../define-rule.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { remembered } from '../grammar/remembered.ts';

const person = Kind.human | Kind.role;
const sole = remembered(/^(?:only|sole|first|last|einzige|einzigen|einziger|erste|ersten|letzte|letzten)$/);
const superlative = remembered(
  /^(?:\p{L}+est|\p{L}+-serving|(?:jüng|ält|dienstält|läng|höch|bekannt|erfahren|ranghöch|größ)\p{L}*st(?:e|en|er|es)|(?:[Jj]üng|[Ää]lt|[Dd]ienstält)este[nr]?)$/u,
);
const notSuperlative = remembered(
  /^(?:interest|request|forest|west|test|rest|best|latest|honest|modest|protest|suggest|invest|guest|harvest|manifest|arrest|contest|quest|nest|vest|most|least|furthest|lowest|highest|largest|poorest|richest)$/,
);
const someone = remembered(/^(?:someone|somebody|one|person|woman|man|jemand|person|frau|mann|wer)$/);
const life = remembered(
  /^(?:author|co-author|founder|co-founder|winner|drafter|architect|inventor|laureate|survivor|veteran|autorin?|gründerin?|mitgründerin?|preisträgerin?|erfinderin?|überlebende[rn]?|trägerin?)$/,
);
const former = remembered(
  /^(?:former|ex|retired|one-time|erstwhile|early|früherer?|frühere[nrms]?|ehemalige[nrms]?|einstige[nrms]?|pensionierte[nrms]?)$/,
);

/** A quick look: a word that can begin any of the phrases below. */
const telling = remembered(
  /^(?:only|sole|first|last|einzig\p{L}*|erste[nrms]?|letzte[nrms]?|\p{L}+est|\p{L}+-serving|\p{L}*st(?:e|en|er|es)|former|ex|retired|one-time|erstwhile|early|früher\p{L}*|ehemalig\p{L}*|einstig\p{L}*|pensionier\p{L}*|\p{L}*(?:author|founder|winner|drafter|architect|inventor|laureate|survivor|veteran)|autorin?|(?:mit)?gründerin?|preisträgerin?|erfinderin?|überlebende[rn]?|trägerin?|someone|somebody|one|person|woman|man|jemand|frau|mann|wer)$/u,
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
    if (!is(token, person) && !telling.test(token.folded)) continue;
    const end = endOfDescriptor(tokens, index, token, language);
    if (end > index) {
      yield stretch(tokens, index, end);
      return;
    }
  }
}

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
        someone.test(tokens[place]?.folded ?? '') ||
        /^speaker$|sprachlerin?$/.test(tokens[place]?.folded ?? '')
      )
        return place + 1;
      if (looks(tokens[place], Form.sign)) return 0;
    }
    return 0;
  };
  const word = token.folded;
  if (sole.test(word) && noun(index + 1, 4) && !/^(?:one|man)$/.test(tokens[index + 1]?.folded ?? ''))
    return noun(index + 1, 4);
  if (
    superlative.test(word) &&
    !notSuperlative.test(word) &&
    (noun(index + 1, 4) || /^der$|^die$|^the$/.test(tokens[index - 1]?.folded ?? ''))
  )
    return noun(index + 1, 4) || index + 1;
  if (former.test(word) && noun(index + 1, 4)) return noun(index + 1, 4);
  if (life.test(word)) return index + 1;
  // A relative clause about what one person once did: someone who had drafted the act.
  const one = someone.test(word) || (is(token, person) && !is(token, Kind.plural));
  if (!one) return index;
  const relative = tokens
    .slice(index + 1, index + 4)
    .findIndex(({ folded }) =>
      (language === 'en' ? /^(?:who|whose)$/ : /^(?:der|die|deren|dessen)$/).test(folded),
    );
  if (relative < 0) return index;
  const from = index + 1 + relative;
  if (language === 'de' && tokens[from - 1]?.text !== ',' && word !== 'wer') return index;
  const clause = tokens.slice(from + 1, from + 14);
  return clause.some(({ folded }) =>
    /^(?:had|has|now|took|once|led|used|founded|wrote|drafted|signed|heute|bis|einst|hatte|hat|leitet|gewann|früher|seit)$/.test(
      folded,
    ),
  )
    ? Math.min(tokens.length, from + 6)
    : index;
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
