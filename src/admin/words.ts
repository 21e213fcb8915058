import { forms as german } from '../i18n/de/forms.ts';
import { forms as english, type FormWords } from '../i18n/en/forms.ts';
import type { Language } from '../vocabulary/language.ts';

/** Words of the forms. Editors read English or German; the languages of the site may be more. */
export const formWords: Readonly<Record<Language, FormWords>> = { en: english, de: german };
