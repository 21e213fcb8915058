import type { Messages } from '../i18n/messages.en.ts';
import type { Language } from '../vocabulary/language.ts';

/** Words of the page of the pack, handed over in the page itself. */
export type PackWords = Messages['pack'] & {
  readonly offline: Messages['offline'];
  readonly language: Language;
  readonly count: Messages['pack']['entries'];
};

export const packWords = (): PackWords =>
  JSON.parse(document.getElementById('pack-page-words')?.textContent ?? '') as PackWords;

/** A part of the page by its mark. */
export const at = <E extends HTMLElement>(part: string, within: ParentNode = document): E =>
  within.querySelector<E>(`[data-${part}]`) as E;
