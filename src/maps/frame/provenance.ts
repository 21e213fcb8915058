import { formatDate } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { edition } from '../../vocabulary/edition.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill } from './print-number.ts';

/** Where a picture comes from, for the picture itself and for every file made from it. */
export interface Provenance {
  readonly source: string;
  readonly licence: string;
  /** The month of the edition, as it is read. */
  readonly date: string;
  /** Full address of the map in its language. */
  readonly address: string;
}

export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

export const provenanceOf = ({ maps, site }: Messages, language: Language, address: string): Provenance => ({
  source: fill(maps.source, { name: site.name }),
  licence: maps.licence,
  date: formatDate(language, edition),
  address,
});
