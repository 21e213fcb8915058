import type { ChoiceSource } from './questions.ts';

/** One thing to choose, and how it is shown. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen, and which of it fits what was typed so far. */
export interface Choice {
  readonly options: readonly Option[];
  readonly search: (typed: string) => readonly string[];
}

/** Asks a person; nothing where nobody can answer, such as in a script. */
export interface Asker {
  readonly text: (asked: { message: string; initial?: string; check: Check }) => Promise<string>;
  readonly choose: (asked: Choice & { message: string }) => Promise<string>;
  readonly chooseSeveral: (asked: Choice & { message: string; fewest: number }) => Promise<readonly string[]>;
  readonly confirm: (message: string) => Promise<boolean>;
}

/** Says what is wrong with an answer, or nothing. */
export type Check = (answer: string) => string | undefined;

/** How an interview is held: what was answered before it, whom to ask, and what can be chosen. */
export interface Interview {
  /** Answers by the dotted key of their field: `statement.en`, `linkages.0.to`. */
  readonly given: ReadonlyMap<string, string>;
  readonly asker: Asker | undefined;
  readonly choiceOf: (from: ChoiceSource) => Choice;
  /** Takes a question that nobody answered. */
  readonly miss: (key: string, about: string) => void;
}
