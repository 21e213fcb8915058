import { briefingWords, type BriefingWords } from '../briefings/words.ts';
import { addressOf } from '../domain/address.ts';
import type { Collection } from '../domain/atlas.ts';
import { localPath } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.en.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Run } from './sheet.ts';

/** All that the parts of a sheet need to know of its language and of where the atlas is published. */
export interface Voice {
  readonly language: Language;
  readonly t: Messages;
  readonly words: BriefingWords;
  /** Full address of a page. */
  readonly full: (address: string) => string;
  /** The same as one would type it: without scheme. */
  readonly short: (address: string) => string;
}

/** `site` is where the atlas is published, such as `https://atlas.example`. */
export function voiceOf(language: Language, site: string): Voice {
  const full = (address: string): string => new URL(localPath(language, address), site).href;
  return {
    language,
    t: messages[language],
    words: briefingWords(language, messages[language]),
    full,
    short: (address) => full(address).replace(/^https?:\/\//, ''),
  };
}

/** An id as it is cited, linked to its page. */
export const idRun = ({ full }: Voice, collection: Collection, id: string): Run => ({
  text: id.toUpperCase(),
  href: full(addressOf(collection, id)),
});

/** Runs, or groups of them, with a text between each two. */
export const joined = (parts: readonly (Run | readonly Run[])[], between: string): Run[] =>
  parts.flatMap((part, place) => [...(place === 0 ? [] : [{ text: between }]), ...[part].flat()]);
