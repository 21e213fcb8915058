import { defineRule, type Objection } from '../define-rule.ts';
import { actorsOf } from '../grammar/actors.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { hint } from '../grammar/hints.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { is, Kind, type Token } from '../lexicon/token.ts';
import { wording, wordingBy } from '../lexicon/wordings.ts';

const oneInRoom = wording('one in the room');
const somebody = wording('somebody');

/** Whether a sentence speaks of one person in the room without a name. */
function tellsOfOne(sentence: Sentence | undefined): boolean {
  if (!sentence || evidenceOf(sentence).norm) return false;
  const { tokens, kind } = sentence;
  if (tokens.some(({ folded }) => somebody.has(folded))) return true;
  const active = (kind & (Kind.speech | Kind.presence | Kind.utterance)) !== 0 && (kind & Kind.past) !== 0;
  return (
    active &&
    (tokens.some(
      (token) => oneInRoom.has(token.folded) || (is(token, Kind.human) && !is(token, Kind.plural)),
    ) ||
      actorsOf(sentence).some((actor) => !actor.plural))
  );
}

function* pronouns(sentence: Sentence): Generator<Objection> {
  const { tokens, language } = sentence;
  if (evidenceOf(sentence).norm || evidenceOf(sentence).public) return;
  const told = tellsOfOne(sentence.previous) || tellsOfOne(sentence);
  if (!told && !(sentence.kind & Kind.past && sentence.kind & (Kind.speech | Kind.presence))) return;
  for (const [index, token] of tokens.entries()) {
    if (!isGendered(tokens, index, language)) continue;
    if (!told && !isSpokenBy(tokens, index)) continue;
    yield stretch(tokens, index, Math.min(tokens.length, index + 2));
    if (token) return;
  }
}

const gendered = wordingBy('pronouns of one person');
const someoneSpeaks = Kind.pronoun | Kind.speech | Kind.presence | Kind.utterance;
const ofOnePerson = hint(({ folded }, language) => gendered[language].has(folded));
const ofMan = wording('pronouns of a man');
const owners = wording('pronouns of owners');

function isGendered(tokens: readonly Token[], index: number, language: 'en' | 'de'): boolean {
  const { folded = '', text = '' } = tokens[index] ?? {};
  if (!gendered[language].has(folded)) return false;
  if (language === 'en' || ofMan.has(folded)) return true;
  // “sie” is a person only beside a verb in the singular; “Sie” and “Ihr” inside a sentence address the reader.
  const beside = [tokens[index - 1], tokens[index + 1]];
  if (folded === 'sie')
    return (
      beside.some((verb) => is(verb, Kind.speech | Kind.presence) && !is(verb, Kind.plural)) &&
      (index === 0 || text === 'sie')
    );
  return owners.has(folded) && is(tokens[index + 1], Kind.utterance);
}

const isSpokenBy = (tokens: readonly Token[], index: number): boolean =>
  [tokens[index - 1], tokens[index + 1]].some(
    (verb) => is(verb, Kind.speech | Kind.presence) && is(verb, Kind.past),
  );

export const noPronounsAfterRoles = defineRule({
  id: 'no-pronouns-after-roles',
  category: 'pronoun-after-role',
  severity: 'warning',
  problem: {
    en: 'A pronoun tells the gender of someone who spoke in the session.',
    de: 'Ein Fürwort verrät das Geschlecht einer Person, die in der Sitzung sprach.',
  },
  remedy: {
    en: 'Use the passive or “they”; leave out what belongs to the person alone.',
    de: 'Nutzen Sie das Passiv oder wiederholen Sie „die Stimme“; lassen Sie weg, was nur zu dieser Person gehört.',
  },
  needs: ({ kind, hints }) => (hints & ofOnePerson) !== 0 && (kind & someoneSpeaks) !== 0,
  sentence: pronouns,
  examples: {
    passes: [
      'If the worker loses his job, he has three months to find another.',
      'An applicant may submit her documents in her own language.',
      'The guardian must be heard before she is transferred.',
      'Participants agreed that they needed more time.',
      'Betriebe suchen Leute, sie finden aber Formulare.',
    ],
    flags: [
      { text: 'A participant spoke first. She added that the pilot would end.', span: 'She added' },
      { text: 'An employer doubted the threshold, and the group disagreed with him.', span: 'him' },
      { text: 'One voice defended the procedure. Asked for evidence, she cited files.', span: 'she cited' },
      { text: 'Ein Gast sprach zuerst. Er ergänzte, die Mittel reichten nicht.', span: 'Er ergänzte' },
      { text: 'Ein Einwand kam. In zehn Jahren habe man das nicht gesehen, sagte sie.', span: 'sie' },
    ],
  },
});
