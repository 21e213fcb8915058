import type { FurtherOfficialLanguage } from '../vocabulary/language.ts';
import type { FurtherWords } from './further-words.ts';
import type { PluralForms } from './locale.ts';
import type { Messages } from './messages.en.ts';

/** Groups of words that pages on a delegate's way use whole. */
type WholeGroup =
  | 'type'
  | 'glossaryEntry'
  | 'listPage'
  | 'kind'
  | 'kinds'
  | 'tier'
  | 'agreement'
  | 'relation'
  | 'strength'
  | 'basis'
  | 'sign'
  | 'acting'
  | 'qualifier'
  | 'score'
  | 'status'
  | 'extent'
  | 'outcomeKind'
  | 'form'
  | 'search'
  | 'pack'
  | 'offline'
  | 'share'
  | 'app'
  | 'briefing';

/** Words they use of other groups. */
interface Picked {
  readonly site: Pick<
    Messages['site'],
    | 'name'
    | 'of'
    | 'description'
    | 'skip'
    | 'language'
    | 'thisLanguage'
    | 'menu'
    | 'breadcrumbs'
    | 'footer'
    | 'home'
    | 'rule'
    | 'noTracking'
  >;
  readonly nav: Pick<
    Messages['nav'],
    | 'outcomes'
    | 'findings'
    | 'sdg'
    | 'compact'
    | 'fields'
    | 'instruments'
    | 'phases'
    | 'interests'
    | 'interactions'
    | 'partners'
    | 'rounds'
    | 'sources'
    | 'briefings'
    | 'maps'
    | 'search'
  >;
  readonly labels: Pick<
    Messages['labels'],
    | 'kind'
    | 'tier'
    | 'fields'
    | 'phases'
    | 'interests'
    | 'round'
    | 'year'
    | 'note'
    | 'goal'
    | 'objective'
    | 'type'
    | 'acting'
    | 'score'
  >;
  readonly list: Pick<Messages['list'], 'briefingsIntro'>;
  readonly count: Messages['count'];
  readonly finding: Pick<Messages['finding'], 'cite' | 'short'>;
  readonly target: Pick<Messages['target'], 'found'>;
  readonly interaction: Pick<Messages['interaction'], 'notScored'>;
  readonly source: Pick<Messages['source'], 'undated' | 'and'>;
  readonly partner: Pick<Messages['partner'], 'onRecord' | 'verify'>;
  readonly matrix: Pick<Messages['matrix'], 'notScored' | 'itself' | 'signOnly' | 'medianOf' | 'disputed'>;
  readonly tools: Pick<Messages['tools'], 'name'>;
  readonly outcome: Pick<Messages['outcome'], 'views'>;
  readonly maps: Pick<Messages['maps'], 'licence'>;
  readonly pdf: Omit<Messages['pdf'], 'figure'>;
}

/** The same words with other plural forms. */
type WithForms<T, Forms> = T extends string | readonly string[]
  ? T
  : T extends { readonly one: string; readonly other: string }
    ? Forms
    : { readonly [K in keyof T]: WithForms<T[K], Forms> };

/** Words of the pages on a delegate's way, in any language. */
export type DelegateMessages = WithForms<Pick<Messages, WholeGroup> & Picked, PluralForms>;

/** Plural categories of each language, as `Intl.PluralRules` names them. */
interface PluralCategories {
  readonly fr: 'one' | 'many' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly zh: 'other';
}

/** Everything a further language says, each plural form of it included; a word that is missing does not type-check. */
export type FurtherMessages<Tongue extends FurtherOfficialLanguage> = WithForms<
  Pick<Messages, WholeGroup> & Picked,
  Readonly<Record<PluralCategories[Tongue], string>>
> &
  FurtherWords;
