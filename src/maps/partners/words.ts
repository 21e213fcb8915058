import { recordOf, type Atlas } from '../../domain/atlas.ts';
import type { PartnershipForm } from '../../domain/partner.ts';
import { formatYears } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill, printCount } from '../frame/print-number.ts';
import { partnersIn, spanOf, type PartnerRow, type PartnersView, type Strand } from './view.ts';

/** What is said of partners and forms in one language. */
export interface PartnersWords {
  readonly name: (id: string) => string;
  /** “Morocco (MA)”. */
  readonly heading: (partner: Pick<PartnerRow, 'id' | 'code'>) => string;
  readonly instrument: (id: string) => string;
  /** “EU mobility partnerships, 2008–2013”; of a strand without instrument that it has none. */
  readonly strand: (strand: Strand) => string;
  /** The partners of a strand, each once, as the language sorts them. */
  readonly partners: (strand: Strand) => readonly PartnerRow[];
  /** A partner as a sentence: its forms, each with instruments and years. */
  readonly sentence: (partner: PartnerRow) => string;
  /** The same for reading aids, begun with the code that is seen on the map. */
  readonly label: (partner: PartnerRow) => string;
  /** The whole map in two sentences. */
  readonly summary: string;
}

export function partnersWords(
  atlas: Atlas,
  view: PartnersView,
  language: Language,
  t: Messages,
): PartnersWords {
  const collator = new Intl.Collator(language);
  const rows = new Map(view.partners.map((partner) => [partner.id, partner]));
  const name = (id: string): string => recordOf(atlas.partners, id).label[language];
  const instrument = (id: string): string => recordOf(atlas.instruments, id).label[language];
  const heading = ({ id, code }: Pick<PartnerRow, 'id' | 'code'>): string =>
    fill(t.partners.heading, { name: name(id), code });

  const inForm = ({ ties }: PartnerRow, form: PartnershipForm): string => {
    const own = ties.filter((tie) => tie.form === form);
    const used = [...new Set(own.flatMap(({ instruments }) => instruments))].map(instrument);
    const unconfirmed = own.every(({ isUnconfirmed }) => isUnconfirmed) ? [t.partners.unconfirmed] : [];
    const details = [...used, formatYears(spanOf(own)), ...unconfirmed].join(', ');
    return `${t.partners.short[form]}: ${details}`;
  };
  const said = (partner: PartnerRow, called: string): string =>
    `${[called, ...partner.forms.map((form) => inForm(partner, form))].join('; ')}.`;
  return {
    name,
    heading,
    instrument,
    strand: (strand) =>
      [
        strand.instrument === null ? t.partners.noInstrument : instrument(strand.instrument),
        formatYears(strand.years),
      ].join(', '),
    partners: ({ ties }) =>
      [...new Set(ties.map(({ partner }) => partner))]
        .map((id) => recordOf(rows, id))
        .toSorted((a, b) => collator.compare(name(a.id), name(b.id))),
    sentence: (partner) => said(partner, heading(partner)),
    label: (partner) => said(partner, `${partner.code} ${name(partner.id)}`),
    summary: summaryOf(view, language, t),
  };
}

function summaryOf(view: PartnersView, language: Language, { partners: words }: Messages): string {
  const count = ({ length }: { readonly length: number }): string =>
    length === 0 ? words.nobody : printCount(language, length);
  const [bilateral, eu, trilateral] = (['bilateral', 'eu', 'trilateral'] as const).map((form) =>
    partnersIn(view, form),
  ) as [readonly PartnerRow[], readonly PartnerRow[], readonly PartnerRow[]];
  const onASide = new Set([...bilateral, ...eu, ...trilateral]);
  return [
    fill(words.summary, {
      all: count(view.partners),
      eu: count(eu),
      bilateral: count(bilateral),
      both: count(eu.filter((partner) => bilateral.includes(partner))),
      rest: count(view.partners.filter((partner) => !onASide.has(partner))),
    }),
    ...(trilateral.length > 0
      ? [fill(words.summaryTrilateral, { count: count(trilateral) })]
      : view.asked.length > 0
        ? [words.summaryOpen]
        : []),
  ].join(' ');
}
