import {
  defaultLanguage,
  interfaceLanguages,
  isFurther,
  languages,
  recordLanguage,
  type InterfaceLanguage,
} from '../vocabulary/language.ts';

/** Language of a page from its path: `/de/findings/` is German. */
export function languageOf(pathname: string): InterfaceLanguage {
  const [, first] = pathname.split('/');
  return interfaceLanguages.find((language) => language === first) ?? defaultLanguage;
}

/** Address of a page in a language: `/findings/` becomes `/de/findings/`. */
export const localPath = (language: InterfaceLanguage, address: string): string =>
  language === defaultLanguage ? address : `/${language}${address}`;

/** The same page without its language: what `localPath` takes. */
export const neutralPath = (pathname: string): string =>
  interfaceLanguages.reduce<string>(
    (path, language) => path.replace(new RegExp(`^/${language}/`), '/'),
    pathname,
  );

const delegatesPath = /^\/(?:(?:search|pack|offline)\/|briefings\/(?:[^/.]+(?:\/|\.pdf))?)?(?:[?#].*)?$/;

/** Languages a page exists in, given its address without language; briefings by editors are the record’s alone. */
export const languagesAt = (address: string): readonly InterfaceLanguage[] =>
  delegatesPath.test(address) ? interfaceLanguages : languages;

/** Attributes of a link; `hreflang` where it leads to another language. */
export interface Link {
  readonly href: string;
  readonly hreflang?: string;
}

/** Where a link leads: to the page in the language given, or to that of the record where there is none. */
export const linkTo = (language: InterfaceLanguage, address: string): Link =>
  languagesAt(address).includes(language)
    ? { href: localPath(language, address) }
    : recordLinkTo(language, address);

/** A link to a page that exists in the languages of the record only. */
export function recordLinkTo(language: InterfaceLanguage, address: string): Link {
  const written = recordLanguage(language);
  return { href: localPath(written, address), ...(isFurther(language) && { hreflang: written }) };
}

const paramsOf = <Known extends InterfaceLanguage>(known: readonly Known[]) =>
  known.map((language) => ({
    language,
    params: { language: language === defaultLanguage ? undefined : language },
  }));

/** Route parameters of every language of the record; the default one has no prefix. */
export const languageParams = paramsOf(languages);

/** How `Intl` is asked for a language: British dates, and the digits that codes and years are written in. */
export const localeOf = (language: InterfaceLanguage): string =>
  ({ en: 'en-GB', ar: 'ar-u-nu-latn' })[language as string] ?? language;

/** Signs that part and end what is said, as the script of a language writes them, with the space after them. */
export interface Signs {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Between two sentences, or a heading and what follows on its line. */
  readonly gap: string;
}

const signs: Readonly<Partial<Record<InterfaceLanguage, Signs>>> = {
  fr: { comma: ', ', semicolon: '\u202F; ', colon: '\u00A0: ', stop: '.', gap: ' ' },
  ar: { comma: '، ', semicolon: '؛ ', colon: ': ', stop: '.', gap: ' ' },
  zh: { comma: '，', semicolon: '；', colon: '：', stop: '。', gap: '' },
};

export const signsOf = (language: InterfaceLanguage): Signs =>
  signs[language] ?? { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', gap: ' ' };

/** “June 2017”, “23 June 2017” or “2017” from an ISO date of one, two or three parts. */
export function formatDate(language: InterfaceLanguage, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** “2016–2017”, or “2014” when both are equal. */
export const formatYears = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`;

/** A sentence with a count, `#`, by the plural categories of its language; `other` stands in for any that is missing. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string | undefined>> & Record<'other', string>
>;

/** Picks the plural form of a count and puts the number in place of `#`. */
export function plural(language: InterfaceLanguage, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(localeOf(language)).format(count));
}

/** Static paths of one page in every language of the record. */
export const inEveryLanguage = () => languageParams.map(({ params }) => ({ params }));

/** Static paths of one page on a delegate’s way, in every language. */
export const inEveryInterfaceLanguage = () => paramsOf(interfaceLanguages).map(({ params }) => ({ params }));

/** Static paths of one page per id in languages, the record’s unless given; `name` is the route parameter. */
export const eachInEveryLanguage = <Name extends string>(
  ids: Iterable<string>,
  name: Name,
  known: readonly InterfaceLanguage[] = languages,
) =>
  [...ids].flatMap((id) =>
    paramsOf(known).map(({ params }) => ({
      params: { ...params, [name]: id } as typeof params & Record<Name, string>,
    })),
  );
