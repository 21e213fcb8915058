import { isFurther, recordLanguage, type InterfaceLanguage, type Language } from '../vocabulary/language.ts';
import type { DelegateMessages } from './delegate-messages.ts';
import type { FurtherWords } from './further-words.ts';
import { furtherMessages } from './further-messages.ts';
import { labelsIn, type Labels } from './labels.ts';
import { languageOf, linkTo, recordLinkTo, type Link } from './locale.ts';
import { messages } from './messages.ts';

/** What a component needs to know of a page on a delegate's way, which exists in every language. */
export interface DelegateContext {
  readonly language: InterfaceLanguage;
  /** Language in which the record speaks there. */
  readonly written: Language;
  readonly t: DelegateMessages;
  /** Words that only pages in further languages have. */
  readonly further: FurtherWords['further'] | undefined;
  readonly labels: Labels;
  /** Attributes of a link to a page, which may exist in the record's languages only. */
  readonly link: (address: string) => Link;
  /** Attributes of a link to a page that exists in the record's languages only, wherever it stands. */
  readonly recordLink: (address: string) => Link;
}

/** Words of a page on a delegate's way. */
export const delegateMessages = (language: InterfaceLanguage): DelegateMessages =>
  isFurther(language) ? furtherMessages[language] : messages[language];

/** Read from the page's own address, as `pageContext` is. */
export function delegateContext({ pathname }: URL): DelegateContext {
  const language = languageOf(pathname);
  return {
    language,
    written: recordLanguage(language),
    t: delegateMessages(language),
    further: isFurther(language) ? furtherMessages[language].further : undefined,
    labels: labelsIn(language),
    link: (address) => linkTo(language, address),
    recordLink: (address) => recordLinkTo(language, address),
  };
}
