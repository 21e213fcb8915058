import type { DelegateMessages } from '../i18n/delegate-messages.ts';
import type { InterfaceLanguage } from '../vocabulary/language.ts';

/** Words of the page of the pack, handed over in the page itself. */
export type PackWords = DelegateMessages['pack'] & {
  readonly offline: DelegateMessages['offline'];
  readonly language: InterfaceLanguage;
  readonly count: DelegateMessages['pack']['entries'];
};

export const packWords = (): PackWords =>
  JSON.parse(document.getElementById('pack-page-words')?.textContent ?? '') as PackWords;

/** A part of the page by its mark. */
export const at = <E extends HTMLElement>(part: string, within: ParentNode = document): E =>
  within.querySelector<E>(`[data-${part}]`) as E;
