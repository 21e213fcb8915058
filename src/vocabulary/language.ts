/** Languages of the whole record, the default first. BCP 47 tags; each is also a URL prefix, except the default's. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** Where nothing else is said: addresses without prefix and narratives without translation are English. */
export const defaultLanguage: Language = 'en';

/** The same words in every language of the record. */
export type Localised = Readonly<Record<Language, string>>;

/**
 * Languages beyond those of the record, in which a delegate finds, reads and keeps a briefing. What the record
 * says stands there in the default language.
 */
export const furtherLanguages = ['fr', 'es', 'ru', 'ar', 'zh'] as const;

export type FurtherLanguage = (typeof furtherLanguages)[number];

/** Every language that pages are written in. */
export const interfaceLanguages = [...languages, ...furtherLanguages] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Languages of the United Nations that are not the record's, whether words for them are on file or not. */
export type FurtherOfficialLanguage = 'fr' | 'es' | 'ru' | 'ar' | 'zh';

/** Language in which a page shows the record. */
export const recordLanguage = (language: InterfaceLanguage): Language =>
  languages.find((known) => known === language) ?? defaultLanguage;

export const isFurther = (language: InterfaceLanguage): language is FurtherLanguage =>
  recordLanguage(language) !== language;

const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** Attributes of a text in another language than what it stands in. */
export interface TextMarks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** How a text in a language is marked within another; not at all where both are one. */
export const marksOf = (language: string, within: string): TextMarks =>
  language === within ? {} : { lang: language, dir: directionOf(language) };

/** Value of `dir` for a text in a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr');
