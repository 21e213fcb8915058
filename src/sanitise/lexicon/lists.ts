import { Kind } from './token.ts';

/** How the entries of a list inflect. */
export type Inflection = 'verb' | 'noun' | 'none';

interface List {
  readonly kind: number;
  readonly inflection: Inflection;
  /** Whether entries are names, which count in their own spelling only. */
  readonly spelled: boolean;
}

const list = (kind: number, inflection: Inflection, spelled = false): List => ({ kind, inflection, spelled });

/** The lists a lexicon is made from, as their files are named, and what an entry of each is. */
export const lists = {
  roles: list(Kind.role | Kind.word, 'noun'),
  'session-roles': list(Kind.sessionRole | Kind.role | Kind.word, 'noun'),
  humans: list(Kind.human | Kind.word, 'noun'),
  groups: list(Kind.group | Kind.word, 'noun'),
  'speech-verbs': list(Kind.speech | Kind.word, 'verb'),
  'presence-verbs': list(Kind.presence | Kind.word, 'verb'),
  'act-verbs': list(Kind.act | Kind.word, 'verb'),
  'speech-nouns': list(Kind.utterance | Kind.word, 'noun'),
  events: list(Kind.event | Kind.word, 'noun'),
  'session-cues': list(Kind.session | Kind.word, 'none'),
  'public-cues': list(Kind.public | Kind.word, 'none'),
  titles: list(Kind.title | Kind.word, 'none'),
  'institution-heads': list(Kind.head | Kind.word, 'noun'),
  institutions: list(Kind.institution | Kind.name, 'none', true),
  'treaties-laws': list(Kind.name | Kind.public, 'none', true),
  countries: list(Kind.country | Kind.name, 'none', true),
  demonyms: list(Kind.demonym | Kind.name, 'none'),
  places: list(Kind.place | Kind.name, 'none', true),
  'name-words': list(Kind.nameWord, 'none'),
  particles: list(Kind.particle, 'none'),
  capitalised: list(Kind.name, 'none', true),
  determiners: list(Kind.determiner | Kind.word, 'none'),
  pronouns: list(Kind.pronoun | Kind.word, 'none'),
  numbers: list(Kind.number | Kind.word, 'none'),
  ones: list(Kind.one | Kind.word, 'none'),
  months: list(Kind.month | Kind.name, 'none', true),
  venues: list(Kind.venue | Kind.word, 'noun'),
  'eponym-heads': list(Kind.eponym | Kind.word, 'noun'),
  words: list(Kind.word, 'none'),
} as const satisfies Readonly<Record<string, List>>;
export type ListName = keyof typeof lists;

/** Lines of a list's file without remarks and blank lines. */
export const parseList = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
