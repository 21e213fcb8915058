import type { Language } from '../../vocabulary/language.ts';

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const functionWords: Readonly<Record<Language, FunctionWords>> = {
  en: {
    prepositions: set(
      'about above across after against along among around at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto over past per since through throughout to toward towards under until unlike up upon via with within without save',
    ),
    origins: set('from of at for with representing employed based working speaking on sent'),
    auxiliaries: set(
      "is are was were be been being am has have had having do does did will would shall should can could may might must not n't didn't wasn't weren't hadn't hasn't haven't wouldn't couldn't isn't aren't also then again later too still simply only just first finally even once twice however in turn though therefore never always often soon both all themselves himself herself openly promptly",
    ),
    relatives: set('who whom whose which that'),
    general: set('every each any no most many few some all several other others numerous various such'),
    definite: set('the our this that their its his her one’s'),
    indefinite: set('a an one another some second third'),
    subordinators: set(
      'that which who whom whose because although though while when whereas if unless until since as whether where why how',
    ),
    modals: set('should must shall could may might can cannot ought need needs'),
  },
  de: {
    prepositions: set(
      'ab an am ans auf aufs aus außer bei beim bis durch entgegen für gegen gegenüber hinter im in ins mit nach neben ohne seit seitens statt trotz über um unter vom von vor während wegen wider zu zum zur zwischen anhand aufgrund dank gemäß innerhalb außerhalb laut mangels mittels zugunsten',
    ),
    origins: set('aus von vom der des dem beim bei für im in zur'),
    auxiliaries: set(
      'ist sind war waren sei seien wäre wären habe haben hat hatte hatten hätte hätten wird werden wurde wurden würde würden auch dann wieder noch später zuerst nochmals ebenfalls jedoch allerdings dagegen daraufhin sich nicht nie selbst erneut offen ausdrücklich zudem ferner knapp kurz deutlich nur sogar prompt halblaut zunächst',
    ),
    relatives: set('der die das den dem deren dessen welche welcher welches wer'),
    general: set(
      'jeder jede jedes jedem jeden kein keine keiner keinem keinen manche mancher viele vielen alle aller einige einigen etliche mehrere mehreren meisten andere anderen',
    ),
    definite: set(
      'der die das den dem des unser unsere unserer unserem unseren dieser diese dieses diesem jener jene jenes ihr sein',
    ),
    indefinite: set('ein eine einer einem einen eines'),
    subordinators: set(
      'dass ob weil obwohl während als wenn da indem damit bevor nachdem sobald wie wo wer was warum',
    ),
    modals: set(
      'soll sollen sollte sollten muss müssen müsste darf dürfen dürfte kann können könnte könnten mag mögen',
    ),
  },
};
