import { toCsv } from '../frame/csv.ts';
import type { PartnersView } from './view.ts';
import type { PartnersWords } from './words.ts';

const headings = [
  'id',
  'partner',
  'partner_label',
  'form',
  'instruments',
  'instrument_labels',
  'first_year',
  'last_year',
  'confirmed',
  'sources',
];

/** Everything on record with any partner, one line each. Ids in a list are parted by spaces, names by semicolons. */
export const partnersCsv = ({ partners }: PartnersView, words: PartnersWords): string =>
  toCsv(
    headings,
    partners.flatMap(({ code, ties }) =>
      ties.map(({ id, partner, form, instruments, years, isUnconfirmed, sources }) => [
        id,
        code,
        words.name(partner),
        form,
        instruments.join(' '),
        instruments.map(words.instrument).join('; '),
        years[0],
        years[1],
        isUnconfirmed ? 'no' : 'yes',
        sources.join(' '),
      ]),
    ),
  );
