/** Languages the atlas is published in, the default first. BCP 47 tags; each is also a URL prefix, except the default's. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** Where nothing else is said: addresses without prefix and narratives without translation are English. */
export const defaultLanguage: Language = 'en';

/** The same words in every language of the atlas. */
export type Localised = Readonly<Record<Language, string>>;
