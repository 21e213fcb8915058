import { fill } from '../maps/frame/print-number.ts';
import { formatDate } from '../i18n/locale.ts';
import { edition } from '../vocabulary/edition.ts';
import { qrCodeSvg } from './qr-code.ts';
import type { Sheet } from './sheet.ts';
import type { Voice } from './voice.ts';

/** What every sheet has around its text: head and foot of the pages, address with its code, colophon. */
export function frameOf(
  address: string,
  { language, t, signs, full, short }: Voice,
): Omit<Sheet, 'title' | 'fileTitle' | 'kicker' | 'lead' | 'sections'> {
  return {
    language,
    running: `${t.site.name} · ${fill(t.briefing.edition, { edition: formatDate(language, edition) })}`,
    address: { full: full(address), short: short(address) },
    code: {
      svg: qrCodeSvg(full(address)),
      alt: fill(t.pdf.code, { address: full(address) }),
      caption: t.pdf.online,
    },
    folio: t.pdf.folio,
    colophon: t.outcome.views + signs.gap + t.maps.licence,
  };
}
