import { recordLanguage, type Language } from '../vocabulary/language.ts';
import { languageOf, localPath } from './locale.ts';
import type { Messages } from './messages.en.ts';
import { messages } from './messages.ts';

/** What every component needs to know of the page of the record it stands on. */
export interface PageContext {
  readonly language: Language;
  readonly t: Messages;
  /** Address in the page's language. */
  readonly to: (address: string) => string;
}

/**
 * Read from the page's own address, so that nothing has to be handed down.
 *
 * @throws {RangeError} on pages in further languages, whose parts ask `delegateContext`.
 */
export function pageContext({ pathname }: URL): PageContext {
  const language = recordLanguage(languageOf(pathname));
  if (language !== languageOf(pathname)) {
    throw new RangeError(`A part of ${pathname} has words in the languages of the record only.`);
  }
  return { language, t: messages[language], to: (address) => localPath(language, address) };
}
