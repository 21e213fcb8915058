/**
 * What a text rests on. `published`: documents that others have published, which it cites. `session`: what
 * was said under the Rule, which a second person has cleared.
 */
export const materials = ['published', 'session'] as const;
export type Material = (typeof materials)[number];
