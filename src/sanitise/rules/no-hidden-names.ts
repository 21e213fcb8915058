import { defineRule, type Objection } from '../define-rule.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { functionWords } from '../grammar/function-words.ts';
import { isSpeaking } from '../grammar/name-runs.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording, wordingBy } from '../lexicon/wordings.ts';

const leads = wordingBy('before a speaker');

/** Names that hide among ordinary words: Koch, Rose, Mark where a speaker stands; KOCH:; kowalczyk. */
function* hidden(sentence: Sentence): Generator<Objection> {
  const { tokens } = sentence;
  const { citation, public: published } = evidenceOf(sentence);
  if (citation) return;
  for (const [index, token] of tokens.entries()) {
    const named =
      (is(token, Kind.nameWord) && looks(token, Form.capital) && !published && isSpeaker(sentence, index)) ||
      (looks(token, Form.shout) &&
        looks(token, Form.acronym) &&
        !is(token, Kind.name) &&
        token.text.length > 3 &&
        isSpeaking(sentence, index + 1)) ||
      isUncapitalised(sentence, index);
    if (named) yield stretch(tokens, index, index + 1);
  }
}

const source = wording('from a speaker');
const came = wording('came from a speaker');
const turns = wording('turns before a speaker');
const ofSpeaker = wording('words of a speaker');

/** An ordinary word in the place of a name: without article or adjective, beside a verb of speech. */
function isSpeaker(sentence: Sentence, index: number): boolean {
  const { tokens, language } = sentence;
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (
    token === undefined ||
    is(token, Kind.plural | Kind.institution | Kind.country | Kind.place | Kind.title | Kind.month) ||
    is(before, Kind.determiner | Kind.number | Kind.title)
  )
    return false;
  const { definite, indefinite, general, prepositions } = functionWords[language];
  const article = before?.folded ?? '';
  // “Sommer für Sommer” is a manner of speaking.
  if (tokens.some((other, place) => place !== index && other.folded === token.folded)) return false;
  if (definite.has(article) || indefinite.has(article) || general.has(article)) return false;
  if (looks(next, Form.capital) && language === 'en') return false;
  const first = index === 0;
  const capitalInside = language === 'en' && !first && !looks(before, Form.sign);
  const spoke = speaksNext(sentence, index + 1) || (source.has(article) && came.has(next?.folded ?? ''));
  if (language === 'en' && capitalInside && next?.text === ',' && turns.has(article))
    return tokens.slice(index + 2, index + 9).some((later) => is(later, Kind.speech) && is(later, Kind.past));
  if (language === 'en')
    return (
      (first || capitalInside) &&
      spoke &&
      (first ? true : !prepositions.has(article) || leads.en.has(article))
    );
  if (
    before &&
    !first &&
    /(?:e|er|en|em|es)$/.test(article) &&
    /^\p{Ll}/u.test(before.text) &&
    !leads.de.has(article) &&
    !is(before, Kind.speech)
  )
    return false;
  if (first) return spoke;
  if (is(before, Kind.utterance) && /s$/.test(token.text) && looks(before, Form.capital)) return true;
  if (leads.de.has(article) && sentence.kind & (Kind.speech | Kind.utterance))
    return spoke || is(before, Kind.speech) || ofSpeaker.has(article);
  return is(before, Kind.speech) && is(before, Kind.past) && !is(before, Kind.plural);
}

const was = wording('was');
const opinions = wording('opinions');

/** A verb of speech or presence in the past right after, adverbs aside. */
function speaksNext({ tokens, language }: Sentence, from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 3); index += 1) {
    const token = tokens[index];
    if (is(token, Kind.speech | Kind.presence))
      return is(token, Kind.past) && !(language === 'de' && is(token, Kind.plural));
    if (was.has(token?.folded ?? '') && opinions.has(tokens[index + 1]?.folded ?? '')) return true;
    if (!functionWords[language].auxiliaries.has(token?.folded ?? '')) return false;
  }
  return false;
}

const plainTitles = wording('plain titles');
const asSomebody = wording('as somebody');
const putting = wording('putting');

/** A word in small letters that no list knows, where only a name can stand: as kowalczyk put it. */
function isUncapitalised({ tokens }: Sentence, index: number): boolean {
  const token: Token | undefined = tokens[index];
  if (token === undefined || !/^\p{Ll}[\p{Ll}\p{M}'’-]{2,}$/u.test(token.text)) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const titled = is(before, Kind.title) && plainTitles.has(before?.folded ?? '');
  const unknown = token.kind === 0 || (is(token, Kind.nameWord) && !is(token, Kind.word));
  if (titled) return unknown || is(token, Kind.nameWord);
  if (asSomebody.has(before?.folded ?? '')) {
    const puts = putting.has(next?.folded ?? '') || is(next, Kind.speech);
    return puts && (unknown || is(token, Kind.nameWord)) && !looks(tokens[0], Form.capital);
  }
  if (unknown && is(next, Kind.speech) && is(next, Kind.past) && !is(before, Kind.determiner)) return true;
  return unknown && index === 0 && (next?.text === ':' || tokens[index + 2]?.text === ':');
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
