import { defineRule, type Objection } from '../define-rule.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { isSpeaking } from '../grammar/name-runs.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';

/** A.B., MvB, LdW, NK: capitals that stand for a person where they speak or are spoken of. */
const monogram = /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{Lu}?)$/u;
const consonants = /^[bcdfghjklmnpqrstvwxz]{2,4}$/;
const leads = wording('before initials');
const double = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}?\.?|${alternatives('particles of initials')})-\p{Lu}\.?$`,
  'u',
);
const firstLetters = new RegExp(String.raw`^(?:${alternatives('letters of first names')})\.?$`);
const initialLike = (token: Token | undefined): boolean =>
  looks(token, Form.initial) || double.test(token?.text ?? '') || firstLetters.test(token?.text ?? '');

function* initials(sentence: Sentence): Generator<Objection> {
  const { tokens, passage } = sentence;
  const { citation, public: published } = evidenceOf(sentence);
  if (citation || passage.place === 'link') return;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    // Initials and monograms are short, and have a capital unless they are shorter still.
    if (token === undefined || token.text.length > 9) continue;
    if (token.text.length > 4 && !looks(token, Form.initial | Form.capital)) continue;
    const end = endOfInitials(sentence, index);
    if (end === index) continue;
    const titled = is(tokens[index - 1], Kind.title);
    if (published && !titled && tokens[index - 1]?.text !== ':') continue;
    yield stretch(tokens, index, end);
    index = end - 1;
  }
}

const has = wording('has');
const inTurn = wording('next in turn');
const by = wording('by');
const written = wording('participles of writing');

/** End of initials that mean a person, or `index` where there are none. */
function endOfInitials(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (token === undefined) return index;
  let end = index;
  // Nobody has more than a few; a longer row is no name.
  while (end < index + 9 && isOfInitials(tokens, end, index)) end += 1;
  while (end > index && is(tokens[end - 1], Kind.particle)) end -= 1;
  const lead = before?.text === '.' ? tokens[index - 2] : before;
  if (is(token, Kind.name) && !is(before, Kind.title)) return index;
  const led = is(before, Kind.title) || leads.has(lead?.folded ?? '') || /^[([]$/.test(before?.text ?? '');
  if (end > index) {
    const family = looks(tokens[end], Form.unknown);
    const several = end - index > 1 || /\p{Lu}\.\s*-?\p{Lu}\./u.test(token.text);
    if (is(before, Kind.title)) return end;
    if (family && /\.$/.test(tokens[end - 1]?.text ?? '')) return end + 1;
    const said =
      isSpeaking(sentence, end) ||
      tokens[end]?.text === ':' ||
      (/^[)\]]$/.test(tokens[end]?.text ?? '') && led) ||
      isReported(tokens, end);
    const alone =
      several &&
      (index === 0 || /^[:(,]$/.test(before?.text ?? '')) &&
      /^\p{Ll}+s$/u.test(tokens[end]?.text ?? '');
    if (several && (said || led || alone) && !isOutline(tokens, index)) return end;
    return index;
  }
  const unlisted = !is(token, Kind.name | Kind.word);
  const short = unlisted && monogram.test(token.text);
  const lower = unlisted && token.folded === token.text && consonants.test(token.text);
  if (!short && !lower) return index;
  const speaks =
    isSpeaking(sentence, index + 1) ||
    (has.has(tokens[index + 1]?.folded ?? '') && isReported(tokens, index + 1));
  const listed =
    short &&
    (tokens[index + 1]?.text === ',' || inTurn.has(tokens[index + 1]?.folded ?? '')) &&
    tokens
      .slice(index + 1, index + 5)
      .some((next) => !is(next, Kind.name | Kind.word) && monogram.test(next.text));
  const afterBy = by.has(before?.folded ?? '') && short && !is(token, Kind.name);
  return speaks ||
    listed ||
    (afterBy && (sentence.kind & (Kind.speech | Kind.presence)) !== 0) ||
    isAgent(tokens, index)
    ? index + 1
    : index;
}

/** Whether the token at `place` goes on a row of initials that began at `first`. */
const isOfInitials = (tokens: readonly Token[], place: number, first: number): boolean =>
  initialLike(tokens[place]) ||
  (place > first && (/^[.vd]$/.test(tokens[place]?.text ?? '') || is(tokens[place], Kind.particle)));

const isWritten = (word: string): boolean => word.endsWith('ed') || written.has(word);

/** “checked by ŁG”. */
const isAgent = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.folded === 'by' &&
  isWritten(tokens[index - 2]?.folded ?? '') &&
  !/^\p{Lu}{3}$/u.test(tokens[index]?.text ?? '');

const isReported = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some((token) => is(token, Kind.speech | Kind.presence));

/** “A. Background, B. Law, C. Advice”. */
const isOutline = (tokens: readonly Token[], index: number): boolean =>
  index === 0 && tokens[0]?.text === 'A.' && tokens.some(({ text }) => text === 'B.');

export const noInitials = defineRule({
  id: 'no-initials',
  category: 'person-name',
  severity: 'error',
  problem: { en: 'Initials stand for someone who spoke.', de: 'Initialen stehen für jemanden, der sprach.' },
  remedy: {
    en: 'Leave them out; notes of who said what do not belong in a text that is published.',
    de: 'Lassen Sie sie weg; wer was sagte, gehört in keinen Text, der veröffentlicht wird.',
  },
  sentence: initials,
  examples: {
    passes: [
      'See Art. 16a(2) GG and Arts. 78–80 TFEU.',
      'Holders of J-1 and H-2A visas fall under different rules.',
      'Table A.2 and Figure B.1 show decisions by outcome.',
      'AMIF, NDICI and IPA III draw on different headings.',
      'Z. B. die i. d. R. knappe Frist nach Abs. 2 S. 1 führt zu Doppelanträgen.',
    ],
    flags: [
      { text: 'J.O. objected that a test would take longer than the harvest.', span: 'J.O.' },
      { text: 'MvB: no appetite for a new agency.', span: 'MvB' },
      { text: 'The backlog was described by Frau K. as a second border.', span: 'K.' },
      { text: 'Laut N. W. scheitern die Programme häufig.', span: 'N. W.' },
      { text: 'J. O. widersprach, weil nichts evaluiert sei.', span: 'J. O.' },
    ],
  },
});
