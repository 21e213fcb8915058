import type { Localised } from '../vocabulary/language.ts';

/**
 * Shape of what is on record with a partner.
 *
 * `case` marks countries that are studied or named without an arrangement. Nothing on the record is
 * called trilateral by the group.
 */
export const partnershipForms = ['bilateral', 'eu', 'trilateral', 'global', 'case'] as const;
export type PartnershipForm = (typeof partnershipForms)[number];

/** One thing on record about a partner. */
export interface Engagement {
  readonly text: Localised;
  readonly form: PartnershipForm;
  /** First and last year, equal for a single one. */
  readonly years: readonly [number, number];
  readonly instruments: readonly string[];
  readonly sources: readonly string[];
  /** The source is secondary or the detail unconfirmed. */
  readonly verify: boolean;
}

/** A country or region outside Germany with which the record deals. */
export interface Partner {
  /** ISO 3166-1 alpha-2 in lower case; `xk` is user-assigned there; regions carry their UN M49 number. */
  readonly id: string;
  readonly code: string;
  readonly standard: 'iso-3166-1' | 'iso-3166-1-user-assigned' | 'un-m49';
  readonly label: Localised;
  readonly engagements: readonly Engagement[];
  readonly note?: Localised | undefined;
}
