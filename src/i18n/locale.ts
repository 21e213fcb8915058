import { defaultLanguage, languages, type Language } from '../vocabulary/language.ts';

/** Language of a page from its path: `/de/findings/` is German. */
export function languageOf(pathname: string): Language {
  const [, first] = pathname.split('/');
  return languages.find((language) => language === first) ?? defaultLanguage;
}

/** Address of a page in a language: `/findings/` becomes `/de/findings/`. */
export const localPath = (language: Language, address: string): string =>
  language === defaultLanguage ? address : `/${language}${address}`;

/** The same page without its language: what `localPath` takes. */
export const neutralPath = (pathname: string): string =>
  languages.reduce((path, language) => path.replace(new RegExp(`^/${language}/`), '/'), pathname);

/** Route parameters of every language; the default one has no prefix. */
export const languageParams = languages.map((language) => ({
  language,
  params: { language: language === defaultLanguage ? undefined : language },
}));

/** “June 2017”, “23 June 2017” or “2017” from an ISO date of one, two or three parts. */
export function formatDate(language: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** “2016–2017”, or “2014” when both are equal. */
export const formatYears = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`;

/** Picks the plural form of a count and puts the number in place of `#`. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}

/** Static paths of one page in every language. */
export const inEveryLanguage = () => languageParams.map(({ params }) => ({ params }));

/** Static paths of one page per id in every language; `name` is the route parameter. */
export const eachInEveryLanguage = <Name extends string>(ids: Iterable<string>, name: Name) =>
  [...ids].flatMap((id) =>
    languageParams.map(({ params }) => ({
      params: { ...params, [name]: id } as typeof params & Record<Name, string>,
    })),
  );
