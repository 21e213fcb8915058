/** Collections of whose records each has a briefing made from the record. */
export const briefedCollections = ['objectives', 'goals', 'phases', 'partners', 'outcomes'] as const;
export type BriefedCollection = (typeof briefedCollections)[number];

/**
 * Last part of the address of a record's briefing: `gcm-5`, `sdg-10`, `phase-transit`, `partner-ma`, or an outcome's
 * id. Editors' briefings stand beside them under their own ids.
 */
export function briefingSlug(collection: BriefedCollection, id: string): string {
  if (collection === 'phases') return `phase-${id}`;
  return collection === 'partners' ? `partner-${id}` : id;
}
