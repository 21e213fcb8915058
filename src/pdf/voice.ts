import { briefingWords, type BriefingWords } from '../briefings/words.ts';
import { addressOf } from '../domain/address.ts';
import type { Collection } from '../domain/atlas.ts';
import { delegateMessages } from '../i18n/delegate-context.ts';
import type { DelegateMessages } from '../i18n/delegate-messages.ts';
import type { FurtherWords } from '../i18n/further-words.ts';
import { furtherMessages } from '../i18n/further-messages.ts';
import { labelsIn, type Labels } from '../i18n/labels.ts';
import { linkTo, signsOf, type Signs } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.en.ts';
import {
  isFurther,
  recordLanguage,
  type InterfaceLanguage,
  type Language,
  type Localised,
} from '../vocabulary/language.ts';
import type { Run } from './sheet.ts';

/** All that the parts of a sheet need to know of its language and of where the atlas is published. */
export interface Voice {
  readonly language: InterfaceLanguage;
  readonly t: DelegateMessages;
  /** Words that only sheets in further languages have. */
  readonly further: FurtherWords['further'] | undefined;
  readonly labels: Labels;
  readonly signs: Signs;
  readonly words: BriefingWords;
  /** Words of the record, marked where they are in another language than the sheet. */
  readonly record: (words: Localised) => Run;
  /** Full address of a page in the language of the sheet, or in that of the record where there is none. */
  readonly full: (address: string) => string;
  /** The same as one would type it: without scheme. */
  readonly short: (address: string) => string;
}

/** A voice in a language of the record, which has words for all of it. */
export interface RecordVoice extends Voice {
  readonly language: Language;
  readonly t: Messages;
}

/** `site` is where the atlas is published, such as `https://atlas.example`. */
export function voiceOf(language: InterfaceLanguage, site: string): Voice {
  const full = (address: string): string => new URL(linkTo(language, address).href, site).href;
  const t = delegateMessages(language);
  const written = recordLanguage(language);
  return {
    language,
    t,
    further: isFurther(language) ? furtherMessages[language].further : undefined,
    labels: labelsIn(language),
    signs: signsOf(language),
    words: briefingWords(language, t),
    record: (words) => ({ text: words[written], lang: written === language ? undefined : written }),
    full,
    short: (address) => full(address).replace(/^https?:\/\//, ''),
  };
}

export const recordVoiceOf = (language: Language, site: string): RecordVoice => ({
  ...voiceOf(language, site),
  language,
  t: messages[language],
});

/** An id as it is cited, linked to its page. */
export const idRun = ({ full }: Voice, collection: Collection, id: string): Run => ({
  text: id.toUpperCase(),
  href: full(addressOf(collection, id)),
});

/** Runs, or groups of them, with a text between each two. */
export const joined = (parts: readonly (Run | readonly Run[])[], between: string): Run[] =>
  parts.flatMap((part, place) => [...(place === 0 ? [] : [{ text: between }]), ...[part].flat()]);
