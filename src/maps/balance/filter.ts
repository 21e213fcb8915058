/** What the findings of a map can be narrowed by. */
export const filterNames = ['kind', 'tier', 'agreement'] as const;
export type FilterName = (typeof filterNames)[number];

/** Whether a finding has every attribute that is asked for; an empty one asks for nothing. */
export const passes = (
  finding: Readonly<Partial<Record<string, string>>>,
  asked: Readonly<Partial<Record<string, string>>>,
): boolean => filterNames.every((name) => !asked[name] || finding[name] === asked[name]);
