import type { FurtherLanguage } from '../vocabulary/language.ts';
import type { DelegateMessages } from './delegate-messages.ts';
import type { FurtherWords } from './further-words.ts';
import { ar } from './messages.ar.ts';
import { es } from './messages.es.ts';
import { fr } from './messages.fr.ts';
import { ru } from './messages.ru.ts';
import { zh } from './messages.zh.ts';

/** Every word of the interface in the languages beyond the record’s. */
export const furtherMessages: Readonly<Record<FurtherLanguage, DelegateMessages & FurtherWords>> = {
  fr,
  es,
  ru,
  ar,
  zh,
};
