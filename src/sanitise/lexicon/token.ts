import type { PhraseIndex } from './phrase.ts';

/**
 * What a word may be. A word is classified once, however often it stands in the texts, and rules ask
 * for these bits only: that is what makes the gate fast.
 */
export const Kind = {
  /** An ordinary word of the language, in any form. */
  word: 1 << 0,
  /** Known in small letters only; with a capital it is ordinary at the beginning of a sentence alone. */
  small: 1 << 1,
  /** A name that is no person's: place, institution, treaty, language, month. */
  name: 1 << 2,
  place: 1 << 3,
  country: 1 << 4,
  institution: 1 << 5,
  /** Head of an institution's name: ministry, agency, Stiftung. */
  head: 1 << 6,
  /** Of a country or region: Kenyan, kenianisch. */
  demonym: 1 << 7,
  /** Title before a person's name: Dr, Frau. */
  title: 1 << 8,
  /** Office of one person: minister, Referatsleiterin. */
  role: 1 << 9,
  /** Function in the session itself: chair, host, Gastgeber. */
  sessionRole: 1 << 10,
  /** Someone in the room: participant, Teilnehmerin. */
  human: 1 << 11,
  /** Counted in small rooms: delegations, Ressorts. */
  group: 1 << 12,
  /** Attributes an utterance: argued, wandte ein. */
  speech: 1 << 13,
  /** Attendance or behaviour in a room: nodded, nahm teil. */
  presence: 1 << 14,
  /** What institutions do in public: adopted, verabschiedete. */
  act: 1 << 15,
  /** A verb in the past, a participle, or the German Konjunktiv. */
  past: 1 << 16,
  /** A noun in the plural, or a verb whose subject is. */
  plural: 1 << 17,
  /** An utterance: remark, Einwand. */
  utterance: 1 << 18,
  /** The session itself: meeting, roundtable, Sitzung. */
  event: 1 << 19,
  /** Places something in the session: in the room, auf Nachfrage. */
  session: 1 << 20,
  /** Marks something published or public: report, Resolution. */
  public: 1 << 21,
  /** Particle inside a name: van der, al. */
  particle: 1 << 22,
  /** An ordinary word that is a common name as well: Koch, Rose. */
  nameWord: 1 << 23,
  /** he, her, ihre: tells the gender of one person. */
  pronoun: 1 << 24,
  /** the, a, dieser: begins a noun phrase. */
  determiner: 1 << 25,
  /** Says how many of few: one, only, both, einzige. */
  one: 1 << 26,
  number: 1 << 27,
  month: 1 << 28,
  venue: 1 << 29,
  /** Head of a thing named after a person or place: Street, Process, Koeffizient. */
  eponym: 1 << 30,
} as const;

/** What a word's letters alone tell. */
export const Form = {
  /** Begins with a capital. */
  capital: 1 << 0,
  /** Two letters or more, all capitals. */
  shout: 1 << 1,
  /** A single capital letter, perhaps with a full stop, or several so. */
  initial: 1 << 2,
  digits: 1 << 3,
  /** A sign, not a word. */
  sign: 1 << 4,
  quote: 1 << 5,
  /** and, or, und, sowie, comma. */
  joiner: 1 << 6,
  /** Neither a word of the language nor a name on file. */
  unknown: 1 << 7,
  /** Capitals that abbreviate the name of a thing: UNHCR. */
  acronym: 1 << 8,
  /** A year of this age: 1951, 2018. */
  year: 1 << 9,
} as const;

/** What is known of a word, wherever it stands. */
export interface Word {
  /** Bits of {@link Kind}. */
  readonly kind: number;
  /** Bits of {@link Form}. */
  readonly form: number;
  /** Small letters, one apostrophe, British spelling: how words are compared. */
  readonly folded: string;
  /** Known phrases that begin with it. */
  readonly phrases: PhraseIndex | undefined;
}

/** One word, number or sign of a passage. */
export interface Token {
  readonly text: string;
  /** In the passage's own text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Bits of {@link Kind}, with those of the phrases it stands in. */
  kind: number;
  /** Bits of {@link Form}. */
  form: number;
}

export const is = (token: Pick<Token, 'kind'> | undefined, kind: number): boolean =>
  token !== undefined && (token.kind & kind) !== 0;
export const looks = (token: Pick<Token, 'form'> | undefined, form: number): boolean =>
  token !== undefined && (token.form & form) !== 0;
