/** What the filters of the map ask of something on record; an empty one lets everything pass. */
export interface PartnersAsked {
  readonly form?: string | undefined;
  readonly instrument?: string | undefined;
  readonly year?: string | undefined;
}
export const filterNames = ['form', 'instrument', 'year'] as const satisfies readonly (keyof PartnersAsked)[];

/** Whether it is of the form, by the instrument, and the year lies within its years. */
export const passes = (
  tie: {
    readonly form: string;
    readonly instruments: readonly string[];
    readonly years: readonly [first: number, last: number];
  },
  { form, instrument, year }: PartnersAsked,
): boolean =>
  (!form || tie.form === form) &&
  (!instrument || tie.instruments.includes(instrument)) &&
  (!year || (tie.years[0] <= Number(year) && Number(year) <= tie.years[1]));
