/** A person on an editor's list, as written. */
export interface ListedPerson {
  readonly kind: 'person';
  readonly given: string;
  /** Words between the first and the last of a name without a comma: given or family, who knows. */
  readonly middle: string;
  /** With its particles; empty for someone with one name only, which is then the given name. */
  readonly family: string;
  readonly nicknames: readonly string[];
}

/** An organisation with its other names and abbreviations. */
export interface ListedOrganisation {
  readonly kind: 'organisation';
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

/** What stands before the @ of an e-mail address, or after that of a handle. */
export interface ListedAddress {
  readonly kind: 'address';
  readonly localPart: string;
}

export type RosterEntry = ListedPerson | ListedOrganisation | ListedAddress;
