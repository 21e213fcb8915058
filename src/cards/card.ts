import type { Sign } from '../domain/interaction.ts';
import { localPath } from '../i18n/locale.ts';
import type { Language } from '../vocabulary/language.ts';

/** All that stands on the picture shown where a page is shared. */
export interface Card {
  readonly language: Language;
  /** What kind of page it is, and its id. */
  readonly kicker: string;
  readonly title: string;
  /** Score of an interaction, with the sign that colours it. */
  readonly mark?: { readonly text: string; readonly sign: Sign } | undefined;
  /** Name of the atlas. */
  readonly site: string;
}

/** Size in pixels, as the large networks ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Pages with cards of their own; the further views of a map share the one of its first. */
const ownCard =
  /^\/((?:findings|outcomes|briefings|interactions|maps|partners|instruments|compact|sdg)\/[\w.-]+)\//;

/** Pages below these folders that are no records. */
const withoutOwn = /^\/(?:compact\/principles|sdg\/\d+\.)/;

/** Picture of the page at an address without language: its own, or the one all others share. */
export function cardPath(language: Language, address: string): string {
  const [, page = 'atlas'] = (withoutOwn.test(address) ? undefined : ownCard.exec(address)) ?? [];
  return `/cards${localPath(language, `/${page}.png`)}`;
}
