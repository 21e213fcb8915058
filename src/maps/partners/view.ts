import type { Atlas } from '../../domain/atlas.ts';
import type { Partner, PartnershipForm } from '../../domain/partner.ts';

/** Forms from the closest to the loosest: the mark of a partner shows the first it stands in. */
export const formOrder = [
  'trilateral',
  'bilateral',
  'eu',
  'global',
  'case',
] as const satisfies readonly PartnershipForm[];

/** One thing on record about one partner. */
export interface Tie {
  /** Unique among all partners: `ma-2` is the second on record with Morocco. */
  readonly id: string;
  readonly partner: string;
  readonly form: PartnershipForm;
  readonly years: readonly [first: number, last: number];
  readonly instruments: readonly string[];
  readonly sources: readonly string[];
  readonly isUnconfirmed: boolean;
}

export interface PartnerRow {
  readonly id: string;
  readonly code: string;
  /** Whether the code stands for a region, which has no one place. */
  readonly isRegion: boolean;
  /** From the closest to the loosest; never empty. */
  readonly forms: readonly [PartnershipForm, ...PartnershipForm[]];
  /** Whether nothing in its closest form is confirmed. */
  readonly isUnconfirmed: boolean;
  /** In the order of the record. */
  readonly ties: readonly Tie[];
}

/** What one instrument, or none, binds together in one form. */
export interface Strand {
  readonly form: PartnershipForm;
  /** `null` where the record names no instrument. */
  readonly instrument: string | null;
  readonly years: readonly [first: number, last: number];
  /** By id, each once. */
  readonly ties: readonly Tie[];
}

/** The whole map, without a word of any language. */
export interface PartnersView {
  /** By id. */
  readonly partners: readonly PartnerRow[];
  /** Form by form from the closest to the loosest, in it by first year; those without instrument last. */
  readonly strands: readonly Strand[];
  /** Findings that concern coordination of three sides. */
  readonly asked: readonly string[];
  /** First and last year on record with any partner. */
  readonly years: readonly [first: number, last: number];
}

/** Blind to the order of partners; what is on record with each keeps its order. */
export function partnersView(atlas: Pick<Atlas, 'partners' | 'findings'>): PartnersView {
  const partners = [...atlas.partners.values()].toSorted(byId).map(rowOf);
  const ties = partners.flatMap((partner) => partner.ties);
  return {
    partners,
    strands: formOrder.flatMap((form) => strandsOf(form, ties)),
    asked: [...atlas.findings.values()]
      .filter(({ levels, status }) => levels.includes('trilateral') && status !== 'withdrawn')
      .map(({ id }) => id)
      .toSorted(),
    years: spanOf(ties),
  };
}

function rowOf({ id, code, standard, engagements }: Partner): PartnerRow {
  const ties = engagements.map(({ form, years, instruments, sources, verify }, place): Tie => ({
    id: `${id}-${place + 1}`,
    partner: id,
    form,
    years,
    instruments,
    sources,
    isUnconfirmed: verify,
  }));
  const [closest = 'case', ...others] = formOrder.filter((form) => ties.some((tie) => tie.form === form));
  return {
    id,
    code,
    isRegion: standard === 'un-m49',
    forms: [closest, ...others],
    isUnconfirmed: ties.filter(({ form }) => form === closest).every((tie) => tie.isUnconfirmed),
    ties,
  };
}

function strandsOf(form: PartnershipForm, all: readonly Tie[]): Strand[] {
  const ties = all.filter((tie) => tie.form === form);
  const instruments = [...new Set(ties.flatMap((tie) => tie.instruments))].toSorted();
  const strand = (instrument: string | null, own: readonly Tie[]): Strand => ({
    form,
    instrument,
    years: spanOf(own),
    ties: own,
  });
  const bare = ties.filter((tie) => tie.instruments.length === 0);
  return [
    ...instruments
      .map((id) =>
        strand(
          id,
          ties.filter((tie) => tie.instruments.includes(id)),
        ),
      )
      .toSorted((a, b) => a.years[0] - b.years[0]),
    ...(bare.length > 0 ? [strand(null, bare)] : []),
  ];
}

/** First and last year of some ties; 0 for none. */
export const spanOf = (ties: readonly Tie[]): readonly [number, number] =>
  ties.length === 0
    ? [0, 0]
    : [Math.min(...ties.map(({ years }) => years[0])), Math.max(...ties.map(({ years }) => years[1]))];

/** Partners on record in a form, by id. */
export const partnersIn = ({ partners }: PartnersView, form: PartnershipForm): readonly PartnerRow[] =>
  partners.filter(({ forms }) => forms.includes(form));

/** Code units, not a language: ids sort alike on every machine. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
