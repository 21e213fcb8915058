import { languages, type Language } from '../vocabulary/language.ts';
import { formWords } from './words.ts';

/** What a form says of a field: its name, and what belongs there. */
export interface Told {
  readonly label: string;
  readonly explanation?: string;
}

/**
 * Label and explanation of the field at `place`, such as `findings.linkages.to`. The explanation is the
 * schema’s own sentence; another language has it by that sentence, so that it is translated anew when it changes.
 */
export function told(place: string, about: string, language: Language): Told {
  const { label, explanation } = formWords[language];
  const key = place.slice(place.lastIndexOf('.') + 1);
  const name = label[place] ?? label[key] ?? key;
  return about === '' || isLanguage(key)
    ? { label: name }
    : { label: name, explanation: explanation[about] ?? about };
}

/** Of the languages of a text the name says enough. */
const isLanguage = (key: string): boolean => languages.some((language) => language === key);

/** What one entry of the list at `place` is called. */
export function toldOfEntry(place: string, language: Language): { readonly label_singular?: string } {
  const name = formWords[language].entry[place.slice(place.lastIndexOf('.') + 1)];
  return name === undefined ? {} : { label_singular: name };
}
