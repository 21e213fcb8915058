import { languageOf, localPath } from './locale.ts';
import { messages } from './messages.ts';
import type { Messages } from './messages.en.ts';
import type { Language } from '../vocabulary/language.ts';

/** What every component needs to know of the page it stands on. */
export interface PageContext {
  readonly language: Language;
  readonly t: Messages;
  /** Address in the page's language. */
  readonly to: (address: string) => string;
}

/** Read from the page's own address, so that nothing has to be handed down. */
export function pageContext({ pathname }: URL): PageContext {
  const language = languageOf(pathname);
  return { language, t: messages[language], to: (address) => localPath(language, address) };
}
