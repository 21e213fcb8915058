import type { Language } from '../../vocabulary/language.ts';
import { wordingBy } from '../lexicon/wordings.ts';

/** Small words that hold a sentence together; a closed class, hence no list for editors. */
export interface FunctionWords {
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that tie a person to a house or country: from, of, at, aus, vom. */
  readonly origins: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words that make a statement general: every, most, jeder, kein. */
  readonly general: ReadonlySet<string>;
  /** Articles and pronouns that single someone out. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Verbs of norms and possibilities. */
  readonly modals: ReadonlySet<string>;
}

const inLanguage = (language: Language): FunctionWords => ({
  prepositions: wordingBy('prepositions')[language],
  origins: wordingBy('origins')[language],
  auxiliaries: wordingBy('auxiliaries')[language],
  relatives: wordingBy('relatives')[language],
  general: wordingBy('general')[language],
  definite: wordingBy('definite')[language],
  indefinite: wordingBy('indefinite')[language],
  subordinators: wordingBy('subordinators')[language],
  modals: wordingBy('modals')[language],
});

export const functionWords: Readonly<Record<Language, FunctionWords>> = {
  en: inLanguage('en'),
  de: inLanguage('de'),
};
