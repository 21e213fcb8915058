/** Anchor of a partner among what is on record in words. */
export const partnerAnchor = (id: string): string => `partner-${id}`;

/** Anchor of one thing on record; `id` is that of a tie, such as `ma-2`. */
export const tieAnchor = (id: string): string => `tie-${id}`;
