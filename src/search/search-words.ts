/** Words of the page's language, handed over in the page itself. */
export interface SearchWords {
  readonly headwords: string;
  readonly types: Readonly<Record<string, string>>;
  readonly count: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;
  readonly direct: string;
  readonly loading: string;
  readonly failed: string;
  readonly browse: string;
  readonly none: string;
  readonly noneFor: string;
  readonly didYouMean: string;
}
