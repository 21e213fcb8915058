import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';
import { functionWords } from './function-words.ts';
import { hint, hintAt } from './hints.ts';
import type { Sentence } from './sentence.ts';

/** What in a sentence tells where its statement was made: in the room, or in public. */
export interface Evidence {
  /** A phrase places it in the session: in the room, auf Nachfrage. */
  readonly session: boolean;
  /** It speaks of what only the room knows: the flip chart, the coffee break, those present. */
  readonly room: boolean;
  /** A line of minutes: “Action:”, “To do:”, “Es fehlten:”. */
  readonly minutes: boolean;
  /** Somebody is thanked. */
  readonly thanks: boolean;
  /** Something public is named: a press release, a court, “published”; a report or law alone is but a topic. */
  readonly public: boolean;
  /** A year is given, as of public acts. */
  readonly year: boolean;
  /** An author is cited: (Surname 2019), et al., Rechtssache. */
  readonly citation: boolean;
  /** It says what may, must or should be: a norm, not an event. */
  readonly norm: boolean;
}

const found = new WeakMap<Sentence, Evidence>();

/** Reads the evidence of a sentence once; most of it only where a word hints at it. */
export function evidenceOf(sentence: Sentence): Evidence {
  const known = found.get(sentence);
  if (known) return known;
  const year = (sentence.form & Form.year) !== 0;
  const room = isInRoom(sentence);
  const evidence = {
    year,
    room,
    minutes: isOfMinutes(sentence),
    thanks: (sentence.hints & thanking) !== 0,
    session: room || (!year && hasEventPhrase(sentence)),
    public: isPublic(sentence),
    citation: isCiting(sentence),
    norm: (sentence.hints & normative) !== 0,
  };
  found.set(sentence, evidence);
  return evidence;
}

const thanking = hintAt(wording('thanks'));
const normative = hint(({ folded }, language) => functionWords[language].modals.has(folded));

function isPublic({ tokens, kind }: Sentence): boolean {
  if ((kind & Kind.public) === 0) return false;
  return tokens.some(
    (token, index) =>
      is(token, Kind.public) &&
      !is(token, Kind.name) &&
      (!is(token, Kind.eponym) || isOwnText(tokens, index)),
  );
}

const into = wording('in');
const inThe = wording('in the');
const possessives = wording('possessives');

/** “in its annual report”, „in ihrem Gutachten“: where a house said something in public. */
function isOwnText(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index).map(({ folded }) => folded);
  return (
    before.some((word) => into.has(word)) && before.some((word) => inThe.has(word) || possessives.has(word))
  );
}

const minutes = new RegExp(
  String.raw`^(?:[-*•→▪]\s*)?(?:${alternatives('heads of minutes')})\b[^:]{0,30}:`,
  'iu',
);
/** A head of minutes and its colon stand within these many characters. */
const longestHead = 60;

function isOfMinutes({ passage, tokens }: Sentence): boolean {
  const start = tokens[0]?.start ?? 0;
  const head = passage.text.slice(start, start + longestHead);
  return head.includes(':') && minutes.test(head);
}

const present = wording('present');
const invited = wording('invited');
const presentBehind = wording('present behind a noun');
const ourselves = wording('us and them');
const attending = hintAt(present, invited, presentBehind, new Set(['taking', 'among']));

const isInRoom = ({ tokens, kind, hints }: Sentence): boolean =>
  (kind & Kind.session) !== 0 ||
  ((hints & attending) !== 0 && tokens.some((_, index) => isPresence(tokens, index)));

/** “the ministries present”, “die anwesenden Ministerien”, “the Nigerian among them”. */
function isPresence(tokens: readonly Token[], index: number): boolean {
  const { folded = '' } = tokens[index] ?? {};
  if (present.has(folded)) return true;
  if (invited.has(folded))
    return [tokens[index - 1], tokens[index + 1], tokens[index + 2]].some((near) =>
      is(near, Kind.human | Kind.group | Kind.head),
    );
  if (folded === 'taking' && tokens[index + 1]?.folded === 'part') return true;
  if (presentBehind.has(folded))
    return (
      is(tokens[index - 1], Kind.human | Kind.group | Kind.role | Kind.head) &&
      is(tokens[index - 1], Kind.plural | Kind.role | Kind.human)
    );
  return folded === 'among' && ourselves.has(tokens[index + 1]?.folded ?? '');
}

/** Whether a modal verb stands in the clause of these tokens. */
export function isNorm({ tokens, language, hints }: Sentence, from: number, to: number): boolean {
  if ((hints & normative) === 0) return false;
  const { modals } = functionWords[language];
  let [start, end] = [from, to];
  const [first, last] = [Math.max(0, from - 40), Math.min(tokens.length, to + 40)];
  if (language === 'en')
    return tokens.slice(Math.max(0, start - 2), end).some(({ folded }) => modals.has(folded));
  while (start > first && !/^[,;:.–—(]$/.test(tokens[start - 1]?.text ?? '')) start -= 1;
  while (end < last && !/^[,;:.–—)]$/.test(tokens[end]?.text ?? '')) end += 1;
  return tokens.slice(start, end).some(({ folded }) => modals.has(folded));
}

/** “in the second session”, “beim dritten Treffen”: a preposition, up to four words, the event. */
function hasEventPhrase({ tokens, kind, language }: Sentence): boolean {
  if ((kind & Kind.event) === 0) return false;
  const { prepositions } = functionWords[language];
  return tokens.some((token, index) => {
    if (!is(token, Kind.event) || is(token, Kind.name) || is(token, Kind.plural)) return false;
    // „zur Debatte stehen“ is a manner of speaking.
    if (tokens[index - 1]?.folded === 'zur') return false;
    for (let back = 1; back <= 4; back += 1) {
      const before = tokens[index - back];
      if (before === undefined || looks(before, Form.sign)) return false;
      if (is(before, Kind.name)) return false;
      if (prepositions.has(before.folded)) return true;
    }
    return false;
  });
}

const reference = new RegExp(String.raw`\b(?:${alternatives('marks of reference')})\b`, 'iu');
const besideName = new RegExp(
  String.raw`\p{Lu}[\p{L}’'-]+\s(?:${alternatives('behind a cited name')})\b`,
  'u',
);
const unmistakable = new RegExp(String.raw`\b(?:${alternatives('marks of citation')})\b`, 'u');
const citing = hintAt(wording('words of citation'));

/** Whether the sentence cites: a name beside a year in brackets, et al., a case, pages. */
function isCiting({ tokens, passage, form, hints }: Sentence): boolean {
  if ((form & Form.year) === 0 && (hints & citing) === 0) return false;
  const text = textOf(tokens, passage.text);
  return (
    /\p{Lu}[\p{L}’'-]+,?\s*(?:\(|,\s*)?(?:1[89]|20)\d\d[a-z]?\b/u.test(text) ||
    /\p{Lu}[\p{L}’'-]+['’]s?\s[^.]{0,40}\((?:1[89]|20)\d\d\)/u.test(text) ||
    (reference.test(text) && besideName.test(text)) ||
    unmistakable.test(text)
  );
}

const textOf = (tokens: readonly Token[], text: string): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
