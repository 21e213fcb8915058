import type { Language } from '../vocabulary/language.ts';
import { de } from './messages.de.ts';
import { en, type Messages } from './messages.en.ts';

/** Every word of the interface. Scripts for browsers bring none of it: their pages hand them what they say. */
export const messages: Readonly<Record<Language, Messages>> = { en, de };
